import { accept, refuse } from './answer'
import type { NaiveVerifier } from './server'
import { claimsOf, isSigned, parse } from './verifier-tools'

export const openNamedFile: NaiveVerifier = async (token, { readFile }) => {
  const parsed = parse(token)
  if (!parsed) return refuse('malformed')
  const { header, payload, input, signature } = parsed
  if (header.alg !== 'HS256') return refuse('algorithm')
  const secret = readFile(`/srv/keys/${String(header.kid)}`)
  if (!secret) return refuse('key')
  const isGood = await isSigned('HS256', secret, input, signature)
  return isGood ? accept(claimsOf(payload)) : refuse('signature')
}

import { accept, refuse } from './answer'
import type { NaiveVerifier } from './server'
import { claimsOf, isSigned, parse } from './verifier-tools'

export const checkSignatureOnly: NaiveVerifier = async (token, { publicKey }) => {
  const parsed = parse(token)
  if (!parsed) return refuse('malformed')
  const { header, payload, input, signature } = parsed
  if (header.alg !== 'RS256') return refuse('algorithm')
  const isGood = await isSigned('RS256', publicKey, input, signature)
  return isGood ? accept(claimsOf(payload)) : refuse('signature')
}

import { accept, refuse } from './answer'
import type { NaiveVerifier } from './server'
import { claimsOf, isSigned, parse } from './verifier-tools'

export const trustSecret: NaiveVerifier = async (token, { secret }) => {
  const parsed = parse(token)
  if (!parsed) return refuse('malformed')
  const { header, payload, input, signature } = parsed
  if (header.alg !== 'HS256') return refuse('algorithm')
  const isGood = await isSigned('HS256', secret, input, signature)
  return isGood ? accept(claimsOf(payload)) : refuse('signature')
}

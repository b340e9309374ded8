import { accept, refuse } from './answer'
import type { NaiveVerifier } from './server'
import { claimsOf, isRs256, parse } from './verifier-tools'

export const takeEmbeddedKey: NaiveVerifier = async (token, { publicKey }) => {
  const parsed = parse(token)
  if (!parsed) return refuse('malformed')
  const { header, payload, input, signature } = parsed
  const key = header.jwk ?? publicKey
  const isGood = await isRs256(key, input, signature)
  return isGood ? accept(claimsOf(payload)) : refuse('signature')
}

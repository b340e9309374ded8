import { encodeUtf8 } from '../../jwt/utf8'
import { accept, refuse } from './answer'
import type { NaiveVerifier } from './server'
import { claimsOf, isHs256, isRs256, parse } from './verifier-tools'

export const obeyHeader: NaiveVerifier = async (token, { publicKey }) => {
  const parsed = parse(token)
  if (!parsed) return refuse('malformed')
  const { header, payload, input, signature } = parsed
  const isGood =
    header.alg === 'HS256'
      ? isHs256(encodeUtf8(publicKey), input, signature)
      : await isRs256(publicKey, input, signature)
  return isGood ? accept(claimsOf(payload)) : refuse('signature')
}

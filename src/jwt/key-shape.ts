import { packSextets } from './base64url'
import { hexOf } from './hex'

/** Whether a text is meant as PEM: it has the boundary of a block, with a label or at a line's start. */
export const isPem = (text: string): boolean => /-----BEGIN [A-Z]|^[^\S\r\n]*-----BEGIN/m.test(text)

/** Whether a text is meant as JSON, and so as a JWK or a set of them; quoted JSON included. */
export const isJson = (text: string): boolean =>
  /^\s*(?:[{[]|["'`][\s\\"'`]*\{\s*\\*["'])/.test(text)

/** Whether a text has an OpenSSH public key, as in `id_rsa.pub`, or one of RFC 4716. */
export const isOpenSsh = (text: string): boolean =>
  /(?:^|[\s,"'])(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[\w@.-]{1,60}[ \t]+AAAA|^---- BEGIN SSH2 PUBLIC/m.test(
    text,
  )

/** The length of a DER element in hex, in any of its forms up to four bytes. */
const LENGTH = '(?:[0-7].|81..|82.{4}|83.{6}|84.{8})'

/**
 * How the structures of keys begin: a sequence of another with an object identifier or a long one
 * (SPKI, encrypted PKCS#8, certificates), or of a version and what follows it (PKCS#8, PKCS#1, SEC 1,
 * PKCS#12), or of a long number (PKCS#1). Random bytes begin so once in millions.
 */
const KEY_HEAD = new RegExp(
  `^30${LENGTH}(?:30[0-7].(?:0[26]|a003)|308[12]|02010[03]30|020100028[12]|02010104|028[12])`,
)

/** How PEM and a JSON object with `kty` first begin in Base64; with a dot it would be a token. */
const ENCODED_HEAD = /^\s*(?:LS0tLS1CRUdJTi|eyJrdHkiOi|ewogICJrdHki)[^.]*$/

/** Whether a text is Base64 or hex of DER that begins as the structures of keys do. */
export const isBareDer = (text: string): boolean => KEY_HEAD.test(headInHex(text.trimStart()))

/** Whether a text is Base64 of a key that is text itself. */
export const isEncodedText = (text: string): boolean => ENCODED_HEAD.test(text)

function headInHex(text: string): string {
  const [base64] = /^M[A-I][A-Za-z0-9+/_-]{18}/.exec(text) ?? []
  if (base64 !== undefined) return hexOf(packSextets(base64))
  const [hex = ''] = /^(?:0x)?30(?:[\s:]*[0-9a-f]){22}/i.exec(text) ?? []
  return hex.replaceAll(/^0x|[\s:]/gi, '').toLowerCase()
}

/** Whether a text has a shape that keys have and secrets don't. */
export const hasKeyShape = (text: string): boolean =>
  isPem(text) || isJson(text) || isOpenSsh(text) || isBareDer(text) || isEncodedText(text)

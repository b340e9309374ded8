import { decodeBare } from './bare-bytes'
import { labelOfDer } from './der-label'
import { isBareDer, isPem } from './key-shape'
import { mendPem } from './mend-pem'
import { decodePemBlock, findPemBlocks } from './pem-blocks'
import { decodeSecretBase64 } from './secret'

/**
 * The X.509 certificates that come with a key that could be read: the PEM blocks, the bare one, or
 * `x5c` of a JWK (RFC 7517 section 4.7). What can't be decoded is left out.
 */
export function certificatesOfKey(text: string): readonly Uint8Array<ArrayBuffer>[] {
  if (isPem(text)) return certificatesOfPem(mendPem(text))
  if (isBareDer(text)) return certificateOfDer(text)
  return certificatesOfJwk(text)
}

const certificatesOfPem = (text: string): readonly Uint8Array<ArrayBuffer>[] =>
  findPemBlocks(text)
    .filter(({ label }) => label.endsWith('CERTIFICATE'))
    .flatMap((block) => {
      const der = decodePemBlock(text, block)
      return der.ok ? [der.value] : []
    })

function certificateOfDer(text: string): readonly Uint8Array<ArrayBuffer>[] {
  const der = decodeBare(text, text.trimStart().startsWith('M') ? 'base64' : 'hex')
  if (!der.ok) return []
  const label = labelOfDer(der.value)
  return label.ok && label.value === 'CERTIFICATE' ? [der.value] : []
}

function certificatesOfJwk(text: string): readonly Uint8Array<ArrayBuffer>[] {
  const { x5c } = parse(text)
  const list: readonly unknown[] = Array.isArray(x5c) ? x5c : []
  return list.flatMap((value) => {
    const der = typeof value === 'string' ? decodeSecretBase64(value) : null
    return der?.ok ? [der.value] : []
  })
}

function parse(text: string): { readonly x5c?: unknown } {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

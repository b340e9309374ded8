import { DER_TAG, derChildren, readDer, type DerElement, type DerFault } from './der'
import type { PemLabel } from './problem'
import { fail, ok, type Result } from './result'

/** A letter for each tag that tells the structures of keys apart. */
const LETTERS: ReadonlyMap<number, string> = new Map([
  [DER_TAG.integer, 'I'],
  [DER_TAG.bitString, 'B'],
  [DER_TAG.octetString, 'Y'],
  [DER_TAG.objectIdentifier, 'O'],
  [DER_TAG.explicit0, '0'],
  [DER_TAG.explicit1, '1'],
  [0x81, 'p'],
])

/**
 * The structures by the tags of their elements, with those of each inner sequence in brackets:
 * RFC 5280 section 4.1, RFC 5958 sections 2 and 3, RFC 8017 appendix A.1, RFC 5915 section 3,
 * RFC 2986 section 4, RFC 7292 section 4.
 */
const SHAPES: readonly (readonly [PemLabel, RegExp])[] = [
  ['PUBLIC KEY', /^\(O(?:[^()]|\(\))?\)B$/],
  ['PRIVATE KEY', /^I\(O(?:[^()]|\(\))?\)Y0?p?$/],
  ['ENCRYPTED PRIVATE KEY', /^\(O\(\)\)Y$/],
  ['RSA PUBLIC KEY', /^II$/],
  ['RSA PRIVATE KEY', /^I{9}(?:\(\))?$/],
  ['EC PRIVATE KEY', /^IY0?1?$/],
  ['CERTIFICATE', /^\(0?I(?:\(\)){5}[^()]*\)\(O(?:[^()]|\(\))?\)B$/],
  ['CERTIFICATE REQUEST', /^\(I(?:\(\)){2}0?\)\(O(?:[^()]|\(\))?\)B$/],
  ['PKCS12', /^I\(O0\)(?:\(.*\))?$/],
]

/**
 * What the DER is, by the label that it stands under in PEM; null where it is no structure of a key.
 * Two levels of it are looked at, whatever its size and depth.
 */
export function labelOfDer(der: Uint8Array): Result<PemLabel | null, DerFault> {
  const whole = readDer(der)
  if (!whole.ok) return whole
  if (whole.value.tag !== DER_TAG.sequence) return ok(null)
  const shape = shapeOf(der, whole.value, 2)
  if (!shape.ok) return shape
  return ok(SHAPES.find(([, pattern]) => pattern.test(shape.value))?.[0] ?? null)
}

/** The tags of the element's children; below the last level sequences are left empty. */
function shapeOf(der: Uint8Array, parent: DerElement, levels: number): Result<string, DerFault> {
  const children = derChildren(der, parent)
  if (!children.ok) return children
  let shape = ''
  for (const child of children.value) {
    if (child.tag !== DER_TAG.sequence) {
      shape += LETTERS.get(child.tag) ?? '?'
      continue
    }
    const inner = levels > 1 ? shapeOf(der, child, levels - 1) : ok('')
    if (!inner.ok) return fail(inner.problem)
    shape += `(${inner.value})`
  }
  return ok(shape)
}

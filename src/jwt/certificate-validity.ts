import { contentOf, derChildren, DER_TAG, readDer, type DerElement } from './der'

/** In seconds since the epoch. */
export interface Validity {
  readonly notBefore: number
  readonly notAfter: number
}

const UTC_TIME = 0x17
const GENERALIZED_TIME = 0x18

/** From when until when an X.509 certificate is valid (RFC 5280 section 4.1.2.5); null for what is none. */
export function validityOfCertificate(der: Uint8Array): Validity | null {
  const whole = readDer(der)
  const signed = whole.ok ? childrenOf(der, whole.value)[0] : undefined
  const fields = signed ? childrenOf(der, signed) : []
  const validity = fields[fields[0]?.tag === DER_TAG.explicit0 ? 4 : 3]
  const [from, to] = validity ? childrenOf(der, validity) : []
  const notBefore = from ? timeOf(der, from) : null
  const notAfter = to ? timeOf(der, to) : null
  return notBefore === null || notAfter === null ? null : { notBefore, notAfter }
}

function childrenOf(der: Uint8Array, element: DerElement): readonly DerElement[] {
  const children = element.tag === DER_TAG.sequence ? derChildren(der, element) : null
  return children?.ok ? children.value : []
}

/** UTCTime has two digits for the years 1950 to 2049: RFC 5280 section 4.1.2.5.1. */
function timeOf(der: Uint8Array, element: DerElement): number | null {
  if (element.tag !== UTC_TIME && element.tag !== GENERALIZED_TIME) return null
  const text = String.fromCharCode(...contentOf(der, element).subarray(0, 20))
  const century = element.tag === GENERALIZED_TIME ? '' : text < '5' ? '20' : '19'
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(century + text) ?? []
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time) ? null : time / 1000
}

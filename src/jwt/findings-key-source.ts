import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { describeKey, findAlgorithm } from './algorithms'
import type { Part } from './analysis'
import { encodeBase64url } from './base64url'
import { isCertificateOf } from './certificate-key'
import { validityOfCertificate } from './certificate-validity'
import { readX5c } from './embedded-keys'
import { rfc, type Rule, type Rules } from './finding-rule'
import { spkiKind, spkiOfCertificate } from './key-info'
import { isPrivateAddress } from './private-address'
import type { KeyNeed } from './problem'
import {
  atMember,
  inHeader,
  memberNamed,
  parsedValue,
  setMember,
  stringNamed,
  wholeObject,
} from './sighting'

export interface KeySourceFindings {
  'key-url-invalid': { readonly name: string }
  'key-url-scheme': { readonly name: string; readonly scheme: string }
  'key-url-insecure': { readonly name: string }
  'key-url-userinfo': { readonly name: string }
  'key-url-private': { readonly name: string; readonly host: string }
  'key-url-foreign': { readonly name: string; readonly host: string; readonly issuer: string }
  'x5c-broken': { readonly number: number }
  /** In seconds. */
  'x5c-expired': { readonly ago: number }
  'x5c-not-yet-valid': { readonly left: number }
  'x5c-unfit': { readonly algorithm: string; readonly has: KeyNeed }
  'x5c-not-jwk': object
  'x5t-differs': { readonly name: string }
  'x5t-sha1-alone': object
}

/** What is dangerous about where the header says that the key is: RFC 7515 sections 4.1.2 and 4.1.5 to 4.1.8. */
export const KEY_SOURCE_RULES: Rules<KeySourceFindings> = {
  'key-url-invalid': {
    severity: 'medium',
    specification: rfc(7515, '4.1.2'),
    detect: ({ analysis: { header } }) =>
      KEY_URLS.flatMap((name) => {
        const member = memberNamed(wholeObject(header), name)
        const isUrl = typeof member?.value === 'string' && URL.canParse(member.value)
        return member && !isUrl ? [atMember('header', member, { name })] : []
      }),
  },
  'key-url-scheme': keyUrl('high', ({ name, url }) =>
    url.protocol === 'https:' || url.protocol === 'http:'
      ? null
      : { name, scheme: url.protocol.slice(0, -1) },
  ),
  'key-url-insecure': keyUrl(
    'high',
    ({ name, url }) => (url.protocol === 'http:' ? { name } : null),
    (address) => address.replace(/^http:/i, 'https:'),
  ),
  'key-url-userinfo': keyUrl('high', ({ name, url }) =>
    url.username !== '' || url.password !== '' ? { name } : null,
  ),
  'key-url-private': keyUrl('high', ({ name, url }) =>
    isPrivateAddress(url.hostname) ? { name, host: url.hostname } : null,
  ),
  'key-url-foreign': keyUrl('medium', ({ name, url, issuer }) =>
    issuer !== null && url.hostname !== '' && !areRelated(url.hostname, issuer)
      ? { name, host: url.hostname, issuer }
      : null,
  ),
  'x5c-broken': {
    severity: 'medium',
    specification: rfc(7515, '4.1.6'),
    detect: ({ analysis }) => {
      const x5c = memberNamed(wholeObject(analysis.header), 'x5c')
      const chain = chainOf(analysis.header)
      const broken = chain.findIndex((der) => validityOfCertificate(der) === null)
      return x5c && (chain.length === 0 || broken !== -1)
        ? [inHeader(analysis, 'x5c', { number: broken === -1 ? 1 : broken + 1 })]
        : []
    },
  },
  'x5c-expired': {
    severity: 'high',
    specification: rfc(5280, '4.1.2.5'),
    detect: ({ analysis, evaluation: { moment, leeway } }) =>
      chainOf(analysis.header).flatMap((der) => {
        const ago = moment - leeway - (validityOfCertificate(der)?.notAfter ?? Infinity)
        return ago > 0 ? [inHeader(analysis, 'x5c', { ago })] : []
      }),
  },
  'x5c-not-yet-valid': {
    severity: 'high',
    specification: rfc(5280, '4.1.2.5'),
    detect: ({ analysis, evaluation: { moment, leeway } }) =>
      chainOf(analysis.header).flatMap((der) => {
        const left = (validityOfCertificate(der)?.notBefore ?? -Infinity) - moment - leeway
        return left > 0 ? [inHeader(analysis, 'x5c', { left })] : []
      }),
  },
  'x5c-unfit': {
    severity: 'high',
    specification: rfc(7515, '4.1.6'),
    detect: ({ analysis }) => {
      const [first] = chainOf(analysis.header)
      const algorithm = findAlgorithm(analysis.algorithm ?? '')
      const spki = first && spkiOfCertificate(first)
      const kind = spki?.ok ? spkiKind(spki.value) : null
      if (!kind?.ok || !algorithm || algorithm.family === 'none') return []
      const { type, curve } = kind.value
      const fits =
        type === algorithm.keyType &&
        (algorithm.curve === null || algorithm.curve === curve || algorithm.name === 'EdDSA')
      const data = { algorithm: algorithm.name, has: describeKey(type, curve) }
      return fits ? [] : [inHeader(analysis, 'x5c', data)]
    },
  },
  'x5c-not-jwk': {
    severity: 'high',
    specification: rfc(7515, '4.1.6'),
    detect: ({ analysis }) => {
      const { header } = analysis
      const jwk = memberNamed(wholeObject(header), 'jwk')
      const [first] = chainOf(header)
      if (!header || !first || jwk?.type !== 'object') return []
      const members = Object.assign({}, parsedValue(header, jwk))
      return isCertificateOf(first, members) === false ? [inHeader(analysis, 'x5c', {})] : []
    },
  },
  'x5t-differs': {
    severity: 'high',
    specification: rfc(7515, '4.1.8'),
    detect: ({ analysis }) => {
      const { certificates, thumbprints } = readX5c(wholeObject(analysis.header))
      const [first] = certificates
      if (!first) return []
      return thumbprints
        .map(({ name, value }) => ({ name, value, actual: encodeBase64url(DIGESTS[name](first)) }))
        .filter(({ value, actual }) => value !== actual)
        .map(({ name, actual }) =>
          inHeader(analysis, name, { name }, setMember('header', name, actual)),
        )
    },
  },
  'x5t-sha1-alone': {
    severity: 'low',
    specification: rfc(7515, '10.11'),
    detect: ({ analysis }) =>
      memberNamed(analysis.header, 'x5t') && !memberNamed(analysis.header, 'x5t#S256')
        ? [inHeader(analysis, 'x5t', {})]
        : [],
  },
}

const KEY_URLS = ['jku', 'x5u'] as const

const DIGESTS = { x5t: sha1, 'x5t#S256': sha256 } as const

/** Longer chains are made to be looked at for long. */
const MAX_CERTIFICATES = 20

const chainOf = (header: Part | null) =>
  readX5c(wholeObject(header)).certificates.slice(0, MAX_CERTIFICATES)

interface KeyUrl {
  readonly name: (typeof KEY_URLS)[number]
  readonly url: URL
  /** The host of `iss`; null where that is no URL. */
  readonly issuer: string | null
}

/** A rule about each address of keys; `mended`: the address as it should be. */
function keyUrl<D>(
  severity: 'high' | 'medium',
  describe: (address: KeyUrl) => D | null,
  mended: ((address: string) => string) | null = null,
): Rule<D> {
  return {
    severity,
    specification: rfc(8725, '3.10'),
    detect: ({ analysis }) => {
      const issuer = hostOf(stringNamed(analysis.payload, 'iss'))
      return KEY_URLS.flatMap((name) => {
        const address = stringNamed(wholeObject(analysis.header), name)
        const url = urlOf(address)
        const data = url && describe({ name, url, issuer })
        if (address === null || !data) return []
        const mend = mended && setMember('header', name, mended(address))
        return [inHeader(analysis, name, data, mend)]
      })
    },
  }
}

const urlOf = (address: string | null): URL | null =>
  address !== null && URL.canParse(address) ? new URL(address) : null

const hostOf = (address: string | null): string | null => urlOf(address)?.hostname || null

/** Whether one host is the other or lies under it. Siblings may belong to strangers: `a.co.uk`, `b.co.uk`. */
const areRelated = (a: string, b: string): boolean => a === b || liesUnder(a, b) || liesUnder(b, a)

const liesUnder = (host: string, parent: string): boolean => host.endsWith(`.${parent}`)

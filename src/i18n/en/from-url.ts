import type { AddressKind, RequestWarning } from '../../jwt/key-source'
import { excerpt } from '../excerpt'

type Warned<C> = Extract<RequestWarning, { readonly code: C }>

const warnings: {
  readonly [C in RequestWarning['code']]: (warning: Warned<C>) => string
} = {
  http: () => 'Not encrypted: whoever is on the way can put other keys in their place.',
  'private-address': () => 'An address of this machine or of a private network.',
  'other-host': ({ host, issuerHost }) =>
    `${excerpt(host)} is not the host of the token’s “iss”, ${excerpt(issuerHost)}.`,
  'named-by-token': () =>
    'The token itself names this address: keys from there prove nothing about who signed it.',
}

/** What stands where keys are fetched from a URL. */
export const fromUrl = {
  title: 'Keys from a URL',
  address: 'Issuer, discovery document or JWKS URL',
  kind: 'Take it as',
  kinds: { issuer: 'issuer', document: 'document' } satisfies Record<AddressKind, string>,
  announced: 'Will be called',
  ifNotFound: 'Only if there is nothing at the one above.',
  consent: 'Only after your click, without credentials. No token and no key is sent.',
  secondStep: 'The metadata was read. It says where the keys are:',
  issuerDiffers: (asked: string, stated: string | null) =>
    stated === null
      ? 'The metadata does not say whose it is.'
      : `The metadata is that of another issuer: ${excerpt(stated)}, not ${excerpt(asked)}.`,
  fetch: 'Fetch keys',
  fetching: 'Fetching…',
  cancel: 'Cancel',
  warning: <W extends RequestWarning>(warning: W): string =>
    (warnings[warning.code] as (warning: W) => string)(warning),
}

import { NOW } from './tokens-on-test'
import type { ProfileId } from './profile'

interface GoodToken {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
}

const ISSUER = 'https://issuer.example'

/** The key of RFC 9449 section 4.1, whose thumbprint section 6.1 gives. */
export const PROOF_KEY = {
  kty: 'EC',
  x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
  y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
  crv: 'P-256',
}

/** A token of each profile that meets all of its rules. */
export const GOOD_TOKENS: Readonly<Record<ProfileId, GoodToken>> = {
  jwt: { header: { alg: 'HS256', typ: 'JWT' }, claims: { iss: ISSUER, exp: NOW + 60 } },
  'access-token': {
    header: { alg: 'RS256', typ: 'at+jwt' },
    claims: {
      iss: ISSUER,
      sub: 'user-42',
      aud: 'https://api.example',
      client_id: 'app',
      iat: NOW,
      exp: NOW + 3600,
      jti: 'a1',
      auth_time: NOW,
      acr: '1',
      amr: ['pwd'],
      scope: 'read write',
    },
  },
  'id-token': {
    header: { alg: 'RS256' },
    claims: {
      iss: ISSUER,
      sub: 'user-42',
      aud: ['app', 'other'],
      azp: 'app',
      iat: NOW,
      exp: NOW + 3600,
      auth_time: NOW,
      acr: '1',
      amr: ['pwd'],
      nonce: 'n-0S6_WzA2Mj',
    },
  },
  'logout-token': {
    header: { alg: 'RS256', typ: 'logout+jwt' },
    claims: {
      iss: ISSUER,
      sub: 'user-42',
      sid: 's1',
      aud: 'app',
      iat: NOW,
      exp: NOW + 120,
      jti: 'a1',
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    },
  },
  'dpop-proof': {
    header: { alg: 'ES256', typ: 'dpop+jwt', jwk: PROOF_KEY },
    claims: { jti: 'a1', htm: 'POST', htu: 'https://server.example/token', iat: NOW - 10 },
  },
  'client-assertion': {
    header: { alg: 'RS256' },
    claims: {
      iss: 'app',
      sub: 'app',
      aud: ISSUER,
      iat: NOW,
      nbf: NOW,
      exp: NOW + 60,
      jti: 'a1',
    },
  },
  'request-object': {
    header: { alg: 'RS256', typ: 'oauth-authz-req+jwt' },
    claims: {
      iss: 'app',
      aud: ISSUER,
      client_id: 'app',
      response_type: 'code',
      redirect_uri: 'https://app.example/callback',
      scope: 'openid',
      state: 'af0ifjsldkj',
    },
  },
  'security-event-token': {
    header: { alg: 'RS256', typ: 'secevent+jwt' },
    claims: {
      iss: ISSUER,
      aud: 'https://receiver.example',
      sub: 'user-42',
      iat: NOW,
      jti: 'a1',
      txn: 't1',
      toe: NOW,
      events: { 'urn:ietf:params:event:example': { reason: 'reset' } },
    },
  },
  'introspection-response': {
    header: { alg: 'RS256', typ: 'token-introspection+jwt' },
    claims: {
      iss: ISSUER,
      aud: 'https://api.example',
      iat: NOW,
      token_introspection: { active: true, sub: 'user-42' },
    },
  },
  'entity-statement': {
    header: { alg: 'RS256', typ: 'entity-statement+jwt', kid: 'k1' },
    claims: {
      iss: 'https://authority.example',
      sub: 'https://leaf.example',
      iat: NOW,
      exp: NOW + 3600,
      jwks: { keys: [] },
      metadata: {},
      metadata_policy: {},
      constraints: {},
    },
  },
}

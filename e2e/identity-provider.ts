/** A real identity provider on loopback, and how to get tokens from it as its clients do. */
import { generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Provider, type Configuration, type JWK } from 'oidc-provider'
import { listen } from './listen.mjs'

export type SigningAlgorithm = 'RS256' | 'ES256' | 'EdDSA'

const ALGORITHMS: readonly SigningAlgorithm[] = ['RS256', 'ES256', 'EdDSA']
const CALLBACK = 'https://client.example/callback'
const SECRET = 'a client secret of thirty-two bytes'

export interface IdentityProvider {
  readonly issuer: string
  /** A JWT access token (RFC 9068) that a client got with its own credentials. */
  accessToken(alg: SigningAlgorithm): Promise<string>
  /** An ID token that came of a login, through the authorization code flow. */
  idToken(alg: SigningAlgorithm): Promise<string>
  /** Signs with new keys from now on; the old ones are no longer published. */
  rotateKeys(): void
  close(): Promise<void>
}

export async function startIdentityProvider(): Promise<IdentityProvider> {
  let provider: Provider | null = null
  const server = createServer((request, response) => {
    if (provider) void answer(provider, request, response)
  })
  const { address: issuer, close } = await listen(server)

  let generation = 0
  const rotateKeys = () => {
    generation++
    provider = new Provider(issuer, configure(generateKeys(generation)))
  }
  rotateKeys()

  const tokens = async (alg: SigningAlgorithm, parameters: Readonly<Record<string, string>>) => {
    const response = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(`${alg}:${encodeURIComponent(SECRET)}`)}` },
      body: new URLSearchParams(parameters),
    })
    return (await response.json()) as Readonly<Record<string, string>>
  }

  return {
    issuer,
    async accessToken(alg) {
      const granted = await tokens(alg, {
        grant_type: 'client_credentials',
        scope: 'read',
        resource: resourceOf(alg),
      })
      return granted['access_token'] ?? ''
    },
    async idToken(alg) {
      const code = await logIn(issuer, alg)
      const granted = await tokens(alg, {
        grant_type: 'authorization_code',
        code,
        redirect_uri: CALLBACK,
      })
      return granted['id_token'] ?? ''
    },
    rotateKeys,
    close,
  }
}

/** The resource server whose access tokens are signed by an algorithm. */
const resourceOf = (alg: SigningAlgorithm): string => `https://api.example/${alg}`

const configure = (keys: readonly JWK[]): Configuration => ({
  jwks: { keys: [...keys] },
  clients: ALGORITHMS.map((alg) => ({
    client_id: alg,
    client_secret: SECRET,
    redirect_uris: [CALLBACK],
    grant_types: ['authorization_code', 'client_credentials'],
    response_types: ['code'],
    id_token_signed_response_alg: alg,
  })),
  cookies: { keys: ['only for this test'] },
  ttl: {
    AccessToken: 600,
    ClientCredentials: 600,
    Grant: 600,
    IdToken: 600,
    Interaction: 600,
    Session: 600,
  },
  pkce: { required: () => false },
  findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  loadExistingGrant: async ({ oidc }) => {
    const { client, session } = oidc
    if (!client || session?.accountId === undefined) return undefined
    const grant = new oidc.provider.Grant({
      clientId: client.clientId,
      accountId: session.accountId,
    })
    grant.addOIDCScope('openid')
    await grant.save()
    return grant
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (_, resource) => ({
        scope: 'read',
        audience: resource,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: ALGORITHMS.find((alg) => resource === resourceOf(alg)) ?? 'RS256' } },
      }),
    },
  },
})

function generateKeys(generation: number): readonly JWK[] {
  const key = (name: string, { privateKey }: { readonly privateKey: KeyObject }) => ({
    ...(privateKey.export({ format: 'jwk' }) as JsonWebKey & { kty: string }),
    kid: `${name}-${generation}`,
    use: 'sig' as const,
  })
  return [
    key('rsa', generateKeyPairSync('rsa', { modulusLength: 2048 })),
    key('ec', generateKeyPairSync('ec', { namedCurve: 'P-256' })),
    key('ed', generateKeyPairSync('ed25519')),
  ]
}

/** Everybody who is asked to log in is Ada, who has just done so. */
async function answer(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url?.startsWith('/interaction/') === true)
    await provider.interactionFinished(request, response, { login: { accountId: 'ada' } })
  else await provider.callback()(request, response)
}

/** Goes the way of a browser, from the authorization request to the client's callback. */
async function logIn(issuer: string, clientId: string): Promise<string> {
  const cookies = new Map<string, string>()
  const request = new URL('/auth', issuer)
  request.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: CALLBACK,
    nonce: 'n-0S6_WzA2Mj',
  }).toString()
  let location = request.href
  while (!location.startsWith(CALLBACK)) {
    const response = await fetch(location, {
      redirect: 'manual',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    if (next === null) throw new Error(`${location} answered ${response.status}.`)
    location = new URL(next, location).href
  }
  return new URL(location).searchParams.get('code') ?? ''
}

import { encodeBase64url } from '../../jwt/base64url'
import { pemOf } from '../../jwt/cryptography'
import { removeMember, setMember } from '../../jwt/edit-json'
import { readJson } from '../../jwt/json'
import { minify } from '../../jwt/json-layout'
import { bytesOf } from '../../jwt/key-material'
import { resolveAlgorithm } from '../../jwt/algorithms'
import { problem } from '../../jwt/problem'
import { fail, ok, type Result } from '../../jwt/result'
import { encodeUtf8 } from '../../jwt/utf8'
import { makeLessonKey, type LessonKey } from '../lesson-key'
import { signHs256, signRs256 } from './sign-by-hand'
import type { Server } from './server'

/** The `kid` of the issuer's key. */
export const KEY_ID = '2026-01'
/** How long the issuer's tokens are good, in seconds. */
export const LIFETIME = 300
/** A second API that trusts the same issuer. */
export const OTHER_AUDIENCE = 'https://billing.example'

const STYLE_SHEET = encodeUtf8('body { margin: 0 }\n')

/** Everyone's keys, and what the issuer issued; made anew for each visit of the lesson. */
export interface World {
  /** When the tokens were issued, and are shown: the lesson’s clock stands still. In seconds since the epoch. */
  readonly now: number
  readonly issuer: string
  readonly audience: string
  readonly publicKey: string
  readonly issuerKey: LessonKey
  /** The secret of a server that takes care, in bytes. */
  readonly strongSecret: Uint8Array
  /** The secret of one that does not. */
  readonly weakSecret: string
  readonly styleSheet: Uint8Array
  readonly attacker: LessonKey
  /** The token that the attacker was issued, for each way a server signs. */
  readonly issued: Readonly<Record<Signer, string>>
}

/** What signed a token: the private key, the secret that takes care, or the weak one. */
export type Signer = 'private' | 'strong' | 'weak'

interface WorldSource {
  /** A JSON object: the claims that the issuer's are made of. */
  readonly claims: string
  /** Seconds since the epoch. */
  readonly now: number
  readonly tokenId: string
  readonly weakSecret: string
}

/**
 * Makes keys for issuer and attacker, and issues the tokens.
 *
 * Problems: those of `makeLessonKey`, and `alg-not-in-browser`.
 */
export async function makeWorld(source: WorldSource): Promise<Result<World>> {
  const issuerKey = await makeLessonKey('RS256')
  if (!issuerKey.ok) return issuerKey
  const attacker = await makeLessonKey('RS256')
  if (!attacker.ok) return attacker
  const strong = await makeLessonKey('HS256')
  if (!strong.ok) return strong
  const publicKey = await publicPem(issuerKey.value)
  if (!publicKey.ok) return publicKey

  const { text, issuer, audience } = claimsFor(source)
  const strongSecret = bytesOf(strong.value.jwk, 'k')
  const rsaInput = signingInput('RS256', text)
  const hmacInput = signingInput('HS256', text)
  const hmacToken = (secret: Uint8Array) => `${hmacInput}.${signHs256(secret, hmacInput)}`
  const signature = await signRs256(issuerKey.value, rsaInput)
  if (!signature.ok) return signature
  return ok({
    now: source.now,
    issuer,
    audience,
    publicKey: publicKey.value,
    issuerKey: issuerKey.value,
    strongSecret,
    weakSecret: source.weakSecret,
    styleSheet: STYLE_SHEET,
    attacker: attacker.value,
    issued: {
      private: `${rsaInput}.${signature.value}`,
      strong: hmacToken(strongSecret),
      weak: hmacToken(encodeUtf8(source.weakSecret)),
    },
  })
}

/** What the naive verifiers have on their server. */
export function serverOf({ publicKey, weakSecret, strongSecret, styleSheet }: World): Server {
  const files: ReadonlyMap<string, Uint8Array> = new Map([
    [`/srv/keys/${KEY_ID}`, strongSecret],
    ['/srv/www/site.css', styleSheet],
    ['/dev/null', new Uint8Array()],
  ])
  return {
    publicKey,
    secret: encodeUtf8(weakSecret),
    // `..` leads out of a folder, as in any file system.
    readFile: (path) => files.get(new URL(path, 'file:///').pathname) ?? null,
  }
}

/** The source's claims, with those that a verifier checks, and the role of a user. */
function claimsFor({ claims, now, tokenId }: WorldSource) {
  const stated = (name: string): string | null => {
    const member = readJson(claims, 'payload').members.findLast((one) => one.name === name)
    return typeof member?.value === 'string' ? member.value : null
  }
  const issuer = stated('iss') ?? 'https://issuer.example'
  const audience = stated('aud') ?? 'https://api.example'
  const jti = stated('jti') ?? tokenId
  const set = { iss: issuer, aud: audience, jti, iat: now, exp: now + LIFETIME, role: 'user' }
  const text = Object.entries(set).reduce(
    (before, [name, value]) => setMember(before, name, JSON.stringify(value)),
    removeMember(claims, 'nbf'),
  )
  return { text: minify(text), issuer, audience }
}

const signingInput = (alg: 'RS256' | 'HS256', claims: string): string =>
  [JSON.stringify({ alg, typ: 'JWT', kid: KEY_ID }), claims]
    .map((text) => encodeBase64url(encodeUtf8(text)))
    .join('.')

async function publicPem({ jwk }: LessonKey): Promise<Result<string>> {
  const algorithm = resolveAlgorithm('RS256', null)
  if (!algorithm.ok) return algorithm
  const unavailable = fail(problem('alg-not-in-browser', 'header', null, { name: 'RS256' }))
  if (algorithm.value.family === 'none') return unavailable
  const pem = await pemOf(jwk, algorithm.value)
  return pem.ok ? pem : unavailable
}

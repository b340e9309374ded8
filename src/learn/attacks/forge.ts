import { encodeBase64url } from '../../jwt/base64url'
import { setMember } from '../../jwt/edit-json'
import { minify } from '../../jwt/json-layout'
import { readPart } from '../../jwt/part'
import { encodeUtf8 } from '../../jwt/utf8'
import { signHs256, signRs256 } from './sign-by-hand'
import type { World } from './world'

/** What the attacker does to each part of the token; `keep` leaves it as it was issued. */
export interface Choices {
  readonly role: 'user' | 'admin'
  readonly alg: 'keep' | 'none' | 'HS256'
  readonly kid: 'keep' | 'dev-null' | 'style-sheet'
  readonly jwk: 'keep' | 'own'
  readonly signature:
    'keep' | 'drop' | 'public-key' | 'guessed' | 'empty' | 'style-text' | 'own-key'
}

export type ControlName = keyof Choices

export const UNCHANGED: Choices = {
  role: 'user',
  alg: 'keep',
  kid: 'keep',
  jwk: 'keep',
  signature: 'keep',
}

/** Where these values of `kid` lead from the folder of keys. */
export const KEY_PATHS: Readonly<Record<Exclude<Choices['kid'], 'keep'>, string>> = {
  'dev-null': '../../dev/null',
  'style-sheet': '../www/site.css',
}

/**
 * A token made of one that was issued, with nothing but what an attacker has: the token, the public
 * key, files that anybody can read, a secret that was guessed, and a key pair of their own.
 *
 * @param guessed the secret that was found; null where none was
 */
export async function forge(
  issued: string,
  choices: Choices,
  world: World,
  guessed: string | null,
): Promise<string> {
  const [head = '', claims = '', signature = ''] = issued.split('.')
  const header = edit(head, 'header', headerEdits(choices, world))
  const payload = edit(claims, 'payload', choices.role === 'user' ? [] : [['role', choices.role]])
  const input = `${header}.${payload}`
  const hs256 = (secret: Uint8Array) => signHs256(secret, input)
  const made: Readonly<Record<Choices['signature'], () => string | Promise<string>>> = {
    keep: () => signature,
    drop: () => '',
    'public-key': () => hs256(encodeUtf8(world.publicKey)),
    guessed: () => (guessed === null ? signature : hs256(encodeUtf8(guessed))),
    empty: () => hs256(new Uint8Array()),
    'style-text': () => hs256(world.styleSheet),
    'own-key': async () => {
      const own = await signRs256(world.attacker, input)
      return own.ok ? own.value : signature
    },
  }
  return `${input}.${await made[choices.signature]()}`
}

type Edits = readonly (readonly [name: string, value: unknown])[]

function headerEdits({ alg, kid, jwk }: Choices, { attacker }: World): Edits {
  const edits: [string, unknown][] = []
  if (alg !== 'keep') edits.push(['alg', alg])
  if (kid !== 'keep') edits.push(['kid', KEY_PATHS[kid]])
  if (jwk !== 'keep') edits.push(['jwk', attacker.jwk])
  return edits
}

/** What the issuer wrote has no white space: a segment that nothing is changed in stays as it is. */
function edit(segment: string, name: 'header' | 'payload', edits: Edits): string {
  const text = edits.reduce(
    (before, [member, value]) => setMember(before, member, JSON.stringify(value)),
    readPart(segment, name, null).text,
  )
  return encodeBase64url(encodeUtf8(minify(text)))
}

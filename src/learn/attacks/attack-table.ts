import type { Reference } from '../../jwt/specification'
import type { Choices, ControlName } from './forge'
import { obeyHeader } from './naive-confusion'
import { takeEmbeddedKey } from './naive-jwk'
import { openNamedFile } from './naive-kid'
import { allowNone } from './naive-none'
import { checkSignatureOnly } from './naive-replay'
import { decodeOnly } from './naive-tampering'
import { trustSecret } from './naive-weak'
import type { NaiveVerifier } from './server'
import type { Signer } from './world'

export interface Attack {
  /** What signed the token that the attacker begins with. */
  readonly signer: Signer
  /** What can be chosen: of each control the first option leaves the token as it was issued. */
  readonly controls: { readonly [Name in ControlName]?: readonly Choices[Name][] }
  readonly naive: NaiveVerifier
  /** The naive verifier's own file in this folder, without the extension. */
  readonly file: string
  /** What stands in the line that lets the attack in. */
  readonly flaw: string
  /** The rule that stops it. */
  readonly rule: Reference
}

export const ATTACK_NAMES = [
  'tampering',
  'none',
  'confusion',
  'weak',
  'kid',
  'jwk',
  'replay',
] as const
export type AttackName = (typeof ATTACK_NAMES)[number]

const ROLE = ['user', 'admin'] as const

/** The attacks of the lesson in their order. */
export const ATTACKS: Readonly<Record<AttackName, Attack>> = {
  tampering: {
    signer: 'private',
    controls: { role: ROLE },
    naive: decodeOnly,
    file: 'naive-tampering',
    flaw: 'return accept(',
    rule: { rfc: 8725, section: '3.3' },
  },
  none: {
    signer: 'private',
    controls: { role: ROLE, alg: ['keep', 'none'], signature: ['keep', 'drop'] },
    naive: allowNone,
    file: 'naive-none',
    flaw: "header.alg === 'none'",
    rule: { rfc: 8725, section: '3.2' },
  },
  confusion: {
    signer: 'private',
    controls: { role: ROLE, alg: ['keep', 'HS256'], signature: ['keep', 'public-key'] },
    naive: obeyHeader,
    file: 'naive-confusion',
    flaw: 'isHs256(encodeUtf8(publicKey)',
    rule: { rfc: 8725, section: '3.1' },
  },
  weak: {
    signer: 'weak',
    controls: { role: ROLE, signature: ['keep', 'guessed'] },
    naive: trustSecret,
    file: 'naive-weak',
    flaw: 'secret, input, signature',
    rule: { rfc: 8725, section: '3.5' },
  },
  kid: {
    signer: 'strong',
    controls: {
      role: ROLE,
      kid: ['keep', 'dev-null', 'style-sheet'],
      signature: ['keep', 'empty', 'style-text'],
    },
    naive: openNamedFile,
    file: 'naive-kid',
    flaw: 'readFile(`',
    rule: { rfc: 8725, section: '3.10' },
  },
  jwk: {
    signer: 'private',
    controls: { role: ROLE, jwk: ['keep', 'own'], signature: ['keep', 'own-key'] },
    naive: takeEmbeddedKey,
    file: 'naive-jwk',
    flaw: 'header.jwk ??',
    rule: { rfc: 8725, section: '3.8' },
  },
  replay: {
    signer: 'private',
    controls: {},
    naive: checkSignatureOnly,
    file: 'naive-replay',
    flaw: 'accept(claimsOf(payload))',
    rule: { rfc: 8725, section: '3.9' },
  },
}

import {
  constants,
  createHmac,
  createSecretKey,
  generateKeyPairSync,
  sign as nodeSign,
  verify as nodeVerify,
  type KeyObject,
} from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import { ed448 } from '@noble/curves/ed448.js'
import { p256, p384, p521 } from '@noble/curves/nist.js'
import { secp256k1 } from '@noble/curves/secp256k1.js'
import jsonwebtoken from 'jsonwebtoken'
import { assert, describe, expect, test } from 'vitest'
import { ALGORITHMS, type AlgorithmName } from './algorithms'
import { analyze } from './analyze'
import { readPart } from './part'
import { sign } from './sign'
import { verify } from './verify'
import type { Verdict } from './verdict'

/** One secret on both sides, or the halves of a key pair. */
interface Keys {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

/** Somebody else's signatures, of bytes over bytes. */
interface Library {
  readonly sign: (alg: string, input: string, keys: Keys) => Uint8Array
  readonly verify: (alg: string, input: string, signature: Uint8Array, keys: Keys) => boolean
}

const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const inputOf = (alg: string) => `${segment({ alg, typ: 'JWT' })}.${segment({ name: 'Zoë' })}`

const shared = (bytes: number): Keys => {
  const secret = createSecretKey(Buffer.alloc(bytes, 'a secret '))
  return { publicKey: secret, privateKey: secret }
}

const hashOf = (alg: string) => (alg.startsWith('Ed') ? null : `sha${alg.slice(2, 5)}`)
const optionsOf = (alg: string) =>
  alg.startsWith('PS')
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: Number(alg.slice(2)) / 8 }
    : { dsaEncoding: 'ieee-p1363' as const }
const mac = (alg: string, input: string, key: KeyObject) =>
  createHmac(`sha${alg.slice(2)}`, key)
    .update(input)
    .digest()

const NODE: Library = {
  sign: (alg, input, { privateKey: key }) =>
    alg.startsWith('HS')
      ? mac(alg, input, key)
      : nodeSign(hashOf(alg), Buffer.from(input), { key, ...optionsOf(alg) }),
  verify: (alg, input, signature, { publicKey: key }) =>
    alg.startsWith('HS')
      ? mac(alg, input, key).equals(signature)
      : nodeVerify(hashOf(alg), Buffer.from(input), { key, ...optionsOf(alg) }, signature),
}

const isJsonwebtokens = (alg: string): alg is jsonwebtoken.Algorithm =>
  /^((HS|RS|PS|ES)(256|384|512)|none)$/.test(alg)

const JSONWEBTOKEN: Library = {
  sign(alg, input, { privateKey }) {
    assert(isJsonwebtokens(alg))
    const token = jsonwebtoken.sign({ name: 'Zoë' }, alg === 'none' ? '' : privateKey, {
      algorithm: alg,
      noTimestamp: true,
      allowInsecureKeySizes: true,
    })
    expect(token.slice(0, token.lastIndexOf('.'))).toBe(input)
    return Buffer.from(token.slice(token.lastIndexOf('.') + 1), 'base64url')
  },
  verify(alg, input, signature, { publicKey }) {
    assert(isJsonwebtokens(alg))
    const token = `${input}.${Buffer.from(signature).toString('base64url')}`
    try {
      jsonwebtoken.verify(token, alg === 'none' ? '' : publicKey, { algorithms: [alg] })
      return true
    } catch (error) {
      if (error instanceof jsonwebtoken.JsonWebTokenError) return false
      throw error
    }
  },
}

const EC_CURVES = { ES256: p256, ES384: p384, ES512: p521, ES256K: secp256k1 }
const isEcName = (alg: string): alg is keyof typeof EC_CURVES => Object.hasOwn(EC_CURVES, alg)

const NOBLE: Library = {
  sign: (alg, input, { privateKey }) =>
    isEcName(alg)
      ? EC_CURVES[alg].sign(Buffer.from(input), member(privateKey, 'd'))
      : edwards(privateKey).sign(Buffer.from(input), member(privateKey, 'd')),
  verify: (alg, input, signature, { publicKey }) =>
    isEcName(alg)
      ? EC_CURVES[alg].verify(
          signature,
          Buffer.from(input),
          Buffer.concat([Buffer.of(4), member(publicKey, 'x'), member(publicKey, 'y')]),
          { lowS: false },
        )
      : edwards(publicKey).verify(signature, Buffer.from(input), member(publicKey, 'x')),
}

const edwards = (key: KeyObject) => (key.asymmetricKeyType === 'ed448' ? ed448 : ed25519)

const member = (key: KeyObject, name: 'x' | 'y' | 'd'): Buffer =>
  Buffer.from(key.export({ format: 'jwk' })[name] ?? '', 'base64url')

const LIBRARIES = { 'node:crypto': NODE, jsonwebtoken: JSONWEBTOKEN, noble: NOBLE }
type LibraryName = keyof typeof LIBRARIES

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve })
const ed25519Pair = generateKeyPairSync('ed25519')
const ed448Pair = generateKeyPairSync('ed448')

/** ML-DSA is missing, since Node 20 lacks it: e2e/key-generator.spec.ts has it, in the browser. */
const ROWS: readonly (readonly [AlgorithmName, string, Keys, readonly LibraryName[]])[] = [
  ['HS256', 'a secret', shared(32), ['node:crypto', 'jsonwebtoken']],
  ['HS384', 'a secret', shared(48), ['node:crypto', 'jsonwebtoken']],
  ['HS512', 'a secret', shared(64), ['node:crypto', 'jsonwebtoken']],
  ['HS512', 'a secret of one byte', shared(1), ['node:crypto', 'jsonwebtoken']],
  ['HS256', 'a secret longer than the block', shared(200), ['node:crypto', 'jsonwebtoken']],
  ['RS256', 'RSA', rsa, ['node:crypto', 'jsonwebtoken']],
  ['RS384', 'RSA', rsa, ['node:crypto', 'jsonwebtoken']],
  ['RS512', 'RSA', rsa, ['node:crypto', 'jsonwebtoken']],
  ['PS256', 'RSA', rsa, ['node:crypto', 'jsonwebtoken']],
  ['PS384', 'RSA', rsa, ['node:crypto', 'jsonwebtoken']],
  ['PS512', 'RSA', rsa, ['node:crypto', 'jsonwebtoken']],
  ...(['RS256', 'PS256'] as const).flatMap((alg) =>
    (
      [
        ['RSA of 1024 bits', generateKeyPairSync('rsa', { modulusLength: 1024 })],
        ['RSA of 2047 bits', generateKeyPairSync('rsa', { modulusLength: 2047 })],
        ['RSA with 3', generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 })],
      ] as const
    ).map(([of, keys]) => [alg, of, keys, ['node:crypto', 'jsonwebtoken']] as const),
  ),
  ['ES256', 'P-256', ec('P-256'), ['node:crypto', 'jsonwebtoken', 'noble']],
  ['ES384', 'P-384', ec('P-384'), ['node:crypto', 'jsonwebtoken', 'noble']],
  ['ES512', 'P-521', ec('P-521'), ['node:crypto', 'jsonwebtoken', 'noble']],
  ['ES256K', 'secp256k1', ec('secp256k1'), ['node:crypto', 'noble']],
  ['EdDSA', 'Ed25519', ed25519Pair, ['node:crypto', 'noble']],
  ['EdDSA', 'Ed448', ed448Pair, ['node:crypto', 'noble']],
  ['Ed25519', 'Ed25519', ed25519Pair, ['node:crypto', 'noble']],
  ['Ed448', 'Ed448', ed448Pair, ['node:crypto', 'noble']],
]

test('each of the 20 registered algorithms is here, but for none and those of ML-DSA', () => {
  const names = ALGORITHMS.filter(({ family }) => !['none', 'ML-DSA'].includes(family))
  expect(new Set(ROWS.map(([name]) => name))).toEqual(new Set(names.map(({ name }) => name)))
  expect(ALGORITHMS).toHaveLength(20)
})

describe.each(
  ROWS.flatMap(([alg, of, keys, names]) => names.map((name) => ({ alg, of, keys, name }))),
)('$alg with $of and $name', ({ alg, keys, name }) => {
  const { sign: signThere, verify: verifyThere } = LIBRARIES[name]
  const input = inputOf(alg)

  test('signed here, verified there', async () => {
    const signature = await signHere(alg, input, keys.privateKey)
    expect(verifyThere(alg, input, signature, keys)).toBe(true)
    expect(verifyThere(alg, input, changed(signature), keys)).toBe(false)
  })

  test('signed there, verified here', async () => {
    const signature = signThere(alg, input, keys)
    expect((await verifyHere(input, signature, keys.publicKey)).state).toBe('valid')
    expect((await verifyHere(input, changed(signature), keys.publicKey)).state).toBe('invalid')
  })
})

test('none is written as jsonwebtoken writes it, and read by it', async () => {
  const input = inputOf('none')
  const keys = shared(1)
  const made = await sign(readPart(input.split('.')[0] ?? '', 'header', null), input, noKey)
  expect(made).toEqual({ ok: true, value: '' })
  expect(JSONWEBTOKEN.sign('none', input, keys)).toHaveLength(0)
  expect(JSONWEBTOKEN.verify('none', input, Buffer.alloc(0), keys)).toBe(true)
  expect((await verify(analyze(`${input}.`), noKey)).state).toBe('unsecured')
})

const noKey = { text: '', encoding: 'utf8', origin: 'given' } as const

const inputKey = (key: KeyObject) => ({ ...noKey, text: textOf(key) })

function textOf(key: KeyObject): string {
  if (key.type === 'secret') return JSON.stringify(key.export({ format: 'jwk' }))
  return key.export({ type: key.type === 'public' ? 'spki' : 'pkcs8', format: 'pem' }).toString()
}

async function signHere(alg: string, input: string, key: KeyObject): Promise<Uint8Array> {
  const header = readPart(segment({ alg, typ: 'JWT' }), 'header', null)
  const signature = await sign(header, input, inputKey(key))
  assert(signature.ok)
  return Buffer.from(signature.value, 'base64url')
}

const verifyHere = (input: string, signature: Uint8Array, key: KeyObject): Promise<Verdict> =>
  verify(analyze(`${input}.${Buffer.from(signature).toString('base64url')}`), inputKey(key))

/** The same but for one bit in its middle. */
const changed = (signature: Uint8Array): Uint8Array =>
  signature.map((byte, at) => (at === signature.length >> 1 ? byte ^ 1 : byte))

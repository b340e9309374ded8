import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import fc from 'fast-check'
import { assert, describe, expect, test } from 'vitest'
import { generateJwk, importJwk, jwkOfPkcs8, jwkOfSpki, pemOf } from './curves'
import { writeDer } from './der-writer'
import type { Jwk } from './jwk'

const pairs = {
  secp256k1: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
  Ed448: generateKeyPairSync('ed448'),
}
const CURVES = ['secp256k1', 'Ed448'] as const

const jwk = (key: KeyObject): Jwk => ({
  ...(key.export({ format: 'jwk' }) as Record<string, string>),
})
const der = (key: KeyObject): Uint8Array =>
  Uint8Array.from(
    key.type === 'public'
      ? key.export({ type: 'spki', format: 'der' })
      : key.export({ type: 'pkcs8', format: 'der' }),
  )
const pem = (key: KeyObject) =>
  key.export({ type: key.type === 'public' ? 'spki' : 'pkcs8', format: 'pem' }).toString()

const bytes = (text: string, encoding: 'hex' | 'base64url' = 'hex') =>
  Uint8Array.from(Buffer.from(text, encoding))
const DATA = bytes('7b7d2e7b7d')

async function signWith(
  key: Jwk,
  curve: (typeof CURVES)[number],
): Promise<Uint8Array<ArrayBuffer>> {
  const imported = importJwk(key, curve)
  assert(imported.ok)
  const signature = await imported.value.sign(DATA)
  assert(signature.ok)
  return Uint8Array.from(signature.value)
}

describe.each(CURVES)('on %s', (curve) => {
  const { publicKey, privateKey } = pairs[curve]

  test('both halves are the same as PEM and as JWK, as Node writes them', () => {
    expect(jwkOfSpki(der(publicKey), curve)).toEqual({ ok: true, value: jwk(publicKey) })
    expect(jwkOfPkcs8(der(privateKey), curve)).toEqual({ ok: true, value: jwk(privateKey) })
    expect(pemOf(jwk(publicKey), curve)).toEqual({ ok: true, value: pem(publicKey) })
    expect(pemOf(jwk(privateKey), curve)).toEqual({ ok: true, value: pem(privateKey) })
  })

  test('a new key is one that Node takes, and never the same twice', () => {
    const keys = [generateJwk(curve), generateJwk(curve)]
    for (const key of keys) {
      const there = createPrivateKey({ key, format: 'jwk' })
      expect(jwk(there)).toEqual(key)
      expect(jwkOfPkcs8(der(there), curve)).toEqual({ ok: true, value: key })
    }
    expect(keys[0]?.['d']).not.toBe(keys[1]?.['d'])
  })

  test('a public key refuses to sign', async () => {
    const key = importJwk(jwk(publicKey), curve)
    assert(key.ok)
    expect(await key.value.sign(DATA)).toEqual({ ok: false, problem: 'rejected' })
  })

  test('a private value of another key is rejected', () => {
    const other = { ...jwk(privateKey), d: generateJwk(curve)['d'] ?? '' }
    expect(importJwk(other, curve)).toEqual({ ok: false, problem: 'rejected' })
    expect(pemOf(other, curve)).toEqual({ ok: false, problem: 'rejected' })
  })

  test('no signature but the right one verifies, whatever its length', async () => {
    const key = importJwk(jwk(publicKey), curve)
    assert(key.ok)
    const { verify } = key.value
    const signature = await signWith(jwk(privateKey), curve)
    expect(await verify(signature, DATA)).toEqual({ ok: true, value: true })
    const wrong = [
      signature.subarray(1),
      Uint8Array.of(...signature, 0),
      new Uint8Array(),
      new Uint8Array(signature.length),
      new Uint8Array(signature.length).fill(255),
      ...[0, 20, signature.length - 2].map((at) => {
        const changed = signature.slice()
        changed[at] = (changed[at] ?? 0) ^ 1
        return changed
      }),
    ]
    for (const one of wrong) expect(await verify(one, DATA)).toEqual({ ok: true, value: false })
    expect(await verify(signature, DATA.subarray(1))).toEqual({ ok: true, value: false })
  })

  test('a byte changed in its DER never makes reading throw', () => {
    const change = fc.record({
      half: fc.constantFrom('public' as const, 'private' as const),
      at: fc.nat(150),
      byte: fc.nat(255),
    })
    fc.assert(
      fc.property(change, ({ half, at, byte }) => {
        const changed = der(half === 'public' ? publicKey : privateKey)
        changed[at % changed.length] = byte
        const read = (half === 'public' ? jwkOfSpki : jwkOfPkcs8)(changed, curve)
        expect(!read.ok || importJwk(read.value, curve).ok).toBe(true)
      }),
      { seed: 5915, numRuns: 150 },
    )
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['noise', new Uint8Array(40).fill(0x30)],
    ['another curve', der(pairs[curve === 'Ed448' ? 'secp256k1' : 'Ed448'].publicKey)],
    ['a private key as a public one', der(privateKey)],
    ['a field too many', writeDer(0x30, der(publicKey).subarray(2), bytes('0500'))],
  ])('%s is no public key', (_, spki) => {
    expect(jwkOfSpki(spki, curve)).toEqual({ ok: false, problem: 'rejected' })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['a public key', der(publicKey)],
    ['another curve', der(pairs[curve === 'Ed448' ? 'secp256k1' : 'Ed448'].privateKey)],
  ])('%s is no private key', (_, pkcs8) => {
    expect(jwkOfPkcs8(pkcs8, curve)).toEqual({ ok: false, problem: 'rejected' })
  })
})

describe('secp256k1', () => {
  const { publicKey, privateKey } = pairs.secp256k1
  const { x = '', y = '', d = '' } = jwk(privateKey)
  const point = Buffer.concat([Buffer.of(4), bytes(x, 'base64url'), bytes(y, 'base64url')])
  const IDENTIFIER = bytes('301006072a8648ce3d020106052b8104000a')
  const spki = (bits: Uint8Array) => writeDer(0x30, IDENTIFIER, writeDer(3, Uint8Array.of(0), bits))
  const pkcs8 = (...fields: readonly Uint8Array[]) =>
    writeDer(0x30, bytes('020100'), IDENTIFIER, writeDer(4, writeDer(0x30, ...fields)))
  const ONE = bytes('020101')
  const secret = writeDer(4, bytes(d, 'base64url'))

  test('a compressed point is the point', () => {
    const odd = bytes(y, 'base64url').at(-1) ?? 0
    const compressed = Uint8Array.of(2 + (odd & 1), ...bytes(x, 'base64url'))
    expect(jwkOfSpki(spki(compressed), 'secp256k1')).toEqual({ ok: true, value: jwk(publicKey) })
  })

  test.each([
    ['the point at infinity', Uint8Array.of(0)],
    ['a point off the curve', Uint8Array.of(4, ...new Uint8Array(63), 1)],
    ['a point cut short', point.subarray(0, 64)],
    ['a point of the curve with a byte behind it', Uint8Array.of(...point, 0)],
    ['a coordinate as large as the field', Uint8Array.of(2, ...new Uint8Array(32).fill(255))],
  ])('%s is rejected', (_, bits) => {
    expect(jwkOfSpki(spki(bits), 'secp256k1')).toEqual({ ok: false, problem: 'rejected' })
  })

  test('a point of the curve under the name of another is rejected', () => {
    const named = bytes('301306072a8648ce3d020106082a8648ce3d030107')
    const bits = writeDer(3, bytes('00'), point)
    const key = writeDer(4, writeDer(0x30, ONE, secret))
    expect(jwkOfSpki(writeDer(0x30, named, bits), 'secp256k1').ok).toBe(false)
    expect(jwkOfPkcs8(writeDer(0x30, bytes('020100'), named, key), 'secp256k1').ok).toBe(false)
  })

  test('a point that is not of whole bytes is rejected', () => {
    const bits = writeDer(3, bytes('01'), point)
    expect(jwkOfSpki(writeDer(0x30, IDENTIFIER, bits), 'secp256k1').ok).toBe(false)
  })

  test.each([
    ['without its public key', pkcs8(ONE, secret)],
    ['with its public key', pkcs8(ONE, secret, writeDer(0xa1, writeDer(3, bytes('00'), point)))],
    ['with its curve named again', pkcs8(ONE, secret, bytes('a00706052b8104000a'))],
  ])('a private key %s is read', (_, pkcs) => {
    expect(jwkOfPkcs8(pkcs, 'secp256k1')).toEqual({ ok: true, value: jwk(privateKey) })
  })

  test('a private key that names the public key of another is rejected', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
    const spkiOfOther = der(other.publicKey)
    const wrong = writeDer(0xa1, writeDer(3, bytes('00'), spkiOfOther.subarray(-65)))
    expect(jwkOfPkcs8(pkcs8(ONE, secret, wrong), 'secp256k1').ok).toBe(false)
  })

  test.each([
    ['zero', '00'.repeat(32)],
    ['the order of the group', 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141'],
    ['too long', '01'.repeat(33)],
  ])('a private value that is %s is rejected', (_, hex) => {
    expect(jwkOfPkcs8(pkcs8(ONE, writeDer(4, bytes(hex))), 'secp256k1').ok).toBe(false)
    expect(
      importJwk(
        { ...jwk(publicKey), d: Buffer.from(hex, 'hex').toString('base64url') },
        'secp256k1',
      ).ok,
    ).toBe(false)
  })

  test('a private value without its leading zeros is read as it was meant', () => {
    const read = jwkOfPkcs8(pkcs8(ONE, writeDer(4, bytes('2a'))), 'secp256k1')
    assert(read.ok)
    expect(bytes(read.value['d'] ?? '', 'base64url')).toEqual(bytes(`${'00'.repeat(31)}2a`))
    expect(jwk(createPublicKey({ key: read.value, format: 'jwk' }))).toMatchObject({ kty: 'EC' })
  })

  test('signatures have a low S, and those with a high one verify', async () => {
    const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
    const key = importJwk(jwk(publicKey), 'secp256k1')
    assert(key.ok)
    const signature = Buffer.from(await signWith(jwk(privateKey), 'secp256k1'))
    const s = BigInt(`0x${signature.toString('hex', 32)}`)
    expect(s <= ORDER / 2n).toBe(true)
    const high = (ORDER - s).toString(16).padStart(64, '0')
    const mirrored = bytes(signature.toString('hex', 0, 32) + high)
    expect(await key.value.verify(mirrored, DATA)).toEqual({ ok: true, value: true })
  })
})

test.each([
  ['its own', pairs.Ed448.publicKey, true],
  ['that of another', generateKeyPairSync('ed448').publicKey, false],
])(
  'an Ed448 private key beside a public key is read only if that is its own: %s',
  (_, publicKey, isRead) => {
    const [version, point] = [bytes('020101'), der(publicKey).subarray(-57)]
    const fields = der(pairs.Ed448.privateKey).subarray(5)
    const pkcs8 = writeDer(0x30, version, fields, writeDer(0x81, bytes('00'), point))
    expect(jwkOfPkcs8(pkcs8, 'Ed448').ok).toBe(isRead)
  },
)

/** RFC 8032 section 7.4: secret key, public key, message, signature. */
const ED448_VECTORS = [
  [
    '0',
    '6c82a562cb808d10d632be89c8513ebf6c929f34ddfa8c9f63c9960ef6e348a3528c8a3fcc2f044e39a3fc5b94492f8f032e7549a20098f95b',
    '5fd7449b59b461fd2ce787ec616ad46a1da1342485a70e1f8a0ea75d80e96778edf124769b46c7061bd6783df1e50f6cd1fa1abeafe8256180',
    '',
    '533a37f6bbe457251f023c0d88f976ae2dfb504a843e34d2074fd823d41a591f2b233f034f628281f2fd7a22ddd47d7828c59bd0a21bfd3980ff0d2028d4b18a9df63e006c5d1c2d345b925d8dc00b4104852db99ac5c7cdda8530a113a0f4dbb61149f05a7363268c71d95808ff2e652600',
  ],
  [
    '1',
    'c4eab05d357007c632f3dbb48489924d552b08fe0c353a0d4a1f00acda2c463afbea67c5e8d2877c5e3bc397a659949ef8021e954e0a12274e',
    '43ba28f430cdff456ae531545f7ecd0ac834a55d9358c0372bfa0c6c6798c0866aea01eb00742802b8438ea4cb82169c235160627b4c3a9480',
    '03',
    '26b8f91727bd62897af15e41eb43c377efb9c610d48f2335cb0bd0087810f4352541b143c4b981b7e18f62de8ccdf633fc1bf037ab7cd779805e0dbcc0aae1cbcee1afb2e027df36bc04dcecbf154336c19f0af7e0a6472905e799f1953d2a0ff3348ab21aa4adafd1d234441cf807c03a00',
  ],
  [
    '11',
    'cd23d24f714274e744343237b93290f511f6425f98e64459ff203e8985083ffdf60500553abc0e05cd02184bdb89c4ccd67e187951267eb328',
    'dcea9e78f35a1bf3499a831b10b86c90aac01cd84b67a0109b55a36e9328b1e365fce161d71ce7131a543ea4cb5f7e9f1d8b00696447001400',
    '0c3e544074ec63b0265e0c',
    '1f0a8888ce25e8d458a21130879b840a9089d999aaba039eaf3e3afa090a09d389dba82c4ff2ae8ac5cdfb7c55e94d5d961a29fe0109941e00b8dbdeea6d3b051068df7254c0cdc129cbe62db2dc957dbb47b51fd3f213fb8698f064774250a5028961c9bf8ffd973fe5d5c206492b140e00',
  ],
  [
    '12',
    '258cdd4ada32ed9c9ff54e63756ae582fb8fab2ac721f2c8e676a72768513d939f63dddb55609133f29adf86ec9929dccb52c1c5fd2ff7e21b',
    '3ba16da0c6f2cc1f30187740756f5e798d6bc5fc015d7c63cc9510ee3fd44adc24d8e968b6e46e6f94d19b945361726bd75e149ef09817f580',
    '64a65f3cdedcdd66811e2915',
    '7eeeab7c4e50fb799b418ee5e3197ff6bf15d43a14c34389b59dd1a7b1b85b4ae90438aca634bea45e3a2695f1270f07fdcdf7c62b8efeaf00b45c2c96ba457eb1a8bf075a3db28e5c24f6b923ed4ad747c3c9e03c7079efb87cb110d3a99861e72003cbae6d6b8b827e4e6c143064ff3c00',
  ],
  [
    '13',
    '7ef4e84544236752fbb56b8f31a23a10e42814f5f55ca037cdcc11c64c9a3b2949c1bb60700314611732a6c2fea98eebc0266a11a93970100e',
    'b3da079b0aa493a5772029f0467baebee5a8112d9d3a22532361da294f7bb3815c5dc59e176b4d9f381ca0938e13c6c07b174be65dfa578e80',
    '64a65f3cdedcdd66811e2915e7',
    '6a12066f55331b6c22acd5d5bfc5d71228fbda80ae8dec26bdd306743c5027cb4890810c162c027468675ecf645a83176c0d7323a2ccde2d80efe5a1268e8aca1d6fbc194d3f77c44986eb4ab4177919ad8bec33eb47bbb5fc6e28196fd1caf56b4e7e0ba5519234d047155ac727a1053100',
  ],
] as const

test.each(ED448_VECTORS)(
  'the Ed448 signature of %s bytes is that of RFC 8032',
  async (_, secret, point, message, signature) => {
    const [d, x] = [secret, point].map((hex) => Buffer.from(hex, 'hex').toString('base64url'))
    assert(d !== undefined && x !== undefined)
    const key = importJwk({ kty: 'OKP', crv: 'Ed448', x, d }, 'Ed448')
    assert(key.ok)
    const made = await key.value.sign(bytes(message))
    expect(made.ok && Buffer.from(made.value).toString('hex')).toBe(signature)
    expect(await key.value.verify(bytes(signature), bytes(message))).toEqual({
      ok: true,
      value: true,
    })
  },
)

import { X509Certificate } from 'node:crypto'
import { assert, describe, expect, test } from 'vitest'
import { readChain } from './certificate-chain'
import {
  INTERMEDIATE_CERTIFICATE,
  LEAF_CERTIFICATE,
  ROOT_CERTIFICATE,
} from './certificate-fixtures'

const derOf = (pem: string) => Uint8Array.from(new X509Certificate(pem).raw)
const [leaf, intermediate, root] = [
  LEAF_CERTIFICATE,
  INTERMEDIATE_CERTIFICATE,
  ROOT_CERTIFICATE,
].map(derOf) as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>]

const signers = async (...ders: readonly Uint8Array<ArrayBuffer>[]) =>
  (await readChain(ders, 'header')).map((one) => (one.ok ? one.value.signer : one.problem.code))

test('tells what a certificate says, as node:crypto reads it', async () => {
  const [first] = await readChain([leaf, intermediate, root], 'header')
  assert(first?.ok)
  const known = new X509Certificate(LEAF_CERTIFICATE)
  expect(first.value.facts).toEqual({
    subject: 'CN=issuer.example',
    issuer: 'O=Triptych Test, CN=Test Intermediate',
    serialNumber: known.serialNumber.toLowerCase(),
    names: ['issuer.example', '*.issuer.example'],
    notBefore: Date.parse(known.validFrom) / 1000,
    notAfter: Date.parse(known.validTo) / 1000,
    key: 'OKP Ed25519',
    keyBits: null,
    isAuthority: false,
    fingerprint: known.fingerprint256.replaceAll(':', '').toLowerCase(),
    thumbprints: {
      x5t: Buffer.from(known.fingerprint.replaceAll(':', ''), 'hex').toString('base64url'),
      'x5t#S256': Buffer.from(known.fingerprint256.replaceAll(':', ''), 'hex').toString(
        'base64url',
      ),
    },
  })
})

test('tells an authority and the length of its RSA key', async () => {
  const [first] = await readChain([intermediate], 'header')
  assert(first?.ok)
  expect(first.value.facts).toMatchObject({ isAuthority: true, key: 'RSA', keyBits: 2048 })
})

describe('the signature of a certificate', () => {
  test('is checked with the next one, and that of a root with itself', async () => {
    expect(await signers(leaf, intermediate, root)).toEqual(['next', 'next', 'itself'])
  })

  test('is elsewhere where the issuer is missing at the end', async () => {
    expect(await signers(leaf)).toEqual(['elsewhere'])
    expect(await signers(leaf, intermediate)).toEqual(['next', 'elsewhere'])
  })

  test('is by neither where the next one is another', async () => {
    expect(await signers(leaf, root)).toEqual(['neither', 'itself'])
  })

  test('is by neither where a byte of it was changed', async () => {
    const forged = Uint8Array.from(leaf)
    forged.set([(forged.at(-1) ?? 0) ^ 1], forged.length - 1)
    expect(await signers(forged, intermediate)).toEqual(['neither', 'elsewhere'])
  })
})

describe('what is no certificate', () => {
  const nested = (depth: number) => {
    let der = Uint8Array.of(5, 0)
    for (let level = 0; level < depth; level++) {
      const { length } = der
      der = Uint8Array.of(0x30, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff, ...der)
    }
    return der
  }

  test.each([
    ['no bytes', new Uint8Array()],
    ['a certificate cut short', leaf.slice(0, 200)],
    ['deep nesting', nested(2000)],
    ['a giant length', Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0x30)],
    ['a megabyte of zeros', new Uint8Array(1_000_000)],
    ['a key', Uint8Array.from(Buffer.from('MCowBQYDK2VwAyEA', 'base64'))],
  ])('is invalid: %s', async (_, der) => {
    expect(await readChain([leaf, der], 'header')).toMatchObject([
      { ok: true },
      { ok: false, problem: { code: 'certificate-invalid', place: 'header', data: { number: 2 } } },
    ])
  })

  test('stops after twenty', async () => {
    expect(await signers(...Array.from({ length: 30 }, () => root))).toHaveLength(20)
  })
})

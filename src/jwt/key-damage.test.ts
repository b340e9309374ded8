import { createPrivateKey, createPublicKey } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, assert, describe, expect, test, vi } from 'vitest'
import * as foreign from './foreign-key-fixtures'
import { writeDer } from './der-writer'
import { writePem } from './pem'
import { decodePemBlock, findPemBlocks } from './pem-blocks'
import type { PemLabel, Problem, ProblemCode } from './problem'
import { readKey } from './read-key'

const ecKey = createPrivateKey(foreign.EC_SEC1)
const EC_PKCS8 = ecKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const EC_SPKI = createPublicKey(ecKey).export({ type: 'spki', format: 'pem' }).toString()

/** What is wrong with the only key of a text; or the format that it was read as. */
async function outcomeOf(
  text: string,
  passphrase = 'correct',
): Promise<{ readonly code: ProblemCode | 'fine'; readonly problem: Problem | null }> {
  const reading = await readKey({ text, passphrase, encoding: 'utf8', origin: 'given' })
  if (!reading.ok) return { code: reading.problem.code, problem: reading.problem }
  const { key } = reading.value.entries[0] ?? assert.fail()
  if (!key.ok) return { code: key.problem.code, problem: key.problem }
  return { code: 'fine', problem: null }
}

/** The bytes of the last PEM block. */
function derOf(pem: string): Uint8Array<ArrayBuffer> {
  const block = findPemBlocks(pem).at(-1)
  assert(block)
  const der = decodePemBlock(pem, block)
  assert(der.ok)
  return der.value
}

type ImportKey = (...parameters: readonly unknown[]) => Promise<CryptoKey>

const MEGABYTE = 1_000_000

/** A sequence that is whole, of a megabyte of empty ones. */
const MANY = (() => {
  const der = new Uint8Array(MEGABYTE + 5)
  der.set([0x30, 0x83, 0x0f, 0x42, 0x40])
  for (let at = 5; at < der.length; at += 2) der[at] = 0x30
  return der
})()

describe.each([
  ['PUBLIC KEY', derOf(EC_SPKI)],
  ['PRIVATE KEY', derOf(EC_PKCS8)],
  ['RSA PRIVATE KEY', derOf(foreign.RSA_PKCS1)],
  ['RSA PUBLIC KEY', derOf(foreign.RSA_PKCS1_PUBLIC)],
  ['EC PRIVATE KEY', derOf(foreign.EC_SEC1)],
  ['CERTIFICATE', derOf(foreign.EC_CERTIFICATE)],
  ['CERTIFICATE REQUEST', derOf(foreign.EC_REQUEST)],
  ['ENCRYPTED PRIVATE KEY', derOf(foreign.ENCRYPTED_256_SHA256)],
] as const satisfies readonly (readonly [PemLabel, Uint8Array])[])('%s', (label, der) => {
  const pem = writePem(label, der)
  const base64 = Buffer.from(der).toString('base64')
  const hex = Buffer.from(der).toString('hex')
  const expected = der.length

  test('without its END line is cut short', async () => {
    expect(await outcomeOf(pem.slice(0, -30))).toMatchObject({ code: 'pem-cut-short' })
  })

  test('without its last bytes is cut short', async () => {
    const cut = der.subarray(0, -6)
    expect(await outcomeOf(writePem(label, cut))).toMatchObject({
      code: 'der-cut-short',
      problem: { data: { label, expected, actual: expected - 6 } },
    })
  })

  test('without its last bytes in bare Base64 or hex is cut short too, and no secret', async () => {
    const problem = { data: { label: null, expected, actual: expected - 6 } }
    const cut = Buffer.from(der.subarray(0, -6))
    expect(await outcomeOf(cut.toString('base64'))).toMatchObject({
      code: 'der-cut-short',
      problem,
    })
    expect(await outcomeOf(cut.toString('hex'))).toMatchObject({ code: 'der-cut-short', problem })
  })

  test('with a wrong character points at it', async () => {
    const at = pem.indexOf('\n') + 20
    expect(await outcomeOf(`${pem.slice(0, at)}!${pem.slice(at + 1)}`)).toMatchObject({
      code: 'pem-character',
      problem: { range: { start: at, end: at + 1 } },
    })
    expect(await outcomeOf(`${base64.slice(0, 40)}!${base64.slice(41)}`)).toMatchObject({
      code: 'der-character',
      problem: { range: { start: 40, end: 41 }, data: { form: 'base64' } },
    })
    expect(await outcomeOf(`${hex.slice(0, 60)}g${hex.slice(61)}`)).toMatchObject({
      code: 'der-character',
      problem: { range: { start: 60, end: 61 }, data: { form: 'hex' } },
    })
  })

  test('under another label says what it is', async () => {
    const other = label === 'PUBLIC KEY' ? 'PRIVATE KEY' : 'PUBLIC KEY'
    expect(await outcomeOf(writePem(other, der))).toMatchObject({
      code: 'pem-content',
      problem: { data: { label: other, content: label } },
    })
  })

  test('with any byte changed never makes reading throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(expected - 1), fc.nat(255), async (at, byte) => {
        const changed = der.slice()
        changed[at] = byte
        await outcomeOf(writePem(label, changed))
        await outcomeOf(Buffer.from(changed).toString('base64'))
      }),
      { seed: 7468, numRuns: 40 },
    )
  })

  test('of a megabyte is refused', async () => {
    const garbage = 'QUJD'.repeat(MEGABYTE / 4)
    const oversized = `-----BEGIN ${label}-----\n${garbage}\n-----END ${label}-----`
    expect(await outcomeOf(oversized)).toMatchObject({ code: 'der-invalid' })
    expect(await outcomeOf(`-----BEGIN ${label}-----\n${garbage}`)).toMatchObject({
      code: 'pem-cut-short',
    })
    expect(await outcomeOf(writePem(label, MANY))).toMatchObject({ code: 'der-invalid' })
  })
})

describe('an encrypted private key', () => {
  test.each([
    ['no passphrase', '', 'passphrase-missing'],
    ['a wrong passphrase', 'Correct', 'passphrase-wrong'],
    ['a passphrase with a blank behind it', 'correct ', 'passphrase-wrong'],
  ])('with %s says so', async (_, passphrase, code) => {
    expect(await outcomeOf(foreign.ENCRYPTED_256_SHA256, passphrase)).toMatchObject({ code })
  })

  test('opened with many wrong passphrases never passes for another key', async () => {
    const passphrases = Array.from({ length: 600 }, (_, index) => `wrong ${index}`)
    for (const passphrase of passphrases)
      expect(await outcomeOf(foreign.ENCRYPTED_256_SHA256, passphrase)).toMatchObject({
        code: 'passphrase-wrong',
      })
  })

  test.each([
    ['DES-EDE3-CBC', foreign.ENCRYPTED_3DES],
    ['PBE-SHA1-3DES', foreign.ENCRYPTED_PBES1],
    ['scrypt', foreign.ENCRYPTED_SCRYPT],
    ['AES-128-CBC', foreign.ENCRYPTED_SEC1],
    ['AES-128-CBC', foreign.ENCRYPTED_SEC1.trim().replaceAll('\n', '\\n')],
  ])('by %s, which can not be decrypted here, names it', async (scheme, pem) => {
    for (const passphrase of ['', 'correct'])
      expect(await outcomeOf(pem, passphrase)).toMatchObject({
        code: 'encryption-unsupported',
        problem: { data: { scheme } },
      })
  })

  test('of a function without a name gives its object identifier', async () => {
    const der = derOf(foreign.ENCRYPTED_256_SHA256)
    // The last arc of hmacWithSHA256 becomes 13, hmacWithSHA512/256.
    const at = Buffer.from(der).indexOf(Buffer.from('2a864886f70d0209', 'hex'))
    der[at + 7] = 13
    expect(await outcomeOf(writePem('ENCRYPTED PRIVATE KEY', der))).toMatchObject({
      code: 'encryption-unsupported',
      problem: { data: { scheme: '1.2.840.113549.2.13' } },
    })
  })

  test.each([
    ['10,000,001 iterations', '00989681', 'encryption-iterations', { iterations: 10_000_001 }],
    ['four thousand million', '00ffffffff', 'encryption-iterations', { iterations: 0xffffffff }],
    ['none', '00', 'der-invalid', {}],
    ['less than none', 'ff', 'der-invalid', {}],
    ['more than a number holds', 'ff'.repeat(40).replace('ff', '7f'), 'der-invalid', {}],
  ])('that asks for %s is refused before anything is computed', async (_, hex, code, data) => {
    const pem = writePem('ENCRYPTED PRIVATE KEY', withIterations(Buffer.from(hex, 'hex')))
    expect(await outcomeOf(pem)).toMatchObject({ code, problem: { data } })
  })
})

describe('where the platform lacks', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  test('AES with 192 bits, an encrypted private key names it', async () => {
    const importKey = crypto.subtle.importKey.bind(crypto.subtle) as ImportKey
    vi.spyOn(crypto.subtle, 'importKey').mockImplementation(((...parameters) =>
      parameters[2] === 'AES-CBC'
        ? Promise.reject(new DOMException('192-bit AES keys are not supported', 'OperationError'))
        : importKey(...parameters)) as ImportKey)
    expect(await outcomeOf(`${foreign.ENCRYPTED_192_SHA384}\n`)).toMatchObject({
      code: 'encryption-unsupported',
      problem: { data: { scheme: 'AES-192-CBC' } },
    })
  })

  test('crypto.subtle, an encrypted private key says so', async () => {
    vi.stubGlobal('crypto', {})
    expect(await outcomeOf(`${foreign.ENCRYPTED_256_SHA256}\n`)).toMatchObject({
      code: 'crypto-missing',
    })
  })
})

/** An encrypted private key of zeros that asks for that many iterations. */
function withIterations(count: Uint8Array): Uint8Array {
  const identifier = (hex: string) => writeDer(0x06, Buffer.from(hex, 'hex'))
  const zeros = writeDer(0x04, new Uint8Array(16))
  const pbkdf2 = writeDer(0x30, zeros, writeDer(0x02, count))
  return writeDer(
    0x30,
    writeDer(
      0x30,
      identifier('2a864886f70d01050d'),
      writeDer(
        0x30,
        writeDer(0x30, identifier('2a864886f70d01050c'), pbkdf2),
        writeDer(0x30, identifier('60864801650304012a'), zeros),
      ),
    ),
    zeros,
  )
}

describe('a key in Base64 as a whole', () => {
  const base64 = Buffer.from(EC_SPKI).toString('base64')

  test('and cut short is no secret', async () => {
    expect(await outcomeOf(base64.slice(0, -20))).toMatchObject({
      code: 'pem-cut-short',
      problem: { range: null },
    })
  })

  test('with a wrong character points at it', async () => {
    expect(await outcomeOf(base64.replace(/(?<=^.{60})./, '!'))).toMatchObject({
      code: 'der-character',
      problem: { range: { start: 60, end: 61 } },
    })
  })
})

describe('an OpenSSH key that is no use', () => {
  const [name = '', base64 = ''] = foreign.SSH_P256_PUBLIC.split(' ')
  const privateDer = derOf(foreign.SSH_P256)

  test.each([
    ['of DSA', foreign.SSH_DSS_PUBLIC, 'openssh-type', { name: 'ssh-dss' }],
    [
      'on a security token',
      'sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAA',
      'openssh-type',
      { name: 'sk-ssh-ed25519@openssh.com' },
    ],
    ['that is encrypted', foreign.SSH_ENCRYPTED, 'openssh-encrypted', { cipher: 'aes256-ctr' }],
    [
      'cut short',
      `${name} ${base64.slice(0, -8)}`,
      'openssh-cut-short',
      { expected: 104, actual: 99 },
    ],
    ['with a wrong character', `${name} ${base64.slice(0, 50)}!`, 'openssh-character', {}],
    ['with bytes behind it', `${name} ${base64.replace('=', 'AAAA')}`, 'openssh-invalid', {}],
    [
      'under the name of another type',
      `ssh-rsa ${base64}`,
      'openssh-mismatch',
      { name: 'ssh-rsa', content: name },
    ],
    [
      'off the curve',
      `${name} ${base64.slice(0, -9)}AAAAAAAAA`,
      'key-rejected',
      { format: 'openssh' },
    ],
    ['that is no OpenSSH key', writeOpenSsh(derOf(EC_PKCS8)), 'openssh-invalid', { offset: 0 }],
    [
      'private, cut short',
      writeOpenSsh(privateDer.subarray(0, 120)),
      'openssh-cut-short',
      { actual: 120 },
    ],
  ])('%s, says so', async (_, text, code, data) => {
    expect(await outcomeOf(text)).toMatchObject({ code, problem: { data } })
  })

  test('of a megabyte is refused', async () => {
    const garbage = 'A'.repeat(MEGABYTE)
    expect(await outcomeOf(`ssh-rsa AAAAB3NzaC1yc2EA${garbage}`)).toMatchObject({
      code: 'openssh-invalid',
    })
    const modulus = Buffer.alloc(MEGABYTE, 0xff)
    const number = Buffer.concat([Buffer.of(0, 0x0f, 0x42, 0x40), modulus])
    const head = Buffer.from('000000077373682d7273610000000103', 'hex')
    const line = `ssh-rsa ${Buffer.concat([head, number]).toString('base64')}`
    expect(await outcomeOf(line)).toMatchObject({ code: 'openssh-invalid' })
  })

  test('with any byte changed never makes reading throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(foreign.SSH_RSA, foreign.SSH_P521, foreign.SSH_ED25519),
        fc.nat(),
        fc.nat(255),
        async (pem, at, byte) => {
          const changed = derOf(pem)
          changed[at % changed.length] = byte
          await outcomeOf(writeOpenSsh(changed))
        },
      ),
      { seed: 4253, numRuns: 200 },
    )
  })
})

const writeOpenSsh = (bytes: Uint8Array): string => writePem('OPENSSH PRIVATE KEY', bytes)

describe('text that only looks like a key', () => {
  const nest = (depth: number, inner: Uint8Array): Uint8Array =>
    depth === 0 ? inner : nest(depth - 1, writeDer(0x30, inner))

  test.each([
    ['nested a thousand levels deep', nest(1000, new Uint8Array())],
    ['with a length of four thousand million', Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff)],
    ['with a length of nine bytes', Uint8Array.of(0x30, 0x89, 1, 2, 3, 4, 5, 6, 7, 8, 9)],
    ['with an indefinite length', Uint8Array.of(0x30, 0x80, 0x30, 0x80, 0, 0, 0, 0)],
    ['of a megabyte of sequences', MANY],
    [
      'with an object identifier without an end',
      writeDer(
        0x30,
        writeDer(0x30, writeDer(0x06, new Uint8Array(MEGABYTE).fill(0x81))),
        writeDer(0x03, Uint8Array.of(0)),
      ),
    ],
  ])('DER %s ends in an error', async (_, der) => {
    for (const label of [
      'PUBLIC KEY',
      'PRIVATE KEY',
      'CERTIFICATE',
      'ENCRYPTED PRIVATE KEY',
    ] as const)
      expect((await outcomeOf(writePem(label, der))).code).not.toBe('fine')
  })

  test.each([
    ['behind a BEGIN', `-----BEGIN ${'A'.repeat(MEGABYTE)}`],
    ['of dashes behind a BEGIN', `-----BEGIN ${'-'.repeat(MEGABYTE)}`],
    ['of BEGIN lines', '-----BEGIN PUBLIC KEY-----'.repeat(MEGABYTE / 25)],
    ['of begun BEGIN lines', '-----BEGIN '.repeat(MEGABYTE / 11)],
    ['of backslashes', `-----BEGIN PUBLIC KEY-----${'\\'.repeat(MEGABYTE)}`],
    ['of quotation marks', `-----BEGIN PUBLIC KEY-----${'" '.repeat(MEGABYTE / 2)}`],
    ['of padding', `-----BEGIN PUBLIC KEY-----${'='.repeat(MEGABYTE)}-----END PUBLIC KEY-----`],
    ['of blanks', `-----BEGIN PUBLIC KEY-----${' '.repeat(MEGABYTE)}!-----END PUBLIC KEY-----`],
    [
      'of padding and blanks',
      `-----BEGIN PUBLIC KEY-----${'= '.repeat(MEGABYTE / 2)}-----END PUBLIC KEY-----`,
    ],
    ['of open brackets', '['.repeat(MEGABYTE)],
    ['of open objects', '{"keys":'.repeat(MEGABYTE / 8)],
    ['in a JWK', `{"kty":"RSA","e":"AQAB","n":"${'A'.repeat(MEGABYTE)}B"}`],
    ['of unknown members in a JWK', `{"kty":"EC",${'"a":1,'.repeat(MEGABYTE / 6)}"b":2}`],
    ['of nesting in a set', `{"keys":[${'['.repeat(MEGABYTE / 2)}${']'.repeat(MEGABYTE / 2)}]}`],
    ['of Base64 that begins as a key', `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${'A'.repeat(MEGABYTE)}`],
    ['of hex that begins as a key', `30820122300d06092a864886f70d0101${'0'.repeat(MEGABYTE)}`],
    ['of OpenSSH names', 'ssh-'.repeat(MEGABYTE / 4) + ' AAAA ssh-x AAAA'],
    ['of RFC 4716', `---- BEGIN SSH2 PUBLIC KEY ----\n${'a: b\\\n'.repeat(MEGABYTE / 6)}`],
  ])('a megabyte %s ends in an error', async (_, text) => {
    expect((await outcomeOf(text)).code).not.toBe('fine')
  })
})

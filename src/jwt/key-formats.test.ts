import { createPrivateKey, createPublicKey } from 'node:crypto'
import { assert, describe, expect, test } from 'vitest'
import * as foreign from './foreign-key-fixtures'
import { RSA_CERTIFICATE } from './key-fixtures'
import type { KeyFacts } from './key'
import type { KeyReading } from './key-reading'
import { writePem } from './pem'
import { decodePemBlock, findPemBlocks } from './pem-blocks'
import type { KeyFormat } from './problem'
import { readKey } from './read-key'
import type { Result } from './result'

const PASSPHRASE = 'correct'

const readText = (text: string, passphrase = PASSPHRASE): Promise<Result<KeyReading>> =>
  readKey({ text, passphrase, encoding: 'utf8', origin: 'given' })

/** The one key of a text, as what it is and what it is imported from. */
async function readOne(text: string, passphrase = PASSPHRASE) {
  const reading = await readText(text, passphrase)
  assert(reading.ok)
  const { entries, isSet, notes } = reading.value
  const [entry] = entries
  assert(entry?.key.ok && !isSet)
  const { facts, material } = entry.key.value
  const jwk =
    material.kind === 'pair'
      ? material.privateJwk.ok
        ? material.privateJwk.value
        : material.publicJwk
      : null
  return { facts, jwk, notes }
}

/** The bytes of the last PEM block. */
function derOf(pem: string): Uint8Array<ArrayBuffer> {
  const block = findPemBlocks(pem).at(-1)
  assert(block)
  const der = decodePemBlock(pem, block)
  assert(der.ok)
  return der.value
}

const base64Of = (pem: string): string => Buffer.from(derOf(pem)).toString('base64')
const hexOf = (pem: string): string => Buffer.from(derOf(pem)).toString('hex')

const ecKey = createPrivateKey(foreign.EC_SEC1)
const EC_PKCS8 = ecKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const EC_SPKI = createPublicKey(ecKey).export({ type: 'spki', format: 'pem' }).toString()
const EC_JWK = ecKey.export({ format: 'jwk' })
const EC_PUBLIC_JWK = createPublicKey(ecKey).export({ format: 'jwk' })
const RSA_JWK = createPrivateKey(foreign.RSA_PKCS1).export({ format: 'jwk' })
const RSA_PUBLIC_JWK = createPublicKey(foreign.RSA_PKCS1).export({ format: 'jwk' })

/** A SEC 1 key that names no curve: the version and the octet string alone. */
const SEC1_WITHOUT_CURVE = writePem(
  'EC PRIVATE KEY',
  Uint8Array.of(0x30, 0x25, ...derOf(foreign.EC_SEC1_WITHOUT_POINT).subarray(2, 39)),
)

type Row = readonly [
  about: string,
  text: string,
  format: KeyFormat,
  form: KeyFacts['form'],
  jwk: object,
]

const rows: readonly Row[] = [
  ['PKCS#1, private', foreign.RSA_PKCS1, 'pem-pkcs1', 'private', RSA_JWK],
  ['PKCS#1, public', foreign.RSA_PKCS1_PUBLIC, 'pem-pkcs1', 'public', RSA_PUBLIC_JWK],
  ['SEC 1', foreign.EC_SEC1, 'pem-sec1', 'private', EC_JWK],
  ['SEC 1 without its point', foreign.EC_SEC1_WITHOUT_POINT, 'pem-sec1', 'private', EC_JWK],
  ['SEC 1 without curve and point', SEC1_WITHOUT_CURVE, 'pem-sec1', 'private', EC_JWK],
  ['a certificate', foreign.EC_CERTIFICATE, 'pem-certificate', 'public', EC_PUBLIC_JWK],
  [
    'a certificate with trust settings',
    foreign.EC_TRUSTED_CERTIFICATE,
    'pem-certificate',
    'public',
    EC_PUBLIC_JWK,
  ],
  [
    'a certificate under its older label',
    foreign.EC_CERTIFICATE.replaceAll('CERTIFICATE', 'X509 CERTIFICATE'),
    'pem-certificate',
    'public',
    EC_PUBLIC_JWK,
  ],
  ['a certificate request', foreign.EC_REQUEST, 'pem-request', 'public', EC_PUBLIC_JWK],
  ['PBES2, AES-128 and SHA-1', foreign.ENCRYPTED_128_SHA1, 'pem-encrypted', 'private', EC_JWK],
  ['PBES2, AES-192 and SHA-384', foreign.ENCRYPTED_192_SHA384, 'pem-encrypted', 'private', EC_JWK],
  ['PBES2, AES-256 and SHA-256', foreign.ENCRYPTED_256_SHA256, 'pem-encrypted', 'private', EC_JWK],
  ['PBES2, AES-256 and SHA-512', foreign.ENCRYPTED_256_SHA512, 'pem-encrypted', 'private', EC_JWK],
  ['SPKI as bare Base64', base64Of(EC_SPKI), 'der-base64', 'public', EC_PUBLIC_JWK],
  ['SPKI as hex', hexOf(EC_SPKI), 'der-hex', 'public', EC_PUBLIC_JWK],
  ['PKCS#8 as bare Base64', base64Of(EC_PKCS8), 'der-base64', 'private', EC_JWK],
  ['PKCS#1 as bare Base64', base64Of(foreign.RSA_PKCS1), 'der-base64', 'private', RSA_JWK],
  ['PKCS#1 as hex', hexOf(foreign.RSA_PKCS1_PUBLIC), 'der-hex', 'public', RSA_PUBLIC_JWK],
  ['SEC 1 as bare Base64', base64Of(foreign.EC_SEC1), 'der-base64', 'private', EC_JWK],
  ['SEC 1 as hex', hexOf(foreign.EC_SEC1_WITHOUT_POINT), 'der-hex', 'private', EC_JWK],
  [
    'a certificate as bare Base64',
    base64Of(foreign.EC_CERTIFICATE),
    'der-base64',
    'public',
    EC_PUBLIC_JWK,
  ],
  ['a request as hex', hexOf(foreign.EC_REQUEST), 'der-hex', 'public', EC_PUBLIC_JWK],
  [
    'an encrypted key as bare Base64',
    base64Of(foreign.ENCRYPTED_256_SHA256),
    'der-base64',
    'private',
    EC_JWK,
  ],
  [
    'the Base64 of a PEM text',
    Buffer.from(EC_SPKI).toString('base64'),
    'pem-spki',
    'public',
    EC_PUBLIC_JWK,
  ],
  [
    'the Base64 of a JWK',
    Buffer.from(JSON.stringify(EC_PUBLIC_JWK)).toString('base64'),
    'jwk',
    'public',
    EC_PUBLIC_JWK,
  ],
]

test.each(rows)('reads %s', async (_, text, format, form, jwk) => {
  const key = await readOne(text)
  expect(key.jwk).toEqual(jwk)
  expect(key.facts).toMatchObject({ format, form })
})

const openSshRows: readonly Row[] = [
  ['RSA, private', foreign.SSH_RSA, 'openssh', 'private', RSA_JWK],
  ['RSA, public', foreign.SSH_RSA_PUBLIC, 'openssh', 'public', RSA_PUBLIC_JWK],
  ['RSA as RFC 4716 has it', foreign.SSH2_RSA_PUBLIC, 'openssh', 'public', RSA_PUBLIC_JWK],
  ['P-256, private', foreign.SSH_P256, 'openssh', 'private', EC_JWK],
  ['P-256, public', foreign.SSH_P256_PUBLIC, 'openssh', 'public', EC_PUBLIC_JWK],
]

describe('an OpenSSH key', () => {
  test.each(openSshRows)('of %s is read', async (_, text, format, form, jwk) => {
    const key = await readOne(text)
    expect(key.jwk).toEqual(jwk)
    expect(key.facts).toMatchObject({ format, form })
  })

  test.each([
    ['P-521', foreign.SSH_P521, foreign.SSH_P521_PUBLIC],
    ['Ed25519', foreign.SSH_ED25519, foreign.SSH_ED25519_PUBLIC],
  ])('on %s is the pair of its public line', async (curve, pair, line) => {
    const [privateKey, publicKey] = [await readOne(pair), await readOne(line)]
    expect(privateKey.facts).toMatchObject({ form: 'private', curve })
    expect(publicKey.facts).toMatchObject({ form: 'public', curve })
    expect(privateKey.jwk).toMatchObject(publicKey.jwk ?? {})
  })

  test('on P-384 is read', async () => {
    expect((await readOne(foreign.SSH_P384_PUBLIC)).facts).toMatchObject({ curve: 'P-384' })
  })
})

describe('the key of a PEM text', () => {
  const lines = EC_SPKI.trim().split('\n')
  const body = lines.slice(1, -1).join('')
  const certificates = foreign.EC_CERTIFICATE + RSA_CERTIFICATE + foreign.EC_TRUSTED_CERTIFICATE

  const messy: readonly (readonly [about: string, text: string, notes: readonly string[]])[] = [
    ['as it was written', EC_SPKI, []],
    ['with CRLF', EC_SPKI.replaceAll('\n', '\r\n'), []],
    ['indented', EC_SPKI.replaceAll(/^/gm, '    '), []],
    ['with text around it', `The key:\n${EC_SPKI}that was it`, ['text-ignored']],
    ['with escaped line ends', lines.join('\\n'), ['newlines-unescaped']],
    ['with line ends escaped twice', lines.join('\\\\n'), ['newlines-unescaped']],
    ['with escaped CRLF', lines.join('\\r\\n'), ['newlines-unescaped']],
    ['without line ends', lines.join(''), ['line-breaks-restored']],
    ['with blanks for line ends', lines.join(' '), ['line-breaks-restored']],
    ['in quotes', `"${EC_SPKI.trim()}"`, ['quotes-removed']],
    ['as a JSON string', JSON.stringify(EC_SPKI), ['quotes-removed', 'newlines-unescaped']],
    [
      'as PHP writes JSON',
      JSON.stringify(EC_SPKI).replaceAll('/', '\\/'),
      ['quotes-removed', 'newlines-unescaped'],
    ],
    [
      'as JSON for web pages',
      JSON.stringify(EC_SPKI).replaceAll('=', '\\u003d').replaceAll('+', '\\u002B'),
      ['quotes-removed', 'newlines-unescaped'],
    ],
    [
      'in an environment file',
      `export KEY=${JSON.stringify(EC_SPKI)}`,
      ['text-ignored', 'quotes-removed', 'newlines-unescaped'],
    ],
    ['in YAML', `key: |\n${EC_SPKI.replaceAll(/^/gm, '  ')}other: 1\n`, ['text-ignored']],
    [
      'as strings joined in a program',
      lines.map((line) => `"${line}\\n"`).join(' +\n    '),
      ['quotes-removed', 'newlines-unescaped'],
    ],
    ['as a list of strings', `'${lines.join("',\n'")}'`, ['quotes-removed']],
    ['with lines continued', lines.join('\\\n'), ['newlines-unescaped']],
    ['behind curve parameters', foreign.EC_SEC1, []],
    [
      'beside certificates',
      EC_SPKI + foreign.EC_CERTIFICATE,
      ['other-blocks PUBLIC KEY CERTIFICATE'],
    ],
    [
      'beside the private key, which is taken',
      EC_SPKI + EC_PKCS8,
      ['other-blocks PRIVATE KEY PUBLIC KEY'],
    ],
    ['in a chain', certificates, ['chain 3']],
    ['that names no curve', SEC1_WITHOUT_CURVE, ['curve-assumed P-256']],
    ['without armour', body, ['bare-base64 PUBLIC KEY']],
    [
      'without armour, on lines',
      ` ${lines.slice(1, -1).join('\r\n')}\n`,
      ['bare-base64 PUBLIC KEY'],
    ],
    [
      'without armour, URL-safe',
      Buffer.from(body, 'base64').toString('base64url'),
      ['bare-base64 PUBLIC KEY'],
    ],
    ['in hex with a prefix', `0x${hexOf(EC_SPKI)}`, ['bare-hex PUBLIC KEY']],
    [
      'in upper-case hex with colons',
      hexOf(EC_SPKI).toUpperCase().match(/../g)?.join(':') ?? '',
      ['bare-hex PUBLIC KEY'],
    ],
    [
      'in hex with blanks and line ends',
      hexOf(EC_SPKI)
        .match(/.{1,4}/g)
        ?.join(' \n') ?? '',
      ['bare-hex PUBLIC KEY'],
    ],
    ['in Base64 as a whole', Buffer.from(EC_SPKI).toString('base64'), ['base64-unwrapped']],
  ]

  test.each(messy)('%s is read, and what was put right is said', async (_, text, notes) => {
    const key = await readOne(text)
    expect(key.jwk).toMatchObject(EC_PUBLIC_JWK)
    expect(
      key.notes.map(({ code, data }) =>
        [code, ...Object.values<unknown>({ ...data }).flat()].join(' '),
      ),
    ).toEqual(notes)
  })

  test('is each of several public keys', async () => {
    const reading = await readText(EC_SPKI + foreign.RSA_PKCS1_PUBLIC + foreign.EC_REQUEST)
    assert(reading.ok)
    const { entries, isSet, notes } = reading.value
    expect(isSet).toBe(true)
    expect(notes).toEqual([])
    expect(entries.map(({ key }) => key.ok && key.value.facts.format)).toEqual([
      'pem-spki',
      'pem-pkcs1',
      'pem-request',
    ])
    expect(entries[0]?.text).toBe(EC_SPKI.trim())
  })

  test('of several has its own problem', async () => {
    const reading = await readText(writePem('PUBLIC KEY', Uint8Array.of(4, 0)) + EC_SPKI)
    assert(reading.ok)
    expect(reading.value.entries).toMatchObject([
      { key: { problem: { code: 'der-invalid' } } },
      { key: { ok: true } },
    ])
  })
})

describe('OpenSSH public keys', () => {
  test.each([
    ['with options', `no-pty,command="echo \\"hi\\"" ${foreign.SSH_RSA_PUBLIC}`],
    ['of a known host', `host.example,10.0.0.1 ${foreign.SSH_RSA_PUBLIC}`],
    ['without a comment', foreign.SSH_RSA_PUBLIC.replace(' me@host\n', '')],
    ['behind a remark', `# for the build\n${foreign.SSH_RSA_PUBLIC}`],
    ['in quotes', `"${foreign.SSH_RSA_PUBLIC.replace(' me@host\n', '')}"`],
    ['in RFC 4716 with CRLF', foreign.SSH2_RSA_PUBLIC.replaceAll('\n', '\r\n')],
    ['in RFC 4716 without headers', foreign.SSH2_RSA_PUBLIC.replace(/Comment[^]*?OpenSSH"\n/, '')],
  ])('are read %s', async (_, text) => {
    expect((await readOne(text)).jwk).toEqual(RSA_PUBLIC_JWK)
  })

  test('of a file of many are a set, each with its line', async () => {
    const lines = [foreign.SSH_RSA_PUBLIC, foreign.SSH_ED25519_PUBLIC, foreign.SSH_DSS_PUBLIC]
    const reading = await readText(`# mine\n${lines.join('')}`)
    assert(reading.ok)
    const { entries, isSet } = reading.value
    expect(isSet).toBe(true)
    expect(entries).toMatchObject([
      { key: { ok: true } },
      { key: { ok: true } },
      { key: { problem: { code: 'openssh-type' } } },
    ])
    expect(entries.map(({ text }) => lines.findIndex((line) => line.startsWith(text)))).toEqual([
      0, 1, 2,
    ])
  })
})

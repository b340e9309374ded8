import { generateKeyPairSync } from 'node:crypto'
import { PKCS12 } from '../src/jwt/foreign-key-fixtures'
import { EDITORS, expect, test } from './debugger'
import { base64url, hs256, SECRET, signed } from './tokens'

const HEADER = base64url('{"alg":"HS256","typ":"JWT"}')
const PAYLOAD = base64url('{"sub":"user-42"}')
const GOOD = hs256('{"sub":"user-42"}')
const SIGNATURE = GOOD.split('.')[2] ?? ''

interface Row {
  readonly what: string
  readonly token: string
  readonly verdict: string
  readonly code: string
  readonly words: readonly (string | RegExp)[]
}

const SEGMENTS: readonly Row[] = [
  {
    what: 'text that is no token',
    token: '<script>alert(1)</script>',
    verdict: 'malformed',
    code: 'not-a-token',
    words: ['This is not a token', 'three segments of Base64url', 'begins with eyJ'],
  },
  {
    what: 'an IP address',
    token: '203.0.113.7',
    verdict: 'malformed',
    code: 'not-a-token',
    words: ['This is an IP address, not a token'],
  },
  {
    what: 'a domain',
    token: 'www.issuer.example',
    verdict: 'malformed',
    code: 'not-a-token',
    words: ['This is a domain name, not a token'],
  },
  {
    what: 'a version number',
    token: '1.2.3',
    verdict: 'malformed',
    code: 'not-a-token',
    words: ['This is a version number, not a token'],
  },
  {
    what: 'a UUID',
    token: '123e4567-e89b-12d3-a456-426614174000',
    verdict: 'malformed',
    code: 'not-a-token',
    words: ['This is a UUID, not a token'],
  },
  {
    what: 'nothing before the first dot',
    token: `.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'header-empty',
    words: ['The header is empty', 'character 1', 'the part before the first dot'],
  },
  {
    what: 'one segment',
    token: HEADER,
    verdict: 'malformed',
    code: 'token-segments',
    words: ['No dots', `character ${HEADER.length + 1}`, 'Copy the whole token'],
  },
  {
    what: 'two segments',
    token: `${HEADER}.${PAYLOAD}`,
    verdict: 'malformed',
    code: 'token-segments',
    words: ['2 segments', 'cut off'],
  },
  {
    what: 'four segments',
    token: `${GOOD}.AAAA`,
    verdict: 'malformed',
    code: 'token-segments',
    words: ['4 segments', `character ${GOOD.length + 1}`, 'a dot too many'],
  },
  {
    what: 'five segments that are no encrypted token',
    token: `${GOOD}.AAAA.BBBB`,
    verdict: 'malformed',
    code: 'token-segments',
    words: ['5 segments', `character ${GOOD.length + 1}`],
  },
  {
    what: 'six segments',
    token: `${GOOD}.a.b.c`,
    verdict: 'malformed',
    code: 'token-segments',
    words: ['6 segments'],
  },
  {
    what: 'a segment of length 1 mod 4',
    token: `${HEADER}.${PAYLOAD}.AAAAA`,
    verdict: 'malformed',
    code: 'base64url-length',
    words: ['The signature has 5 characters'],
  },
  {
    what: 'a plus sign in a segment',
    token: `${HEADER}.${PAYLOAD}.AA+A`,
    verdict: 'malformed',
    code: 'base64url-character',
    words: ['“+”', `character ${HEADER.length + PAYLOAD.length + 5}`, 'put “-” in its place'],
  },
  {
    what: 'a slash in a segment',
    token: `${HEADER}.${PAYLOAD}.AA/A`,
    verdict: 'malformed',
    code: 'base64url-character',
    words: ['“/”', 'put “_” in its place'],
  },
  {
    what: 'padding in a segment',
    token: `${HEADER}.${base64url('{"sub":"user-4"}')}==.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'base64url-character',
    words: ['“=”', 'remove the = signs'],
  },
  {
    what: 'a blank in a segment',
    token: `${HEADER}.${PAYLOAD.slice(0, 5)} ${PAYLOAD.slice(5)}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'base64url-character',
    words: ['Blank (U+0020)', `character ${HEADER.length + 7}`, 'Remove the white space'],
  },
  {
    what: 'a letter that is not ASCII in a segment',
    token: `${HEADER}.${PAYLOAD.slice(0, 4)}é${PAYLOAD.slice(5)}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'base64url-character',
    words: ['“é” (U+00E9)', `character ${HEADER.length + 6}`],
  },
  {
    what: 'a control character in a segment',
    token: `${HEADER}.${PAYLOAD}.AA\u0001A`,
    verdict: 'malformed',
    code: 'base64url-character',
    words: ['U+0001', `character ${HEADER.length + PAYLOAD.length + 5}`],
  },
  {
    what: 'spare bits that are not zero',
    token: `${HEADER}.${PAYLOAD}.YR`,
    verdict: 'malformed',
    code: 'base64url-spare-bits',
    words: ['ends in “R”', 'Encoders write “Q” here'],
  },
]

const TEXTS: readonly Row[] = [
  {
    what: 'a header that is not UTF-8',
    token: `${base64url(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'utf8-invalid',
    words: ['Byte 3 of the header (0xff) is not UTF-8'],
  },
  {
    what: 'a byte order mark before the header',
    token: `${base64url('\uFEFF{"alg":"HS256"}')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'byte-order-mark',
    words: ['U+FEFF'],
  },
  {
    what: 'a byte order mark before the payload',
    token: hs256('\uFEFF{"sub":"user-42"}'),
    verdict: 'malformed',
    code: 'byte-order-mark',
    words: ['The payload begins with a byte order mark', `character ${HEADER.length + 2}`],
  },
  {
    what: 'a header that is an array',
    token: `${base64url('["HS256"]')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-not-object',
    words: ['an array, not an object', 'Header, line 1, column 1'],
  },
  {
    what: 'a header that is a string',
    token: `${base64url('"HS256"')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-not-object',
    words: ['a string, not an object'],
  },
  {
    what: 'a header that is cut short',
    token: `${base64url('{"alg":"HS256"')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-cut-short',
    words: ['Header, line 2, column 17', 'Still to be closed: }'],
  },
  {
    what: 'JSON that is cut short 10,000 levels deep',
    token: `${HEADER}.${base64url('['.repeat(10_000))}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-cut-short',
    words: ['Payload, line', 'Still to be closed: ]'],
  },
  {
    what: 'JSON that is cut short',
    token: `${HEADER}.${base64url('{"sub":"user-42","roles":["a"')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-cut-short',
    words: ['ends too early', 'Payload, line', 'Still to be closed: ]}'],
  },
  {
    what: 'NaN',
    token: `${HEADER}.${base64url('{"a":NaN}')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-literal',
    words: ['“NaN” is not a JSON value', 'Payload, line 2, column 8'],
  },
  {
    what: 'a control character in a string',
    token: `${HEADER}.${base64url('{"a":"x\u0001"}')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-control-character',
    words: ['U+0001', 'Escape it: \\u0001'],
  },
]

const SLIPS: readonly Row[] = [
  {
    what: '-Infinity',
    token: `${HEADER}.${base64url('{"a":-Infinity}')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-literal',
    words: ['“-Infinity” is not a JSON value', 'Payload, line 2, column 8'],
  },
  {
    what: 'single quotes',
    token: `${HEADER}.${base64url(`{'a':1}`)}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-single-quotes',
    words: ['Payload, line 2, column 3', 'Use double quotes'],
  },
  {
    what: 'a trailing comma',
    token: `${HEADER}.${base64url('{"a":1,}')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-trailing-comma',
    words: ['Payload, line 2, column 9', 'Remove it'],
  },
  {
    what: 'a comment',
    token: `${HEADER}.${base64url('{"a":1 /*one*/}')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-comment',
    words: ['Payload, line 2, column 10', 'Remove the comment'],
  },
  {
    what: 'a leading zero',
    token: `${HEADER}.${base64url('{"a":01}')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-number',
    words: ['“01” is not a JSON number', 'Payload, line 2, column 8'],
  },
  {
    what: 'an escape that JSON does not know',
    token: `${HEADER}.${base64url('{"a":"\\x41"}')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-escape',
    words: ['“\\x”', 'Payload, line 2, column 9'],
  },
  {
    what: 'a bracket too many',
    token: `${HEADER}.${base64url('{"a":1}}')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-trailing-text',
    words: ['More text follows', 'Payload, line 4, column 1'],
  },
  {
    what: 'a control character between values',
    token: `${HEADER}.${base64url('{"a":\u0000 1}')}.${SIGNATURE}`,
    verdict: 'malformed',
    code: 'json-unexpected',
    words: ['“[U+0000]”', 'Payload, line 2, column 8'],
  },
]

const ALGORITHMS: readonly Row[] = [
  {
    what: 'a header without alg',
    token: `${base64url('{"typ":"JWT"}')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'unsupported',
    code: 'alg-missing',
    words: ['names no algorithm', 'Choose an algorithm'],
  },
  {
    what: 'an alg that is not a string',
    token: `${base64url('{"alg":256}')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'unsupported',
    code: 'alg-not-string',
    words: ['“alg” is a number', 'Header, line 2, column 10'],
  },
  {
    what: 'an unknown alg',
    token: `${base64url('{"alg":"XY99"}')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'unsupported',
    code: 'alg-unknown',
    words: ['“XY99” is not a registered algorithm'],
  },
  {
    what: 'alg None',
    token: `${base64url('{"alg":"None"}')}.${PAYLOAD}.`,
    verdict: 'unsupported',
    code: 'alg-unknown',
    words: ['“None”', 'the registered one is “none”'],
  },
  {
    what: 'an alg of 100,000 characters',
    token: `${base64url(`{"alg":"${'x'.repeat(100_000)}"}`)}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'unsupported',
    code: 'alg-unknown',
    words: [/“x{64}…” is not a registered algorithm/],
  },
  {
    what: 'an alg that turns the text around it',
    token: `${base64url('{"alg":"\u202E652SH"}')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'unsupported',
    code: 'alg-unknown',
    words: ['“[U+202E]652SH” is not a registered algorithm'],
  },
  {
    what: 'an algorithm for encryption',
    token: `${base64url('{"alg":"RSA-OAEP"}')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'unsupported',
    code: 'alg-not-for-signatures',
    words: ['“RSA-OAEP” is for encryption', 'Header, line 2, column 10'],
  },
  {
    what: 'a crit that is not a list',
    token: `${base64url('{"alg":"HS256","crit":"exp"}')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'unsupported',
    code: 'crit-malformed',
    words: ['“crit” has to be a non-empty list', 'Header, line 3, column 11'],
  },
  {
    what: 'a payload that is signed unencoded',
    token: `${base64url('{"alg":"HS256","b64":false,"crit":["b64"]}')}.${PAYLOAD}.${SIGNATURE}`,
    verdict: 'unsupported',
    code: 'payload-unencoded',
    words: ['RFC 7797', 'Header, line 3, column 10'],
  },
  {
    what: 'an encrypted token',
    token: `${base64url('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.AAAA.BBBB.CCCC.DDDD`,
    verdict: 'unsupported',
    code: 'token-encrypted',
    words: ['encrypted token (JWE, RSA-OAEP with A256GCM)'],
  },
]

for (const [group, rows] of Object.entries({ SEGMENTS, TEXTS, SLIPS, ALGORITHMS })) {
  test(`a broken token is told with place and mend, and nothing is lost (${group.toLowerCase()})`, async ({
    app,
  }) => {
    await app.open()
    await app.giveKey(SECRET)
    for (const { what, token, verdict, code, words } of rows) {
      await test.step(what, async () => {
        await app.paste(token)
        await app.expectVerdict(verdict)
        await app.expectProblem(code, ...words)
        expect(await app.text('Encoded token')).toBe(token)
      })
    }
  })
}

interface KeyRow {
  readonly what: string
  readonly key: string
  readonly encoding?: 'Base64' | 'Hex'
  readonly verdict: string
  readonly code: string
  readonly words: readonly (string | RegExp)[]
}

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 })
const RSA_SPKI = RSA.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const RSA_JWK = RSA.publicKey.export({ format: 'jwk' })
const RSA_TOKEN = signed('RS256', RSA.privateKey, { hash: 'sha256' })
const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' })

const SECRETS: readonly KeyRow[] = [
  {
    what: 'a wrong character in a Base64 secret',
    key: 'c2Vjc*V0',
    encoding: 'Base64',
    verdict: 'key-error',
    code: 'secret-base64-character',
    words: ['“*” (U+002A) is not Base64', 'Key, line 1, column 6'],
  },
  {
    what: 'a Base64 secret of an impossible length',
    key: 'c2VjcmV0c',
    encoding: 'Base64',
    verdict: 'key-error',
    code: 'secret-base64-length',
    words: ['9 characters of Base64'],
  },
  {
    what: 'a wrong character in a Hex secret',
    key: '00ffgg',
    encoding: 'Hex',
    verdict: 'key-error',
    code: 'secret-hex-character',
    words: ['“g” (U+0067) is not a hex digit', 'Key, line 1, column 5'],
  },
  {
    what: 'an odd number of hex digits',
    key: '00f',
    encoding: 'Hex',
    verdict: 'key-error',
    code: 'secret-hex-length',
    words: ['3 hex digits'],
  },
]

const KEYS: readonly KeyRow[] = [
  {
    what: 'a PEM that is cut short',
    key: RSA_SPKI.split('\n').slice(0, 3).join('\n'),
    verdict: 'key-error',
    code: 'pem-cut-short',
    words: ['“PUBLIC KEY” has no matching END line', 'Copy it whole'],
  },
  {
    what: 'a PEM with lines missing inside',
    key: RSA_SPKI.split('\n').toSpliced(3, 2).join('\n'),
    verdict: 'key-error',
    code: 'der-cut-short',
    words: ['The public key is cut short: 198 of 294 bytes are there'],
  },
  {
    what: 'a PEM of a kind that is not read',
    key: RSA_SPKI.replaceAll('PUBLIC KEY', 'DSA PRIVATE KEY'),
    verdict: 'key-error',
    code: 'pem-label',
    words: ['“DSA PRIVATE KEY” can’t be read here', 'No algorithm of tokens uses DSA'],
  },
  {
    what: 'a PEM with a wrong character',
    key: RSA_SPKI.replace('MIIB', 'MI*B'),
    verdict: 'key-error',
    code: 'pem-character',
    words: ['“*” (U+002A) is not Base64', 'Key, line 2, column 3'],
  },
  {
    what: 'a PEM with nothing inside',
    key: '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----',
    verdict: 'key-error',
    code: 'pem-empty',
    words: ['“PUBLIC KEY” is empty', 'Copy the lines between BEGIN and END too'],
  },
  {
    what: 'a public key that calls itself private',
    key: RSA_SPKI.replaceAll('PUBLIC', 'PRIVATE'),
    verdict: 'key-error',
    code: 'pem-content',
    words: ['Under “PRIVATE KEY” stands a public key (SPKI)', 'Write PUBLIC KEY'],
  },
  {
    what: 'a public key that calls itself a certificate request',
    key: RSA_SPKI.replaceAll('PUBLIC KEY', 'CERTIFICATE REQUEST'),
    verdict: 'key-error',
    code: 'pem-content',
    words: ['Under “CERTIFICATE REQUEST” stands a public key (SPKI)'],
  },
  {
    what: 'bare Base64 that is cut short',
    key: RSA_SPKI.replaceAll(/-----.*-----|\s/g, '').slice(0, 200),
    verdict: 'key-error',
    code: 'der-cut-short',
    words: ['The key is cut short: 150 of 294 bytes are there', 'Copy the key again'],
  },
  {
    what: 'hex that is cut short',
    key: RSA.publicKey.export({ type: 'spki', format: 'der' }).toString('hex').slice(0, 100),
    verdict: 'key-error',
    code: 'der-cut-short',
    words: ['The key is cut short: 50 of 294 bytes are there'],
  },
  {
    what: 'a PKCS#12 archive',
    key: PKCS12,
    verdict: 'key-error',
    code: 'pkcs12',
    words: ['PKCS#12 archive', 'openssl pkcs12'],
  },
  {
    what: 'a key set whose keys are all damaged',
    key: JSON.stringify({ keys: [{ ...RSA_JWK, n: 5 }, { kty: 'rsa' }] }),
    verdict: 'key-error',
    code: 'key-set-unreadable',
    words: ['None of the set’s 2 keys can be used'],
  },
  {
    what: 'a key set that is no list',
    key: JSON.stringify({ keys: RSA_JWK }),
    verdict: 'key-error',
    code: 'jwk-set-not-list',
    words: ['“keys” is an object, not a list', 'Key, line 1, column 9'],
  },
  {
    what: 'a JWK that lacks a member',
    key: JSON.stringify({ ...RSA_JWK, e: undefined }),
    verdict: 'key-error',
    code: 'jwk-member-missing',
    words: ['The RSA key lacks “e”'],
  },
  {
    what: 'a JWK that has a member too many',
    key: JSON.stringify({ ...RSA_JWK, crv: 'P-256' }),
    verdict: 'key-error',
    code: 'jwk-member-extra',
    words: ['“crv” does not belong in this RSA key', 'Key, line 1, column'],
  },
  {
    what: 'a JWK without a key type',
    key: JSON.stringify({ ...RSA_JWK, kty: undefined }),
    verdict: 'key-error',
    code: 'jwk-type-missing',
    words: ['The JWK has no key type', 'Add “kty”'],
  },
  {
    what: 'a JWK of an unknown type',
    key: JSON.stringify({ ...RSA_JWK, kty: 'rsa' }),
    verdict: 'key-error',
    code: 'jwk-type-unknown',
    words: ['“rsa” is not a key type', 'Key, line 1, column', 'case matters'],
  },
  {
    what: 'a JWK with a member of another type',
    key: JSON.stringify({ ...RSA_JWK, n: 5 }),
    verdict: 'key-error',
    code: 'jwk-member-type',
    words: ['“n” is a number', 'Key, line 1, column'],
  },
  {
    what: 'a JWK with a member that is not Base64',
    key: JSON.stringify({ ...RSA_JWK, e: 'AQ*B' }),
    verdict: 'key-error',
    code: 'jwk-member-base64url',
    words: ['“e” is not Base64url', 'Key, line 1, column'],
  },
  {
    what: 'a list of what is no JWK',
    key: '["one"]',
    verdict: 'key-error',
    code: 'jwk-not-object',
    words: ['this is an array', 'Give the key itself'],
  },
  {
    what: 'a JWK that is cut short',
    key: JSON.stringify(RSA_JWK).slice(0, 50),
    verdict: 'key-error',
    code: 'json-cut-short',
    words: ['The JSON ends too early', 'Key, line 1, column 51'],
  },
  {
    what: 'a JWK whose numbers make no key',
    key: JSON.stringify({ ...RSA_JWK, n: 'AQAB' }),
    verdict: 'key-error',
    code: 'key-rejected',
    words: ['The browser can’t import this key (JWK)'],
  },
  {
    what: 'a JWK for encryption',
    key: JSON.stringify({ ...RSA_JWK, use: 'enc' }),
    verdict: 'key-mismatch',
    code: 'key-use-mismatch',
    words: ['“use” is “enc”, not “sig”', 'Key, line 1, column'],
  },
  {
    what: 'a JWK for signing only',
    key: JSON.stringify({ ...RSA_JWK, key_ops: ['sign'] }),
    verdict: 'key-mismatch',
    code: 'key-operations-mismatch',
    words: ['allow sign, not verify', 'Key, line 1, column'],
  },
  {
    what: 'a JWK for another algorithm',
    key: JSON.stringify({ ...RSA_JWK, alg: 'PS256' }),
    verdict: 'key-mismatch',
    code: 'key-alg-mismatch',
    words: ['The key is for PS256; the token says RS256'],
  },
  {
    what: 'a JWK that is not JSON',
    key: '{"kty":"RSA",}',
    verdict: 'key-error',
    code: 'json-trailing-comma',
    words: ['Key, line 1, column 13'],
  },
  {
    what: 'a key of another type',
    key: EC.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    verdict: 'key-mismatch',
    code: 'key-type-mismatch',
    words: ['RS256 needs an RSA key; this is an EC key on P-256'],
  },
  {
    what: 'a secret where a key is needed',
    key: 'secret',
    verdict: 'key-mismatch',
    code: 'key-type-mismatch',
    words: ['RS256 needs an RSA key; this is a secret'],
  },
]

for (const [group, token, rows] of [
  ['secrets', GOOD, SECRETS],
  ['keys', RSA_TOKEN, KEYS],
] as const) {
  test(`a key that is of no use is told with its place and mend (${group})`, async ({ app }) => {
    await app.open()
    await app.paste(token)
    for (const { what, key, encoding, verdict, code, words } of rows) {
      await test.step(what, async () => {
        await app.giveKey(key)
        if (encoding) await app.secretEncoding.getByRole('radio', { name: encoding }).check()
        await app.expectVerdict(verdict)
        await app.expectProblem(code, ...words)
        await expect(app.key).toHaveValue(key)
      })
    }
  })
}

for (const [editors, device] of Object.entries(EDITORS)) {
  test.describe(editors, () => {
    test.use(device)

    test('the place in a message selects what is wrong, to mend it there', async ({
      app,
      page,
    }) => {
      await app.open()
      if (editors === 'full editors') await app.waitForMonaco()
      await app.giveKey(SECRET)

      const [before, after] = [SIGNATURE.slice(0, 20), SIGNATURE.slice(20)]
      await app.paste(`${HEADER}.${PAYLOAD}.${before}*${after}`)
      await app.expectVerdict('malformed')
      await app.placeInMessage(`Token, character ${HEADER.length + PAYLOAD.length + 23}`).click()
      await page.keyboard.press('Delete')
      await app.expectVerdict('valid')
      expect(await app.text('Encoded token')).toBe(GOOD)

      await app.paste(hs256('{"sub":"user-42",}'))
      await app.expectVerdict('malformed')
      await app.placeInMessage('Payload, line 2, column 19').click()
      await page.keyboard.press('Delete')
      await app.expectVerdict('valid')
      expect(await app.text('Payload')).toBe('{\n  "sub": "user-42"\n}')

      await app.paste(GOOD)
      await app.giveKey('00ff*00ff')
      await app.secretEncoding.getByRole('radio', { name: 'Hex' }).check()
      await app.expectVerdict('key-error')
      await app.placeInMessage('Key, line 1, column 5').click()
      await page.keyboard.press('Delete')
      await expect(app.key).toHaveValue('00ff00ff')
      await app.expectVerdict('invalid')
    })
  })
}

test('a document that a broken paste replaced comes back with its key', async ({ app }) => {
  await app.open()
  await app.paste(GOOD)
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  await app.paste('no token at all')
  await app.expectVerdict('malformed')
  await app.button('Undo replacement').click()
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).toBe(GOOD)
  await expect(app.key).toHaveValue(SECRET)
})

test('an encrypted token shows its header, which is not edited', async ({ app }) => {
  const header = '{\n  "alg": "RSA-OAEP",\n  "enc": "A256GCM"\n}'
  await app.open()
  await app.paste(`${base64url('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.AAAA.BBBB.CCCC.DDDD`)
  await app.expectVerdict('unsupported')
  expect(await app.text('Header')).toBe(header)
  expect(await app.text('Payload')).toBe('')
  await app.type('Header', 'x')
  expect(await app.text('Header')).toBe(header)
})

test('an empty box is no token and no fault', async ({ app }) => {
  await app.open()
  await app.button('Clear').click()
  await app.expectVerdict('empty')
  await expect(app.page.locator('[data-problem]')).toHaveCount(0)
  await expect(app.tokenPane).toContainText('Paste a token')
})

test('a payload that is no claims set is a signed message, and not a JWT', async ({ app }) => {
  await app.open()
  await app.giveKey(SECRET)
  for (const payload of ['["user-42"]', '"user-42"', 'It is a dangerous business']) {
    await app.paste(hs256(payload))
    await app.expectVerdict('valid')
    await expect(app.check('profile')).toHaveAttribute('data-state', 'failed')
  }
})

test('a payload that is not UTF-8 is shown as bytes, verified, and cannot be edited', async ({
  app,
}) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256(Uint8Array.of(0xff, 0x00, 0x7f)))
  await app.expectVerdict('valid')
  expect(await app.text('Payload')).toBe('ff 00 7f')
  await app.expectProblem('part-not-utf8', 'not UTF-8', 'not edited')
  await app.type('Payload', 'x')
  expect(await app.text('Payload')).toBe('ff 00 7f')
})

test('what readers disagree on is shown as it stands and pointed out', async ({ app }) => {
  const payload =
    '{"a":1,"a":2,"__proto__":{},"big":9007199254740993,"huge":1E400,"one":1.0,"text":"\\u0061"}'
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256(payload))
  await app.expectVerdict('valid')
  const shown = await app.text('Payload')
  for (const literal of ['"a": 1', '"a": 2', '9007199254740993', '1E400', '1.0', '"\\u0061"'])
    expect(shown).toContain(literal)
  await expect(app.finding('duplicate-name')).toContainText('“a” stands more than once')
  await expect(app.finding('prototype-name')).toContainText('__proto__')
  await expect(app.finding('unsafe-integer')).toContainText(
    'JavaScript and others read 9007199254740992',
  )
  await expect(app.finding('number-overflow')).toContainText('1E400')
})

test('a header that readers disagree on is pointed out as well', async ({ app }) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256('{}', { header: '{"alg":"none","alg":"HS256"}' }))
  await expect(app.finding('duplicate-name')).toContainText('“alg” stands more than once')
  await app.paste(hs256('{}', { header: '{"alg":"HS256","__proto__":{"alg":"none"}}' }))
  await app.expectVerdict('valid')
  await expect(app.finding('prototype-name')).toContainText('__proto__')
})

test('10,000 levels of nesting are read, verified and pointed out', async ({ app }) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256(`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`))
  await app.expectVerdict('valid')
  await expect(app.finding('deep-nesting')).toContainText('10,001 levels')
})

test('markup and marks that turn the text are shown as text', async ({ app, page }) => {
  await app.open()
  await app.giveKey(SECRET)
  const payload = '{"name":"<img src=x onerror=alert(1)><script>alert(2)</script>\u202Eevil"}'
  await app.paste(hs256(payload))
  await app.expectVerdict('valid')
  expect(await app.text('Payload')).toContain('<script>alert(2)</script>\u202E')
  await expect(page.locator('img, main script')).toHaveCount(0)
  await expect(app.finding('bidirectional-character')).toContainText('U+202E')
})

test('a line end after a secret is pointed out and removed by a click', async ({ app }) => {
  await app.open()
  await app.paste(hs256('{"sub":"user-42"}'))
  await app.giveKey(`${SECRET}\n`)
  await app.expectVerdict('invalid')
  await expect(app.finding('secret-trailing-blank')).toContainText('ends in a line end')
  await app.button('Remove it').click()
  await app.expectVerdict('valid')
  await expect(app.key).toHaveValue(SECRET)
})

test('a token of 5 MB is decoded and verified', async ({ app }) => {
  const claims = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, index) => [
      `claim-${index}`,
      `the value of number ${index}`,
    ]),
  )
  const token = hs256(JSON.stringify(claims))
  expect(token.length).toBeGreaterThan(5_000_000)
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(token)
  await app.expectVerdict('valid')
  await expect(app.decodedPane).toContainText('100,000 claims')
  expect((await app.text('Encoded token')) === token, 'the token stands as it was').toBe(true)
})

test.describe('with the clipboard refused', () => {
  test.use({ permissions: [] })

  test('pasting and copying by button say so, and how else', async ({ app, page }) => {
    await app.open()
    const browser = await page.context().newCDPSession(page)
    for (const name of ['clipboard-read', 'clipboard-write'])
      await browser.send('Browser.setPermission', { permission: { name }, setting: 'denied' })
    const before = await app.text('Encoded token')
    for (const name of ['Paste', 'Copy token']) {
      await app.button(name).click()
      await app.expectProblem(
        'clipboard-refused',
        'did not let the page use the clipboard',
        'Ctrl+V',
      )
      await app.button('Dismiss').click()
    }
    expect(await app.text('Encoded token')).toBe(before)
  })
})

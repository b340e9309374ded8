import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeBase64url } from './base64url'
import { extract, MAX_TOKENS, type Repair } from './extract'
import { charRange } from './range'
import type { Origin, OriginKind } from './token-origin'
import { encodeUtf8 } from './utf8'

const SEED = { seed: 7515 }

const encode = (text: string): string => encodeBase64url(encodeUtf8(text))
const signature = (length: number): string =>
  encodeBase64url(Uint8Array.from({ length }, (_, index) => (index * 37 + 11) % 256))

const PAYLOAD = encode('{"sub":"user-42","name":"Ada Lovelace","admin":true,"exp":1767225600}')
const HS = `${encode('{"alg":"HS256","typ":"JWT"}')}.${PAYLOAD}.${signature(32)}`
const RS = `${encode('{"alg":"RS256","kid":"a_b-c"}')}.${PAYLOAD}.${signature(256)}`
const ES = `${encode('{ "alg": "ES256" }')}.${PAYLOAD}.${signature(64)}`
const UNSECURED = `${encode('{"alg":"none"}')}.e30.`
const DETACHED = `${encode('{"alg":"HS256"}')}..${signature(32)}`
const ENCRYPTED = `${encode('{"alg":"dir","enc":"A128GCM"}')}..${signature(12)}.${signature(99)}.${signature(16)}`
const SD_JWT = `${HS}~WyJzYWx0IiwiYSIsMV0~${ES}`
/** Signed by hand: of a length that no signature has. */
const SHORT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyLTQyIn0.c2lnbmF0dXJl'

const wrap = (text: string, width: number, lineBreak = '\n'): string =>
  text.match(new RegExp(`[^]{1,${width}}`, 'g'))?.join(lineBreak) ?? ''
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const tokensIn = (pasted: string): readonly string[] =>
  extract(pasted).tokens.map(({ token }) => token)
const from = (kind: OriginKind, name: string | null = null): Origin => ({ kind, name })

type Row = readonly [
  shape: string,
  pasted: string,
  token: string,
  origin: Origin,
  ...repairs: readonly Repair[],
]

const ALONE: readonly Row[] = [
  ['a token', HS, HS, from('whole')],
  ['white space around it', ` \n${HS}\t\r\n`, HS, from('whole')],
  ['an unsecured token', UNSECURED, UNSECURED, from('whole')],
  ['a detached payload', DETACHED, DETACHED, from('whole')],
  ['an encrypted token', ENCRYPTED, ENCRYPTED, from('whole')],
  ['a header that begins with a blank', ES, ES, from('whole')],
  ...['{\n"alg":"HS256"}', '{\r\n"alg":"HS256"}', '{\t"alg":"HS256"}'].map((header): Row => {
    const token = `${encode(header)}.${PAYLOAD}.${signature(32)}`
    return [`the header ${JSON.stringify(header)}`, token, token, from('whole')]
  }),
  ['an SD-JWT with key binding', SD_JWT, SD_JWT, from('whole')],
  ['double quotes', `"${HS}"`, HS, from('whole'), 'quotes-removed'],
  ['single quotes', `'${HS}'`, HS, from('whole'), 'quotes-removed'],
  ['back-ticks', `\`${HS}\``, HS, from('whole'), 'quotes-removed'],
  ['smart quotes', `“${HS}”`, HS, from('whole'), 'quotes-removed'],
  ["Python's bytes", `b'${HS}'`, HS, from('whole'), 'quotes-removed'],
  ['angle brackets', `<${HS}>`, HS, from('whole')],
  ['a trailing comma', `${HS},`, HS, from('whole'), 'trailing-punctuation'],
  ['a trailing semicolon', `${HS};\n`, HS, from('whole'), 'trailing-punctuation'],
  ["a shell's % for no line end", `${HS}%`, HS, from('whole'), 'trailing-punctuation'],
  ['a trailing full stop', `${HS}.`, HS, from('whole'), 'trailing-punctuation'],
  [
    'a quoted line of a list',
    `"${HS}",`,
    HS,
    from('whole'),
    'quotes-removed',
    'trailing-punctuation',
  ],
  ['no-break spaces around it', `\u00a0${HS}\u00a0`, HS, from('whole')],
  ['a byte order mark before it', `\ufeff${HS}`, HS, from('whole')],
  [
    'zero-width spaces in it',
    HS.replaceAll('.', '.\u200b'),
    HS,
    from('whole'),
    'invisible-removed',
  ],
  ['a soft hyphen in it', HS.replace('.', '\u00ad.'), HS, from('whole'), 'invisible-removed'],
  ['colour codes around it', `\u001b[0;32m${HS}\u001b[0m`, HS, from('whole')],
  ['percent-encoded dots', HS.replaceAll('.', '%2E'), HS, from('whole'), 'percent-decoded'],
  ['dots percent-encoded twice', HS.replaceAll('.', '%252e'), HS, from('whole'), 'percent-decoded'],
  ['dots as JSON escapes', HS.replaceAll('.', '\\u002e'), HS, from('whole'), 'unescaped'],
  [
    'underscores escaped for Markdown',
    RS.replaceAll('_', '\\_'),
    RS,
    from('whole'),
    ...(RS.includes('_') ? (['unescaped'] as const) : []),
  ],
  ['an escaped line end behind it', `"${HS}\\n"`, HS, from('whole'), 'quotes-removed'],
  ['Base64 of it', base64(HS), HS, from('whole'), 'base64-decoded'],
]

const WRAPPED: readonly Row[] = [
  ['a terminal of 80 columns', wrap(RS, 80), RS, from('whole'), 'unwrapped-lines'],
  ['a mail of 76 columns', wrap(RS, 76, '\r\n'), RS, from('whole'), 'unwrapped-lines'],
  ['20 columns', wrap(SHORT, 20), SHORT, from('whole'), 'unwrapped-lines'],
  ['quoted-printable soft breaks', wrap(RS, 75, '=\r\n'), RS, from('whole'), 'unwrapped-lines'],
  ['backslashes at line ends', wrap(RS, 75, '\\\n'), RS, from('whole'), 'unwrapped-lines'],
  ['carets at line ends', wrap(RS, 75, '^\r\n'), RS, from('whole'), 'unwrapped-lines'],
  ['escaped line breaks', wrap(RS, 64, '\\n'), RS, from('whole'), 'unwrapped-lines'],
  [
    'a continued line within a signature made by hand',
    `${SHORT.slice(0, -5)}\\\n${SHORT.slice(-5)}`,
    SHORT,
    from('whole'),
    'unwrapped-lines',
  ],
  [
    'a line for each segment, signed by hand',
    'eyJhbGciOiJIUzI1NiJ9.\ne30.\nc2lnbmF0dXJl',
    'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl',
    from('whole'),
    'unwrapped-lines',
  ],
  ['a line for each segment', RS.replaceAll('.', '.\n'), RS, from('whole'), 'unwrapped-lines'],
  ['lines that begin with dots', RS.replaceAll('.', '\n.'), RS, from('whole'), 'unwrapped-lines'],
  [
    'a break after the second letter',
    wrap(`t: ${HS}`, 5),
    HS,
    from('yaml', 't'),
    'unwrapped-lines',
  ],
  ['indentation', `  ${wrap(RS, 70, '\n  ')}`, RS, from('whole'), 'unwrapped-lines'],
  ['an encrypted token', wrap(ENCRYPTED, 40), ENCRYPTED, from('whole'), 'unwrapped-lines'],
  ['a quoted mail', `> ${wrap(RS, 70, '\n> ')}`, RS, from('whole'), 'unwrapped-lines'],
  [
    'an Authorization header',
    wrap(`Authorization: Bearer ${HS}`, 60),
    HS,
    from('authorization', 'Authorization'),
    'unwrapped-lines',
  ],
  [
    'a JSON string',
    wrap(`{"access_token":"${HS}","expires_in":3600}`, 50),
    HS,
    from('json-member', 'access_token'),
    'unwrapped-lines',
  ],
  [
    'a quoted string of any length',
    `token = "${wrap(SHORT, 50)}"`,
    SHORT,
    from('environment', 'token'),
    'unwrapped-lines',
  ],
  [
    'strings put together in a program',
    `const token =\n  "${wrap(RS, 60, '" +\n  "')}"`,
    RS,
    from('text', 'token'),
    'unwrapped-lines',
  ],
  [
    'PEM-like armour',
    `-----BEGIN JWT-----\n${wrap(HS, 64)}\n-----END JWT-----\n`,
    HS,
    from('pem', 'JWT'),
    'unwrapped-lines',
  ],
  [
    'a folded YAML scalar',
    `user:\n  token: >-\n    ${wrap(HS, 64, '\n    ')}\n  name: ada\n`,
    HS,
    from('yaml', 'token'),
    'unwrapped-lines',
  ],
]

const AUTHORIZATION = from('authorization', 'Authorization')

const HTTP: readonly Row[] = [
  ['the Bearer scheme', `Bearer ${HS}`, HS, from('authorization')],
  ['the scheme without its blank', `bearer${HS}`, HS, from('authorization')],
  ['an Authorization line', `Authorization: Bearer ${HS}\r\n`, HS, AUTHORIZATION],
  [
    'one in small letters',
    `authorization: bearer ${HS}`,
    HS,
    from('authorization', 'authorization'),
  ],
  ['one without a scheme', `Authorization: ${HS}`, HS, AUTHORIZATION],
  ['one with DPoP', `Authorization: DPoP ${HS}`, HS, AUTHORIZATION],
  [
    'a Proxy-Authorization line',
    `Proxy-Authorization: Bearer ${HS}`,
    HS,
    from('authorization', 'Proxy-Authorization'),
  ],
  [
    'curl -H',
    `curl -H 'Authorization: Bearer ${HS}' https://api.example/v1.2.3`,
    HS,
    AUTHORIZATION,
  ],
  [
    'curl --header over lines',
    `curl https://api.example \\\n  --header "Authorization: Bearer ${HS}" \\\n  --compressed`,
    HS,
    AUTHORIZATION,
  ],
  [
    'curl for Windows',
    `curl "https://api.example" ^\r\n  -H "authorization: Bearer ${HS}" ^\r\n  -H "accept: */*"`,
    HS,
    from('authorization', 'authorization'),
  ],
  [
    'curl --oauth2-bearer',
    `curl --oauth2-bearer ${HS} https://a.example`,
    HS,
    from('authorization'),
  ],
  ['curl -b', `curl -b 'session=${HS}' https://a.example`, HS, from('cookie', 'session')],
  [
    'another header of curl',
    `curl -H "X-Token: ${HS}" https://a.example`,
    HS,
    from('header', 'X-Token'),
  ],
  [
    'a request dump',
    `GET /v1.2.3/me HTTP/1.1\r\nHost: api.example.com\r\nAuthorization: Bearer ${HS}\r\nAccept: */*\r\n\r\n`,
    HS,
    AUTHORIZATION,
  ],
  [
    "curl's verbose output",
    `> GET / HTTP/2\n> Authorization: Bearer ${HS}\n> User-Agent: curl/8.5.0`,
    HS,
    AUTHORIZATION,
  ],
  [
    "a proxy's header",
    `Host: a.example\nX-Amzn-Oidc-Data: ${HS}\n`,
    HS,
    from('header', 'X-Amzn-Oidc-Data'),
  ],
  ["fetch's options", `headers: { Authorization: \`Bearer ${HS}\` }`, HS, AUTHORIZATION],
  ['a cookie line', `Cookie: theme=dark; session=${HS}; lang=en`, HS, from('cookie', 'session')],
  [
    'a Set-Cookie line',
    `Set-Cookie: id=${HS}; Path=/; HttpOnly; Secure`,
    HS,
    from('set-cookie', 'id'),
  ],
  [
    "a cookie jar's line",
    `#HttpOnly_a.example\tFALSE\t/\tTRUE\t1767225600\tsession\t${HS}`,
    HS,
    from('cookie', 'session'),
  ],
  [
    'a HAR header',
    `{"headers":[{"name":"Authorization","value":"Bearer ${HS}"}]}`,
    HS,
    AUTHORIZATION,
  ],
  ['a HAR cookie', `{"name": "sid", "value": "${HS}"}`, HS, from('json-member', 'sid')],
]

const DOCUMENTS: readonly Row[] = [
  [
    'a token response',
    `{"access_token":"${HS}","expires_in":3600}`,
    HS,
    from('json-member', 'access_token'),
  ],
  ['nested JSON', `{"data":{"auth":{"id_token":"${HS}"}}}`, HS, from('json-member', 'id_token')],
  [
    'JSON in a JSON string',
    `{"body":"{\\"refresh_token\\":\\"${HS}\\"}"}`,
    HS,
    from('json-member', 'refresh_token'),
  ],
  ["Python's dict", `{'access_token': '${HS}'}`, HS, from('json-member', 'access_token')],
  ['an encrypted token in JSON', `{"t":"${ENCRYPTED}"}`, ENCRYPTED, from('json-member', 't')],
  [
    "Docker's configuration",
    `{"auths":{"r.io":{"identitytoken":"${HS}"}}}`,
    HS,
    from('json-member', 'identitytoken'),
  ],
  ...['u', 'us', 'oauth2accesstoken'].map(
    (user) =>
      [
        `Docker's credentials of ${user}`,
        `{"auths":{"r.io":{"auth":"${base64(`${user}:${HS}`)}"}}}`,
        HS,
        from('json-member', 'auth'),
        'base64-decoded',
      ] as const,
  ),
  [
    'the Basic scheme',
    `Authorization: Basic ${base64(`user:${HS}`)}`,
    HS,
    from('authorization', 'Authorization'),
    'base64-decoded',
  ],
  [
    'a URL with a fragment',
    `https://a.example/cb#access_token=${HS}&state=1`,
    HS,
    from('fragment', 'access_token'),
  ],
  [
    'a later parameter of a fragment',
    `https://a.example/cb#state=1&id_token=${HS}`,
    HS,
    from('fragment', 'id_token'),
  ],
  ['a fragment alone', `#id_token=${HS}`, HS, from('fragment', 'id_token')],
  ['a URL with a query', `https://a.example/?jwt=${HS}&x=1.2.3`, HS, from('query', 'jwt')],
  ['a path', `https://a.example/verify/${HS}/confirm`, HS, from('path')],
  [
    'a URL in a URL',
    `https://a.example/?to=https%3A%2F%2Fb.example%2F%23id_token%3D${HS.replaceAll('.', '%2E')}%26x%3D1`,
    HS,
    from('fragment', 'id_token'),
    'percent-decoded',
  ],
  ['a form body', `grant_type=x&assertion=${HS}`, HS, from('form', 'assertion')],
  ['the first field of a form body', `id_token=${HS}&state=1`, HS, from('form', 'id_token')],
  [
    'a hidden field',
    `<input type="hidden" name="id_token" value="${HS}"/>`,
    HS,
    from('form', 'id_token'),
  ],
  ['XML', `<wsse:Token>${HS}</wsse:Token>`, HS, from('element', 'wsse:Token')],
  ['YAML', `user: ada\njwt: ${HS}\nversion: 1.2.3\n`, HS, from('yaml', 'jwt')],
  ['kubeconfig', `users:\n- name: dev\n  user:\n    token: ${HS}\n`, HS, from('yaml', 'token')],
  [
    'a Kubernetes secret',
    `data:\n  token: ${base64(HS)}\n`,
    HS,
    from('yaml', 'token'),
    'base64-decoded',
  ],
  ['.env', `DEBUG=1\nAPI_TOKEN=${HS}\nPORT=80\n`, HS, from('environment', 'API_TOKEN')],
  ['an exported variable', `export TOKEN="${HS}"`, HS, from('environment', 'TOKEN')],
  ['PowerShell', `$env:TOKEN = '${HS}'`, HS, from('environment', 'TOKEN')],
  ['docker run -e', `docker run -e TOKEN=${HS} image:1.2.3`, HS, from('environment', 'TOKEN')],
  [
    'a log line',
    `2026-01-01T00:00:00.000Z WARN [auth] 10.0.0.1 rejected token=${HS} (expired)`,
    HS,
    from('text', 'token'),
  ],
  ['a sentence', `The token is ${HS}.`, HS, from('text'), 'trailing-punctuation'],
  ['brackets in a sentence', `It failed (${UNSECURED}) again`, UNSECURED, from('text')],
  ['Korean, whose particles follow at once', `토큰은 ${HS}입니다`, HS, from('text')],
  ['Markdown', `see \`${HS}\` here`, HS, from('text')],
]

describe.each([
  ['alone', ALONE],
  ['wrapped', WRAPPED],
  ['HTTP', HTTP],
  ['documents', DOCUMENTS],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('finds the token in %s', (__, row) => {
    const [, pasted, token, origin, ...repairs] = row
    const [found, ...more] = extract(pasted).tokens
    expect(more).toEqual([])
    expect(found).toMatchObject({ token, origin, repairs })
  })
})

describe('several tokens', () => {
  test.each([
    ['two lines', `${HS}\n${RS}`, [HS, RS]],
    ['two lines, the first without its signature', `${UNSECURED}\n${HS}`, [UNSECURED, HS]],
    ['two lines, signed by hand', `${SHORT}\n${SHORT}A`, [SHORT, `${SHORT}A`]],
    ['two wrapped ones', `${wrap(HS, 64)}\n${wrap(RS, 64)}`, [HS, RS]],
    ['two wrapped in a JSON array', wrap(JSON.stringify([RS, HS]), 60), [RS, HS]],
    ['a token response', JSON.stringify({ access_token: RS, id_token: HS }), [RS, HS]],
    ['a cookie line', `Cookie: a=${HS}; b=${RS}`, [HS, RS]],
    ['a fragment', `https://a.example/#id_token=${HS}&access_token=${RS}`, [HS, RS]],
    ['the same again', `${HS}\n${RS}\n${HS}`, [HS, RS]],
    ['one plain and once wrapped', `${HS}\n\n${wrap(HS, 60)}`, [HS]],
  ])('are found in %s, each once, in order', (_, pasted, tokens) => {
    expect(tokensIn(pasted)).toEqual(tokens)
  })

  test('of one query or cookie line are named each', () => {
    const origins = (pasted: string) => extract(pasted).tokens.map(({ origin }) => origin)
    expect(origins(`https://a.example/#id_token=${HS}&access_token=${RS}`)).toEqual([
      from('fragment', 'id_token'),
      from('fragment', 'access_token'),
    ])
    expect(origins(`Cookie: a=${HS}; b=${RS}`)).toEqual([from('cookie', 'a'), from('cookie', 'b')])
  })

  test('come with their algorithm and expiry', () => {
    expect(extract(`${HS}\n${ENCRYPTED}\n${UNSECURED}`).tokens).toMatchObject([
      { algorithm: 'HS256', expiry: 1767225600 },
      { algorithm: 'dir', expiry: null },
      { algorithm: 'none', expiry: null },
    ])
  })

  test('are found up to a limit', () => {
    const many = Array.from({ length: MAX_TOKENS + 1 }, (_, index) => `${UNSECURED}${index}`)
    expect(tokensIn(many.join('\n'))).toEqual(many.slice(0, MAX_TOKENS))
  })
})

describe('what stands on the next line', () => {
  test.each([
    ['a word', `${HS}\nThanks`],
    ['a secret', `${RS}\nc2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA`],
    ['a word after a signature made by hand', `${SHORT}\nThanks`],
    ['a word after an empty signature', `${UNSECURED}\nThanks`],
    ['a sentence', `${SHORT}\nMany thanks`],
    ['a rule', 'eyJhbGciOiJIUzI1NiJ9.e30.\n---\n'],
    ['an option right after a continued line', `curl --oauth2-bearer ${SHORT}\\\n  --compressed`],
    ['an option of a command', `curl --oauth2-bearer ${SHORT} \\\n  --compressed`],
    ['a file name', `${HS}\ntoken.jwt.txt`],
    ['a variable', `T=${SHORT}\nDEBUG=1`],
  ])('is not glued to the token: %s', (_, pasted) => {
    expect(pasted).toContain(tokensIn(pasted)[0])
  })
})

describe('a broken token is opened as it is', () => {
  const [header = '', payload = '', last = ''] = HS.split('.')
  test.each([
    ['one segment', header],
    ['two segments', `${header}.${payload}`],
    ['four segments', `${HS}.AAAA`],
    ['six segments', `${HS}.a.b.c`],
    ['a wrong character in the header', `${header.slice(0, 9)}*${header.slice(10)}.e30.AAAA`],
    ['a wrong character in the payload', `${header}.eyJz*.${last}`],
    ['a letter that is not ASCII', `${header}.eyJzé.${last}`],
    ['the standard alphabet', `${header}.${payload}.AA+A/A`],
    ['padding', `${HS}==`],
    ['padding within', `${header}.e30=.${last}`],
    ['a blank in the payload', `${header}.${payload.slice(0, 5)} ${payload.slice(5)}.${last}`],
    ['an unreadable header', `eyJhbGciOiJIUzI1.e30.${last}`],
    ['a header without alg', `${encode('{"typ":"JWT"}')}.${payload}.${last}`],
    ['brackets in it', `${header}.eyJ(z).${last}`],
  ])('%s', (_, token) => {
    expect(tokensIn(token)).toEqual([token])
    expect(tokensIn(`"${token}"`)).toEqual([token])
  })

  test('a blank in the signature, which has its length without it', () => {
    const token = `${header}.${payload}.${last.slice(0, 5)} ${last.slice(5)}`
    expect(tokensIn(token)).toEqual([token])
    expect(tokensIn(`${HS} ${last}`)).toEqual([HS])
  })

  test.each([
    ['two segments', `${header}.${payload}`],
    ['four segments', `${HS}.AAAA`],
    ['a wrong character', `${header}.eyJz*.${last}`],
    ['padding', `${HS}==`],
    ['an unreadable header', `eyJhbGciOiJIUzI1.e30.${last}`],
  ])('behind its label too: %s', (_, token) => {
    expect(extract(`Authorization: Bearer ${token}\n`).tokens).toMatchObject([
      { token, origin: AUTHORIZATION },
    ])
  })

  test('in a longer text too, where the first two segments look like it', () => {
    const token = `${encode('{"typ":"JWT"}')}.${payload}.${last}`
    expect(tokensIn(`{"id_token":"${token}"}`)).toEqual([token])
    expect(tokensIn(`{"id_token":"${token}","access_token":"${RS}"}`)).toEqual([RS])
  })
})

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t'],
  ['a version number', '1.2.3'],
  ['an IP address', '192.168.10.1'],
  ['a domain', 'www.host.example.com'],
  ['a UUID', '123e4567-e89b-12d3-a456-426614174000'],
  ['prose', 'See version 1.2.3 at host.example.com. They just left.'],
  ['a file name', 'archive.2026.tar.gz'],
  ['a Java package', 'com.example.security.jwt.TokenFilter'],
  ['Base64 with dots', 'aGVsbG8.d29ybGQ.Zm9v'],
  ['Base64 of JSON', base64('{"sub":"user-42"}').slice(1)],
  ['a header in prose', 'the header eyJhbGciOiJIUzI1NiJ9 names HS256'],
  ['a JWS in JSON', '{"protected":"eyJhbGciOiJIUzI1NiJ9","payload":"e30","signature":"AAAA"}'],
  ["a framework's session", 'session: eyJ1c2VyIjoxfQ.ZxYzAb.c2lnbmF0dXJlLXNpZ25hdHVyZQ'],
  ['a token within a word', `x${SHORT}`],
])('finds no token in %s', (_, pasted) => {
  expect(extract(pasted).tokens).toEqual([])
})

test('tells the range in the pasted text as it was', () => {
  const encoded = HS.replace('.', '%2E').replace('.', '.\u200b')
  const pasted = `\ufeffa%20b \u200b"${encoded}\u200b"`
  const start = pasted.indexOf(encoded)
  expect(extract(pasted).tokens[0]?.range).toEqual(charRange(start, start + encoded.length))
})

describe('large texts', () => {
  const SIZE = 2_000_000
  const fill = (text: string): string => text.repeat(SIZE / text.length)
  test.each([
    ['one token', `${SHORT}${fill('A')}`, 1],
    ['dots', fill('.'), 0],
    ['a header and dots', `eyJhbGciOiJIUzI1NiJ9${fill('.')}x.`, 1],
    ['prose', fill('They see prose. '), 0],
    ['beginnings', fill('eyJ.'), 1],
    ['beginnings, each a word', `- ${fill('eyJ ')}`, 0],
    ['wrapped lines', `- ${SHORT}\n${fill(`${'A'.repeat(79)}\n`)}`, 1],
    ['blanks', `eyJ${fill(' ')}*`, 1],
    ['wrong characters', `- ${fill('eyJhbGciOiJIUzI1NiJ9.e30*')}`, 1],
    ['escapes', fill('%20'.padEnd(4)), 0],
    ['back-slashes', fill('\\'), 0],
  ])('of %s end', (_, pasted, count) => {
    expect(extract(pasted).tokens).toHaveLength(count)
  })
})

describe('for any text', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom(HS, RS, UNSECURED, ENCRYPTED, SHORT, SD_JWT),
    fc.constantFrom('eyJ', 'eyJhbGciOiJIUzI1NiJ9', '.', '..', '~', '=', '%2E', '%', '\\n', '\\'),
    fc.constantFrom('\n', '\r\n', '=\n', ' ', '"', "'", 'Bearer ', '\u200b', '\u00a0', '> ', '---'),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  test('ranges lie inside it, in order and apart', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        let end = 0
        for (const { range } of extract(pasted).tokens) {
          expect(range.start).toBeGreaterThanOrEqual(end)
          expect(range.end).toBeGreaterThan(range.start)
          ;({ end } = range)
        }
        expect(end).toBeLessThanOrEqual(pasted.length)
      }),
      { ...SEED, numRuns: 2000 },
    )
  })

  test('what was found is found again as it is', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        for (const token of tokensIn(pasted)) expect(tokensIn(token)).toEqual([token])
      }),
      { ...SEED, numRuns: 2000 },
    )
  })

  test.each([
    ['an Authorization header', (token: string) => `Authorization: Bearer ${token}`],
    ['a curl command', (token: string) => `curl -H 'Authorization: Bearer ${token}' https://a.b`],
    ['JSON', (token: string) => JSON.stringify({ a: 1, token })],
    ['JSON in JSON', (token: string) => JSON.stringify(JSON.stringify({ a: 1, token }))],
    ['a query', (token: string) => `https://a.example/?token=${token}&b=1`],
    ['a fragment', (token: string) => `https://a.example/#token=${token}&b=1`],
    ['an encoded query', (token: string) => encodeURIComponent(`?token=${token}&b=1`)],
    ['a cookie', (token: string) => `Cookie: a=b; token=${token}; c=d`],
    ['YAML', (token: string) => `a: 1\ntoken: ${token}\nb: 2\n`],
    ['.env', (token: string) => `A=1\nTOKEN=${token}\nB=2\n`],
    ['lines of 64', (token: string) => wrap(token, 64)],
    ['lines of 76 with soft breaks', (token: string) => wrap(token, 75, '=\r\n')],
    ['a sentence', (token: string) => `The token, ${token}, has expired.`],
  ])('exactly the token comes out of %s', (_, embed) => {
    const jws = fc
      .tuple(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
      )
      .map(
        ([claims, bytes]) =>
          `${encode('{"alg":"HS256"}')}.${encode(JSON.stringify(claims))}.${encodeBase64url(bytes)}`,
      )
    fc.assert(
      fc.property(jws, (token) => {
        expect(tokensIn(embed(token))).toEqual([token])
      }),
      { ...SEED, numRuns: 200 },
    )
  })
})

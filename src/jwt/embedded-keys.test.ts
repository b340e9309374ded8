import { expect, test } from 'vitest'
import { readEmbeddedKeys } from './embedded-keys'
import { readPart } from './part'

const embedded = (header: string) => {
  const part = readPart(Buffer.from(header).toString('base64url'), 'header', null)
  return readEmbeddedKeys(part).map(({ range, ...key }) => ({
    ...key,
    at: part.view.slice(range.start, range.end),
  }))
}

test('finds a key, a chain and the addresses of both, each with its place', () => {
  const header =
    '{"alg":"ES256","jwk":{"kty":"EC"},"x5c":["AAAA","BBBB"],"jku":"https://a.example/k","x5u":"https://b.example/c"}'
  expect(embedded(header)).toEqual([
    { name: 'jwk', text: '{\n  "kty": "EC"\n}', at: '"jwk": {\n    "kty": "EC"\n  }' },
    {
      name: 'x5c',
      text: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\nBBBB\n-----END CERTIFICATE-----\n',
      at: '"x5c": [\n    "AAAA",\n    "BBBB"\n  ]',
    },
    { name: 'jku', url: 'https://a.example/k', at: '"jku": "https://a.example/k"' },
    { name: 'x5u', url: 'https://b.example/c', at: '"x5u": "https://b.example/c"' },
  ])
})

test.each([
  ['none', '{"alg":"ES256","kid":"k-1"}'],
  ['members of the wrong type', '{"jwk":"x","x5c":"AAAA","jku":1,"x5u":null}'],
  ['a chain without a text', '{"x5c":[1,null]}'],
  ['a header with a fault', '{"jku":"https://a.example/k",}'],
])('finds nothing in a header with %s', (_, header) => {
  expect(embedded(header)).toEqual([])
})

test('takes the last of duplicates', () => {
  expect(embedded('{"jku":"https://a.example/","jku":"https://b.example/"}')).toMatchObject([
    { url: 'https://b.example/' },
  ])
})

test('breaks a certificate into lines of 64 characters', () => {
  const [key] = embedded(`{"x5c":["${'A'.repeat(100)}"]}`)
  expect(key && 'text' in key ? key.text.split('\n') : []).toEqual([
    '-----BEGIN CERTIFICATE-----',
    'A'.repeat(64),
    'A'.repeat(36),
    '-----END CERTIFICATE-----',
    '',
  ])
})

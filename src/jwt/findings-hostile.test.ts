import { expect, test } from 'vitest'
import { analyze } from './analyze'
import { findFindings } from './findings'
import { base64url, NOW, token } from './findings-cases-on-test'
import { hasShape, KEY_ID_SHAPES, type KeyIdShape } from './key-id-shapes'
import { isCardNumber, isEmailAddress, isPersonalName, isPhoneNumber } from './personal-data'
import {
  findApiKey,
  hasCredentialsInUrl,
  hasPrivateKey,
  isReadableToken,
  isSecretName,
} from './secret-patterns'
import { verify } from './verify'

const LENGTH = 1_000_000

/** What makes careless expressions try again and again: the beginnings of what they look for. */
const BEGINNINGS = [
  'a',
  ' ',
  '-',
  '_',
  '.',
  '0',
  '4',
  '../',
  "' ",
  ')(',
  '(a',
  '; ',
  '$(',
  '`',
  '\\n',
  '+1 ',
  'a@a.',
  'a://a:',
  'eyJ.',
  'eyJa.eyJa',
  'sk-',
  'AKIA',
  '-----BEGIN ',
  'union ',
  'http://',
  '*.',
]

const longOf = (beginning: string): string =>
  beginning.repeat(Math.ceil(LENGTH / beginning.length)).slice(0, LENGTH)

test.each(BEGINNINGS)('a megabyte of %j is judged by every expression to its end', (beginning) => {
  const text = longOf(beginning).replaceAll('\\n', '\n')
  for (const judge of [
    isCardNumber,
    isEmailAddress,
    isPersonalName,
    isPhoneNumber,
    hasCredentialsInUrl,
    hasPrivateKey,
    isReadableToken,
    isSecretName,
  ])
    expect(judge(text)).toBe(false)
  expect(findApiKey(text)).toBeNull()
  for (const shape of Object.keys(KEY_ID_SHAPES) as KeyIdShape[])
    expect(hasShape(text, shape)).toBe(KEY_ID_SHAPES[shape].test(text))
})

test.each(BEGINNINGS)('every rule stands a token with a megabyte of %j', async (beginning) => {
  const text = longOf(beginning).replace(/\\$/, '')
  const names = ['kid', 'jku', 'typ', 'x5t', 'b64', 'crit']
  const head = names.map((name) => `${JSON.stringify(name)}:"${text.slice(0, LENGTH / 10)}"`)
  const claims = ['iss', 'sub', 'aud', 'exp', 'password', 'd'].map(
    (name) => `${JSON.stringify(name)}:"${text}"`,
  )
  const analysis = analyze(token(`{"alg":"HS256",${head.join()}}`, `{${claims.join()}}`))
  const key = { text: text.slice(0, LENGTH / 10), encoding: 'utf8', origin: 'given' } as const
  const verdict = await verify(analysis, key)
  const found = findFindings({ analysis, verdict, key, evaluation: { moment: NOW, leeway: 0 } })
  expect(found.map(({ rule }) => rule)).toContain('large-token')
})

test('of a large payload a bounded part is searched', async () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `"n${index}":"a@b.example"`)
  const text = `${base64url('{"alg":"HS256"}')}.${base64url(`{${many.join()}}`)}.AAAA`
  const analysis = analyze(text)
  const key = { text: '', encoding: 'utf8', origin: 'given' } as const
  const verdict = await verify(analysis, key)
  const found = findFindings({ analysis, verdict, key, evaluation: { moment: NOW, leeway: 0 } })
  expect(found.filter(({ rule }) => rule === 'email-address')).toHaveLength(5)
})

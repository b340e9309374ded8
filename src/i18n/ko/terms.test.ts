import { expect, test } from 'vitest'
import { hearAll, valuesIn, type Heard } from '../heard-on-test'
import { TEXTS } from '../texts-on-test'

function textsOf(tag: string): readonly Heard[] {
  const texts = TEXTS.find((one) => one.tag === tag)
  if (!texts) throw new Error(`There is no ${tag}`)
  return hearAll(texts)
}

const originals = textsOf('en')

const translations = textsOf('ko').map((heard, index) => ({
  ...heard,
  original: originals[index]?.text ?? '',
}))

const show = ({ path, original, text }: (typeof translations)[number]): string =>
  `${path}: ${original} → ${text}`

test.each([
  ['a key as a claim that is not public', /비공개[\s-]?(?:키|JWK)/],
  ['a claim as a key that is not public', /개인[\s-]?클레임/],
  ['a private key or a secret as a secret key', /비밀[\s-]?키/],
  ['a private key by another name', /개인키|사설[\s-]?키|프라이빗/],
  ['a public key by another name', /공개키|퍼블릭/],
  ['a secret by another name', /비밀 값|비밀문자열|시크릿/],
])('no text has %s', (_, pattern) => {
  const wrong = translations.filter(
    // Those of Kubernetes are objects, and called so in Korean.
    ({ path, text }) => pattern.test(text) && !path.startsWith('registry.packs.kubernetes.'),
  )
  expect(wrong.map(show)).toEqual([])
})

test.each([
  ['private key', /private keys?\b/, /개인 키/],
  ['public key', /public (?:\w+ )?keys?\b/, /공개 키|“PUBLIC KEY”/],
  ['private claim', /private claims?\b/, /비공개 클레임/],
  ['public claim', /public claims?\b/, /공개 클레임/],
  ['registered claim', /registered claims?\b/i, /등록 클레임/],
  ['signing input', /signing input/i, /서명 입력/],
  ['JWK thumbprint', /JWK thumbprint/, /JWK thumbprint/],
  ['audience', /\baudiences?\b/i, /대상/],
  ['leeway', /\bleeway\b/i, /허용 오차/],
])('a %s has one name', (_, inEnglish, inKorean) => {
  const wrong = translations.filter(
    ({ original, text }) => inEnglish.test(original) && !inKorean.test(text),
  )
  expect(wrong.map(show)).toEqual([])
})

/** Their form hangs on how the word before them ends, and data ends in anything. */
const PARTICLE = /^”?(?:은|는|이|가|을|를|과|와|으로|로|이라|라|나|이나)(?![\p{L}\p{N}])/u

test('no particle that hangs on the sound before it stands behind data', () => {
  const wrong = translations.filter(({ data, text }) =>
    valuesIn(data)
      .filter((value) => /\p{L}/u.test(value))
      .some((value) => {
        const at = text.lastIndexOf(value)
        return at >= 0 && PARTICLE.test(text.slice(at + value.length))
      }),
  )
  expect(wrong.map(show)).toEqual([])
})

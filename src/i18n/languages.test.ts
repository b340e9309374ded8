import { describe, expect, test } from 'vitest'
import { functionsOf, hearAll, valuesIn, type Heard } from './heard-on-test'
import { LANGUAGES, chooseLanguage, loadLanguage, nameOfLanguage } from './languages'
import { loadTexts, TEXTS } from './texts-on-test'

const [english, ...others] = TEXTS
if (!english) throw new Error('There is no English')

const original = hearAll(english)

/** Said of tokens, and tested there. */
const ELSEWHERE = ['late.findings.textOf']

test('every function of the texts is heard here', () => {
  const paths = new Set(original.map(({ path }) => path.split('()')[0]))
  expect(functionsOf(english).filter((path) => !paths.has(path))).toEqual(ELSEWHERE)
})

/** Names of standards and products, code, and what developers say in every language. */
const TERMS = new Set(
  `Triptych JWT JWS JWE JWK JWKS JOSE JSON Web Token PEM DER SPKI PKCS OpenSSH HTTP URL URI RFC
  YAML UTC API MIME OAuth OpenID Connect StringOrURI NumericDate HttpOnly SameSite DigestInfo
  HMAC RSA RSA-PSS RSASSA-PKCS1-v1_5 RSASSA-PSS RSAES-PKCS1-v1_5 ECDSA EdDSA Ed25519 ML-DSA
  HS256 RS256 PS256 ES256 ML-DSA-44 SHA-1 SHA-256 UTF-8 Base64 Base64url Hex DEFLATE OSCORE DPoP
  SIP Call-ID ID nonce Nonce kid typ alg none jwk thumbprint Ctrl F8
  localStorage sessionStorage invalid_grant admin user dev null www site css ff mod u1 u2
  Auth0 Amazon Cognito Microsoft Entra Passport Firebase Authentication GitHub Actions Git ref
  Google Keycloak Kubernetes Okta`.split(/\s+/),
)

const LETTERS = /[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu

const wordsOf = (text: string): readonly string[] => text.match(LETTERS) ?? []

/** What our own code calls things in the data: translated, unlike what a token or a key says. */
const OWN_WORDS = new Set(
  `header payload signature ciphertext tag public private secret text binary empty value colon
  number array string strings object boolean null padding hex key certificate version token
  milliseconds microseconds ahead verify sign client algorithm active method code valid verifies
  minified pretty-printed decoded cookie query fragment path form element`.split(/\s+/),
)

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const holds = (text: string, value: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escape(value)}(?![\\p{L}\\p{N}])`, 'u').test(text)

const pairs = (translated: readonly Heard[]) =>
  original.map((source, index) => {
    const target = translated[index]
    if (target?.path !== source.path) throw new Error(`${source.path} met ${target?.path}`)
    return { source, target }
  })

const show = ({ source, target }: { readonly source: Heard; readonly target: Heard }): string =>
  `${source.path}: ${source.text} → ${target.text}`

describe.each(others)('in $tag', (texts) => {
  const translated = hearAll(texts)

  test('the texts are those of the language', () => {
    expect(texts.messages.language.split('-')[0]).toBe(texts.tag)
  })

  test('a text stands for each text of English, and no other', () => {
    expect(translated.map(({ path }) => path)).toEqual(original.map(({ path }) => path))
  })

  test('a text is empty where it is in English, and nowhere else', () => {
    const wrong = pairs(translated).filter(
      ({ source, target }) => (source.text.trim() === '') !== (target.text.trim() === ''),
    )
    expect(wrong.map(show)).toEqual([])
  })

  test('no text is left as it is in English, but for terms and what data says', () => {
    const wrong = pairs(translated).filter(
      ({ source, target }) =>
        source.text === target.text &&
        wordsOf(target.text).some(
          (word) =>
            /\p{L}/u.test(word) &&
            word.length > 1 &&
            !TERMS.has(word) &&
            !valuesIn(target.data).some((value) => holds(value, word)),
        ),
    )
    expect(wrong.map(show)).toEqual([])
  })

  test('every value that English shows of the data is shown', () => {
    const wrong = pairs(translated).flatMap(({ source, target }) =>
      valuesIn(source.data)
        .filter((value) => value !== '' && !OWN_WORDS.has(value))
        .filter((value) => source.text.includes(value) && !target.text.includes(value))
        .filter((value) => holds(source.text, value))
        .map((value) => `${value} of ${show({ source, target })}`),
    )
    expect(wrong).toEqual([])
  })

  test('every number and everything quoted in English is in the text', () => {
    const wrong = pairs(translated).flatMap(({ source, target }) =>
      (source.text.match(/\d+|“[^”]*”/g) ?? [])
        // However a language writes a date, its numbers are the same but for zeros before them.
        .filter((part) => !target.text.includes(part.replace(/^0+(?=\d)/, '')))
        .map((part) => `${part} of ${show({ source, target })}`),
    )
    expect(wrong).toEqual([])
  })
})

test('a language calls itself by its own name', () => {
  expect(LANGUAGES.map(nameOfLanguage)).toEqual(['English', '한국어'])
})

test.each([
  [['ko-KR', 'en'], 'ko'],
  [['KO'], 'ko'],
  [['fr', 'ko'], 'ko'],
  [['en-GB', 'ko'], 'en'],
  [['fr-CA', 'de'], 'en'],
  [['', 'ko'], 'ko'],
  [['kok'], 'en'],
  [['en-XA', 'ko'], 'en-XA'],
  [['../ko', 'constructor'], 'en'],
  [[], 'en'],
])('of %j the page takes %s', (wanted, tag) => {
  expect(chooseLanguage(wanted)).toBe(tag)
})

test('English is there at once, and for a language that there is none of', () => {
  expect(loadLanguage('en')).toBe(english.messages)
  expect(loadLanguage('fr')).toBe(english.messages)
})

test('the pseudo-language marks every text, whatever says it', async () => {
  const marked = hearAll(await loadTexts('en-XA'))
  expect(marked.map(({ path }) => path)).toEqual(original.map(({ path }) => path))
  const unmarked = marked.filter(
    ({ path, text }) => path !== 'messages.language' && text !== '' && !/^⟦.*⟧$/s.test(text),
  )
  expect(unmarked.map(({ path, text }) => `${path}: ${text}`)).toEqual([])
})

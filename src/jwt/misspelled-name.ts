/** How a name differs from the one that was probably meant. */
export type MisspellingKind =
  /** Characters of other alphabets, or digits, that look like the right ones. */
  | 'look-alike'
  /** Letters in the other case, or other separators. */
  | 'case'
  /** A word in the place of the registered abbreviation. */
  | 'long-form'
  /** One letter left out, added, replaced, or two swapped. */
  | 'typo'

export interface Misspelling {
  readonly meant: string
  readonly kind: MisspellingKind
}

/** What finds misspellings; made once for the names of a registry. */
export type SpellingCheck = (name: string) => Misspelling | null

/** Longer names are nobody's misspelling. In UTF-16 code units. */
const MAX_LENGTH = 40
/** Shorter names have too many neighbours at one letter's distance. */
const MIN_TYPO_LENGTH = 4
/** What is left of a name without separators has to be this long to be told by it. */
const MIN_PLAIN_LENGTH = 3

/** Words and common private names that stand one letter from a registered name by chance. */
const ORDINARY: ReadonlySet<string> = new Set([
  'logo_url',
  'local',
  'msgid',
  'orgid',
  'rules',
  'score',
  'uuid',
])

/** What people write for an abbreviation, without separators and in lower case. */
export const LONG_FORMS = {
  payload: {
    issuer: 'iss',
    issuedby: 'iss',
    subject: 'sub',
    audience: 'aud',
    expires: 'exp',
    expire: 'exp',
    expiry: 'exp',
    expiration: 'exp',
    expirationtime: 'exp',
    expiresat: 'exp',
    expiresin: 'exp',
    notbefore: 'nbf',
    issuedat: 'iat',
    jwtid: 'jti',
    tokenid: 'jti',
    authorizedparty: 'azp',
    authenticationtime: 'auth_time',
    confirmation: 'cnf',
    scopes: 'scope',
  },
  header: {
    algorithm: 'alg',
    type: 'typ',
    contenttype: 'cty',
    keyid: 'kid',
    critical: 'crit',
    encryption: 'enc',
    compression: 'zip',
    jwksuri: 'jku',
    jwksurl: 'jku',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>

/**
 * Makes a check for names that are probably misspellings of registered ones.
 *
 * @param registered the names of the registry
 * @param others further names that are right as they are
 * @param longForms what people write for them
 * @returns a function of a name, which gives null for the names above and for any that resembles none
 */
export function spellingCheck(
  registered: readonly string[],
  others: ReadonlySet<string>,
  longForms: Readonly<Record<string, string>>,
): SpellingCheck {
  const right = new Set([...registered, ...others, ...ORDINARY])
  const byPlain = new Map(registered.map((name) => [plain(name), name] as const))
  const byFirst = new Map<string, string[]>()
  for (const name of registered.filter(({ length }) => length >= MIN_TYPO_LENGTH)) {
    const first = name.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  const longForm = new Map(Object.entries(longForms))
  return (name) => {
    if (right.has(name) || name.length > MAX_LENGTH) return null
    const latin = inLatin(name)
    const word = plain(latin)
    if (word.length < MIN_PLAIN_LENGTH) return null
    const same = byPlain.get(word)
    return (
      told(same, latin === name ? 'case' : 'look-alike') ??
      told(byPlain.get(withoutDigits(word)), 'look-alike') ??
      told(longForm.get(word), 'long-form') ??
      told(findNeighbour(name, byFirst.get(name.charAt(0)) ?? []), 'typo')
    )
  }
}

const told = (meant: string | undefined, kind: MisspellingKind): Misspelling | null =>
  meant === undefined ? null : { meant, kind }

/** A name without what people vary: case, separators, blanks. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s._-]/g, '')

/** Digits that pass for letters. */
const withoutDigits = (name: string): string => name.replaceAll('0', 'o').replaceAll('1', 'l')

/** Cyrillic, Greek and other letters that look like Latin ones (Unicode Technical Standard 39). */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аɑα',
    b: 'Ьƅ',
    c: 'сϲⅽ',
    d: 'ԁⅾ',
    e: 'еҽє',
    g: 'ɡց',
    h: 'һհ',
    i: 'іıɩι',
    j: 'јϳ',
    k: 'κк',
    l: 'ӏⅼǀ',
    m: 'мⅿ',
    n: 'ոп',
    o: 'оοօ',
    p: 'рρ',
    q: 'ԛզ',
    r: 'гᴦ',
    s: 'ѕꜱ',
    t: 'тτ',
    u: 'υսц',
    v: 'νѵⅴ',
    w: 'ԝѡ',
    x: 'хχⅹ',
    y: 'уүγ',
    z: 'ᴢ',
    A: 'АΑ',
    B: 'ВΒ',
    E: 'ЕΕ',
    H: 'НΗ',
    I: 'ІΙ',
    J: 'Ј',
    K: 'КΚ',
    M: 'МΜ',
    N: 'Ν',
    O: 'ОΟ',
    P: 'РΡ',
    S: 'Ѕ',
    T: 'ТΤ',
    X: 'ХΧ',
    Y: 'ΥҮ',
    Z: 'Ζ',
  }).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)),
)

/** A name with what looks Latin made Latin: other alphabets, full width, accents, no width at all. */
function inLatin(name: string): string {
  if (/^[\u0020-\u007e]*$/u.test(name)) return name
  const bare = name.normalize('NFKD').replaceAll(/[\p{Cf}\p{Mn}]/gu, '')
  return Array.from(bare, (character) => LOOK_ALIKES.get(character) ?? character).join('')
}

/** A name of the same first letter at one letter's distance, a plural's s apart. */
const findNeighbour = (name: string, candidates: readonly string[]): string | undefined =>
  name.length < MIN_TYPO_LENGTH
    ? undefined
    : candidates.find(
        (candidate) =>
          isNeighbour(candidate, name) && `${candidate}s` !== name && `${name}s` !== candidate,
      )

/** Whether one edit makes one text the other: a letter more, less, another, or two swapped. */
function isNeighbour(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restOfA, restOfB] = [a.slice(at), b.slice(at)]
  if (a.length !== b.length) return restOfA.slice(1) === restOfB || restOfA === restOfB.slice(1)
  const isSwapped = restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0]
  return (
    restOfA.slice(1) === restOfB.slice(1) || (isSwapped && restOfA.slice(2) === restOfB.slice(2))
  )
}

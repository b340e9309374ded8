import type { LessonText } from '../../lesson-text'

export const claims = {
  title: 'Claims',
  summary:
    'Sort claims into registered, public and private ones, and learn what never belongs in a payload.',
  screens: {
    kinds: {
      title: 'Three kinds of names',
      text: [
        'A [[claim]] is a name and a value. Whoever reads a name must know what it means, and there are three ways to see to that: it is [[registered-claim|registered]], it is [[public-claim|public]], or it is [[private-claim|private]].',
        'Choose a kind, and see which claims of this token are of it.',
      ],
    },
    seven: {
      title: 'Seven that everybody knows',
      text: [
        'The JWT specification itself registers seven names. None of them has to be there, but what each means is fixed, and so is what a [[verifier]] does with it.',
      ],
    },
    short: {
      title: 'Why the names are short',
      text: [
        'A token travels with every request, so its names are paid for each time. That is why the first ones have three letters. It is a habit, not a limit: `scope`, `auth_time` and `client_id` are registered too.',
        'Call some claims by long names, and see what it costs.',
      ],
    },
    rename: {
      title: 'A name that nobody else uses',
      text: [
        'A private name works as long as the two sides alone use it. When tokens of several issuers meet, `role` may mean two things. A [[collision-resistant-name|collision-resistant name]] can’t: it lies under something that one controls, such as a domain of one’s own. The other way is to have the name registered.',
      ],
      task: 'Rename the private claim so that nobody else will use that name by chance.',
      solved:
        'A name under a domain is longer, but it is yours: its owner says what it means, and nobody else does.',
    },
    lifetime: {
      title: 'No longer than needed',
      text: [
        'Whoever steals a token can use it until it expires; the signature does not help. So `exp` lies as near as the use allows: minutes for an [[access-token|access token]].',
        '`exp` is a [[numericdate|NumericDate]]: seconds since 1970, as a number.',
      ],
      task: 'Make this token expire an hour from now.',
      solved:
        'An hour has 3,600 seconds. In JavaScript, `Date.now()` counts milliseconds: divide by 1,000.',
    },
    never: {
      title: 'What never belongs in a payload',
      text: [
        'Everybody who gets hold of the token reads its payload: the browser, proxies, logs, whoever looks over a shoulder. And what is in it can’t be taken back until it expires.',
        'Put something in, and see what anybody can read.',
      ],
    },
  },
  kind: 'Kind of name',
  kinds: {
    registered: {
      label: 'registered',
      text: 'In IANA’s registry, with one meaning for everybody. Seven come from the JWT specification, the others from specifications since.',
    },
    public: {
      label: 'public',
      text: 'Chosen freely, but out of a space that belongs to somebody, such as a URI under one’s own domain. Nobody else uses it by chance.',
    },
    private: {
      label: 'private',
      text: 'Agreed on between the two sides, neither registered nor protected from collisions. Not secret: everybody can read it.',
    },
  },
  ofKind: (kind: string, count: string) => `${kind}: ${count}`,
  none: 'This token has none.',
  example: (claim: string) => `An example would be \`${claim}\`.`,
  token: 'The token',
  claim: 'Registered claim',
  absent: 'This token does not have it.',
  inToken: 'In this token',
  does: 'What a verifier does with it',
  means: {
    iss: 'Who made the token.',
    sub: 'Whom the claims are about.',
    aud: 'For whom the token is meant: one name, or an array of them.',
    exp: 'The moment from which on the token is no longer good.',
    nbf: 'The moment from which on the token is good.',
    iat: 'When the token was made.',
    jti: 'A name that no other token of this issuer has.',
  },
  verifier: {
    iss: 'Compares it letter by letter with the issuer that it trusts, and takes the keys of that one only.',
    sub: 'Takes it for the user or service that the request is for. It is unique within the issuer: only both together name somebody.',
    aud: 'Looks for its own name in it. If that is not there, the token is meant for somebody else, and it rejects it.',
    exp: 'Compares it with its clock. From that moment on it rejects the token, with a little leeway for clocks that differ.',
    nbf: 'Compares it with its clock. Before that moment it rejects the token, with a little leeway.',
    iat: 'Works out how old the token is. It may refuse tokens that are older than it likes.',
    jti: 'Remembers it until the token expires, where a token must not be used twice, or looks it up among those that are revoked.',
  },
  now: {
    exp: { met: 'Not expired', failed: 'Expired' },
    nbf: { met: 'Already valid', failed: 'Not valid yet' },
    iat: { met: 'In the past, as it should be', failed: 'In the future' },
  },
  odd: 'Odd: it does not count seconds, or it lies in the future.',
  names: 'Call by its long name',
  longName: (short: string, long: string) => `\`${short}\` as \`${long}\``,
  segmentShort: 'With short names',
  segmentLong: 'With the names chosen',
  characters: (count: string) => `${count} characters`,
  costs: (count: string, percent: string) =>
    `${count} characters more in every request, ${percent} of the payload segment.`,
  costsNothing: 'These are the names as they are registered.',
  noneShort: 'This token has none of the seven. Choose the sample token above.',
  bar: 'Length of the payload segment',
  name: 'Name of the claim',
  added: (claim: string) =>
    `This token has no private claim, so \`${claim}\` was added for the exercise.`,
  payload: 'Payload',
  isKind: {
    registered: 'This name is registered: it already means something else to everybody.',
    public:
      'Collision-resistant: it lies under a name that somebody controls, or is unique by itself.',
    private: 'Private: another system may use the same name for something else.',
  },
  taken: 'There already is a claim of that name in this token.',
  nowIs: 'Now',
  issued: 'Issued',
  expires: 'Expires',
  seconds: 'seconds since 1970',
  expiry: {
    'not-a-number': 'A NumericDate is a number of seconds, without quotation marks.',
    'too-large':
      'Too large for seconds: it looks like milliseconds. A verifier would take it for a date far beyond the year 5000.',
    past: 'In the past: the token has expired.',
    soon: 'In the future, but less than an hour from now.',
    'in-an-hour': 'An hour from now.',
    later: 'Later than an hour from now.',
  },
  stolen: (duration: string) => `A token stolen now works for another ${duration}.`,
  noExp: 'This token has no `exp`: it never expires. Give it one.',
  timeline: 'From issue to expiry',
  put: 'Put into the payload',
  candidates: {
    role: 'A role',
    tenant: 'A tenant, under a name of one’s own',
    password: 'A password',
    database: 'The address of a database, with its password',
    card: 'A card number',
    email: 'An e-mail address',
    birthdate: 'A date of birth',
  },
  revealed: (count: number) =>
    count === 1
      ? 'One thing that should not be readable:'
      : `${count} things that should not be readable:`,
  nothingRevealed: 'Nothing in it that would be a secret by its look.',
  readable: 'The payload, as everybody reads it',
} satisfies LessonText & Record<string, unknown>

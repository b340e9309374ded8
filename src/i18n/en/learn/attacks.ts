import type { LessonText } from '../../lesson-text'

export const attacks = {
  title: 'Attacks',
  summary: 'Forge tokens against a naive verifier, and see the rule that stops each.',
  screens: {
    tampering: {
      title: 'Tampering: just change a claim',
      text: [
        'You were issued a token with the role of a user. Give yourself another role: the payload is only Base64url, and anybody can write it anew.',
        'The naive verifier decodes the token and believes it. The strict one verifies the signature before it looks at a single claim. The code you see is the code that runs.',
      ],
    },
    none: {
      title: 'alg none: a token without a signature',
      text: [
        'JWS knows an algorithm that is none at all: an [[unsecured-jwt|unsecured JWT]] names `none` in its header, and its signature is empty.',
        'A verifier that asks the token how to verify it can be told: not at all.',
      ],
      task: 'Forge a token with the role `admin` that the naive verifier accepts.',
      solved:
        'The header is the attacker’s to write. The strict verifier knows its algorithm beforehand, and a token can only agree.',
    },
    confusion: {
      title: 'Key confusion: the public key as a secret',
      text: [
        'The issuer signs with RSA, and its public key is known to all. HMAC takes any bytes as its [[secret]], the text of a public key too.',
        'Where one function verifies every algorithm with whatever key it is given, the attacker chooses HMAC and signs with the public key’s text.',
      ],
      task: 'Get in as `admin` with nothing but the public key.',
      solved:
        'One key, one algorithm: a key made for RSA must never be used for HMAC. See [[key-confusion]].',
    },
    weak: {
      title: 'A weak secret',
      text: [
        'With an HMAC token in hand, one can try secrets offline, as fast as the computer goes, and no server notices. This list has the secrets of tutorials and defaults.',
        'The naive server’s code is right, but its secret stands on that list. The strict server’s secret is 32 random bytes.',
      ],
      task: 'Find the secret, and sign a token with the role `admin` with it.',
      solved: 'Whoever finds the secret is the issuer. Only a random secret can’t be found.',
    },
    kid: {
      title: 'kid: where to look for the key',
      text: [
        'The header may say which key was used: its [[kid|key ID]]. The naive verifier makes a file name of it. But `..` leads out of the folder of keys.',
        'Point it to a file whose content you know: an empty one, or one that the server shows to everybody. Then sign with that content. In a database query the same mistake is an SQL injection.',
      ],
    },
    jwk: {
      title: 'jwk: the token brings its own key',
      text: [
        'A header may carry a public key as `jwk`. It proves that whoever signed has the private key to it, and says nothing about who that is.',
        'The naive verifier takes the [[embedded-key|embedded key]] where there is one. Make a key pair, embed its public half, and sign.',
      ],
    },
    replay: {
      title: 'Replay: a good token in the wrong hands',
      text: [
        'You found a token of somebody else. You can’t change it, but you can show it: again, later, or to another API that trusts the same issuer. See [[replay]].',
        'The signature is the issuer’s own, and a verifier that checks no more accepts it everywhere, for ever. The strict one also checks `aud`, `nbf`, `exp`, and, for tokens meant to be used once, whether it has seen this `jti` before.',
      ],
      task: 'Show the token where the strict verifier refuses it, though its signature is good.',
      solved: 'A signature says who issued a token and for whom, not who is showing it.',
    },
    rules: {
      title: 'The rules that stop them',
      text: [
        'RFC 8725 collects what went wrong with JWTs in practice, and what to do about it. One strict verifier of fewer than twenty lines stopped all seven attacks.',
        'Do not write such a verifier yourself: take a library that is maintained, and give it the algorithm, the key, the issuer and the audience.',
      ],
    },
  },

  preparing: 'Making keys, and issuing a token…',
  attack: 'What the attacker does',
  controls: { role: 'Role', alg: 'alg', kid: 'kid', jwk: 'jwk', signature: 'Signature' },
  options: {
    user: 'user',
    admin: 'admin',
    keep: 'as issued',
    none: 'none',
    HS256: 'HS256',
    'dev-null': '../../dev/null',
    'style-sheet': '../www/site.css',
    own: 'the attacker’s public key',
    drop: 'removed',
    'public-key': 'HMAC with the public key’s text',
    guessed: 'HMAC with the secret that was found',
    empty: 'HMAC with an empty secret',
    'style-text': 'HMAC with the text of site.css',
    'own-key': 'RSA with the attacker’s private key',
  },
  token: 'The token that is sent',
  forged: 'The token that is sent; marked: segments that are not as issued',
  header: 'The header that is sent',
  payload: 'The payload that is sent',
  publicKey: 'The issuer’s public key, known to all',

  guess: 'Try the list on both tokens',
  guessed: {
    found: (secret: string, tried: number) =>
      `Naive server: the secret is “${secret}”, found at try ${tried}.`,
    notFound: (tried: number) => `Strict server: none of ${tried} secrets fits.`,
    failed: (tried: number) => `Naive server: none of ${tried} secrets fits.`,
  },
  guessFirst: 'Not found yet: try the list first.',

  verifiers: { naive: 'Naive verifier', strict: 'Strict verifier' },
  code: (verifier: string) => `Code: ${verifier}`,
  accepted: (role: string) => `Accepted, with the role ${role}.`,
  acceptedWithout: 'Accepted, without a role.',
  refused: {
    malformed: 'Refused: not a signed token.',
    critical: 'Refused: the header names an extension that must be understood.',
    algorithm: 'Refused: not the algorithm of this verifier.',
    key: 'Refused: not a key of the issuer.',
    signature: 'Refused: the signature is not valid.',
    issuer: 'Refused: another issuer.',
    audience: 'Refused: the token is for another audience.',
    'not-yet': 'Refused: the token is not valid yet.',
    expired: 'Refused: the token has expired.',
    replayed: 'Refused: this token was used before.',
  },
  ownToken: 'It is shown its own server’s token, forged in the same way.',

  show: {
    title: 'Show the token',
    first: 'To the API it is for',
    later: 'The same, an hour later',
    other: 'To another API',
    forget: 'Begin again',
    log: 'Where it was shown',
    api: { own: 'The API it is for', other: 'Another API' },
    time: { now: 'now', later: 'an hour later' },
    nothing: 'It was not shown yet.',
    columns: { number: 'No.', where: 'Where and when' },
  },

  rule: 'The rule',
  rules: {
    tampering:
      'Every cryptographic operation is validated, and the whole token is rejected if one fails.',
    none: '`none` is accepted only where the application asked for it on purpose.',
    confusion: 'The caller says which algorithms are allowed; each key is for one algorithm.',
    weak: 'Keys have enough entropy: no password that people remember is used as a secret.',
    kid: 'What a token says, its `kid` too, is untrusted input until it was validated.',
    jwk: 'A key is used only if it belongs to the issuer of the token.',
    replay:
      'The audience is validated. Lifetime and one-time use are up to `exp` and `jti` (RFC 7519, 4.1.4 and 4.1.7).',
  },
  attackNames: {
    tampering: 'Tampering',
    none: 'alg none',
    confusion: 'Key confusion',
    weak: 'Weak secret',
    kid: 'kid injection',
    jwk: 'Embedded jwk',
    replay: 'Replay',
  },
  tableOfRules: 'Attacks and rules',
  columns: { attack: 'Attack', rule: 'Rule', source: 'Source', yours: 'Yours' },
  worked: 'got past the naive verifier',
  notWorked: 'not done yet',
} satisfies LessonText & Record<string, unknown>

import type { LessonText } from '../../lesson-text'

export const encryption = {
  title: 'Encrypted tokens, and reading on',
  summary: 'What JWE is for, and which specifications to read in which order.',
  screens: {
    readers: {
      title: 'Signed is legible, encrypted is not',
      text: [
        'A signature protects claims from being changed, not from being read. Where the token passes through hands that should not read it, it can be encrypted: a [[jwe|JWE]].',
        'Here are the same claims twice. Choose who looks at them.',
      ],
    },
    segments: {
      title: 'Five segments',
      text: [
        'An encrypted token has five segments. Its content is encrypted with a key made for this one token, the [[content-encryption-key]]; that key is encrypted for the recipient and travels along.',
        'With `dir` both sides share the content encryption key beforehand, and nothing travels. Choose a segment to see what it holds.',
      ],
    },
    open: {
      title: 'One key opens it, whole or not at all',
      text: [
        'The content is encrypted with AES-GCM, an [[authenticated-encryption|authenticated encryption]]: the last segment is a tag over everything, the header included.',
        'So a changed token does not decrypt to something slightly wrong. It does not decrypt.',
      ],
      task: 'Open the token with the right key. Then change one character anywhere, and try the same key again.',
      solved:
        'Whether the key was wrong or what is encrypted was changed, the answer is the same: nothing. It tells an attacker as little as possible. Only the header is read before that, and one that no longer reads is said to be so.',
    },
    nested: {
      title: 'Encrypted does not mean: from whom',
      text: [
        'To encrypt for somebody one needs their **public** key, which everybody may have. That a token decrypts says nothing about who made it.',
        'So the issuer signs first and encrypts the signed token: a [[nested-jwt|nested JWT]], marked by `cty` in the outer header. The recipient decrypts, and then verifies what was inside.',
      ],
      task: 'A stranger wrote `"admin":true` into a token of theirs. Make the recipient refuse it, and still accept the issuer’s.',
      solved:
        'Only the signature inside tells the two apart. Encryption keeps secrets, a signature proves the origin: who needs both uses both.',
    },
    reading: {
      title: 'Reading on, in this order',
      text: [
        'You now know what the specifications are about. They are short and readable, and in this order they are easiest to read.',
      ],
    },
  },

  working: 'Making keys and encrypting…',
  noCrypto: 'The browser offers its cryptography only to pages that came over https.',
  reader: 'Who looks',
  readers: {
    stranger: 'Somebody on the way, without a key',
    recipient: 'The recipient, with the private key',
  },
  signed: 'Signed token (JWS)',
  encrypted: 'Encrypted token (JWE)',
  changedToken: 'Encrypted token, one character changed',
  canRead: 'Can be read',
  readOf: (token: string) => `What can be read: ${token}`,
  headerOnly: 'The header only: how it is encrypted, not what.',
  contentRead: 'Decrypted: the claims.',

  management: 'How the key gets there',
  managements: {
    'RSA-OAEP-256': 'RSA-OAEP-256: encrypted for the recipient',
    dir: 'dir: shared beforehand',
  },
  segment: 'Segment',
  segmentsOf: (token: string) => `Segments: ${token}`,
  ownToken: 'These are the segments of your own token. Its content opens only with its key.',
  noKeyInside: 'Empty: with `dir` no key travels along, and two dots stand side by side.',
  holds: {
    header:
      'JSON, as in a signed token, and legible. `alg` says how the key gets to the recipient, `enc` how the content is encrypted.',
    'encrypted-key':
      'The content encryption key, encrypted for the recipient: with RSA as long as the modulus of their key.',
    iv: 'The initialization vector: random, new for each token, and no secret. With it equal contents look different.',
    ciphertext: 'The content, encrypted. With AES-GCM it is exactly as long as the content itself.',
    tag: 'The authentication tag: any change to any of the other segments makes it wrong.',
  },
  byteCount: (count: number) => (count === 1 ? '1 byte' : `${count} bytes`),
  contentOf: (segment: string) => `Decoded: ${segment}`,

  tryKey: 'Try to open it with',
  keys: {
    other: 'another private key',
    public: 'the recipient’s public key',
    private: 'the recipient’s private key',
  },
  change: 'Change a character of',
  opened: 'It opens.',
  closed: {
    failed: 'It does not decrypt: nothing comes out.',
    malformed: 'It is no longer a well-formed token, so nothing is decrypted.',
    'public-key': 'A public key only encrypts. Nobody can open anything with it.',
  },
  content: 'Content',

  demand: 'The issuer signs first, and the recipient accepts only what is signed inside',
  from: { issuer: 'Token of the issuer', stranger: 'Token of a stranger' },
  inside: 'Inside, once decrypted',
  insideOf: (token: string) => `Inside, once decrypted: ${token}`,
  outcomes: {
    accepted: 'The recipient accepts it.',
    'not-signed': 'Refused: nothing inside is signed.',
    'bad-signature': 'Refused: the signature inside is not the issuer’s.',
    failed: 'Refused: it does not decrypt.',
    malformed: 'Refused: it is no token.',
    'public-key': 'Refused: a public key opens nothing.',
  },

  readingList: 'Specifications, in the order to read them',
  why: {
    jwt: 'What a token is and which claims are registered: thirty pages, and the first to read.',
    jws: 'How a signature is made and checked, byte by byte, and every header parameter.',
    jwa: 'What `HS256`, `ES256` and the others mean, and how keys for them look.',
    jwk: 'How a key is written as JSON, and how an issuer publishes several.',
    bcp: 'What went wrong in practice, and the rule that prevents each: for whoever writes or chooses a verifier.',
    jwe: 'How encryption is done; only now, since most systems never need it.',
    thumbprint: 'How to name a key by a hash of itself, so that two sides mean the same one.',
    curves: 'Ed25519 and X25519 for tokens: the signatures with the fewest ways to go wrong.',
    'fully-specified':
      'Names such as `Ed25519` that say all there is to know, in place of `EdDSA`, which leaves the curve open.',
    oauth: 'How an app gets an access token without the user’s password, and shows it to an API.',
    'access-token': 'What an access token as a JWT has to hold, and what an API has to check.',
    dpop: 'How to bind a token to a key of the client, so that a stolen copy is of no use.',
    'oauth-security': 'What logging in safely takes today; lessons 6 and 7 follow it.',
  },
} satisfies LessonText & Record<string, unknown>

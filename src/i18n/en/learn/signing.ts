import type { LessonText } from '../../lesson-text'

/** How the numbers stand in the texts: already formatted. */
const bytes = (count: number) => `${count} bytes`

export const signing = {
  title: 'Signing, step by step',
  summary: 'Follow a signature through its real intermediate values, then break it.',
  screens: {
    input: {
      title: 'What is signed',
      text: [
        'A signature is made over characters, not over claims. The [[signing-input|signing input]] is the header segment, a dot, and the payload segment, exactly as they stand in the token.',
        'The header names the algorithm, and the header is signed too. Choose another algorithm, and see which segments change.',
      ],
    },
    hash: {
      title: 'One bit changes the whole hash',
      text: [
        'Every algorithm here takes a **hash** of the signing input: 32 or 64 bytes, however long the text is. RSA and ECDSA hash it alone, HMAC and Ed25519 together with other values.',
        'Take any character below and flip one of its bits. About half of the bits of its SHA-256 change, and nobody knows how to find another text with the same hash.',
      ],
    },
    sign: {
      title: 'Making the signature',
      text: [
        'These are the real values of this token, with a key made in this page for this lesson. The key is used **on** the signing input; it is not put into the signature, and the signature does not reveal it.',
        'What only the private key can compute is left to the browser’s own cryptography. Shown of it is what anyone can compute with the public key.',
      ],
    },
    verify: {
      title: 'Checking the signature',
      text: [
        'A verifier computes from the token it received and the key it trusts, and compares. Nothing in the token can tell it that the token is good: the comparison does.',
        'Then change a bit of the payload on its way, and follow the same steps again.',
      ],
    },
    who: {
      title: 'Who can sign, who can verify',
      text: [
        'With HMAC one **secret** does both: whoever can verify can also sign. A good tag proves **integrity** to those who share the secret, but not which of them made it.',
        'With a [[key-pair|key pair]] only the private key signs, and the public key only verifies. A good signature then proves the **origin** too. Let each of the three try.',
      ],
    },
    tamper: {
      title: 'Tamper with it',
      text: [
        'Flip any bit of the token: choose a character, then a bit. The verifier below goes through its checkpoints in order and stops at the first that fails.',
        'A changed payload is not even read as JSON: the signature is compared first.',
      ],
      task: 'Make verification break in two ways: once at the signature, and once before the verifier comes to it.',
      solved:
        'Bits that spoil Base64url, the JSON of the header or the algorithm are found early. Everything else is found by the signature.',
    },
    again: {
      title: 'Make the signature valid again',
      text: [
        'Here are the claims of the token. Change one: the payload segment changes with it, and the old signature no longer fits.',
      ],
      task: 'Change a claim, and make the signature valid again without undoing the change.',
      solved:
        'New claims need a new signature, and for a new signature one needs the key. That is all that protects the claims.',
    },
    decode: {
      title: 'Decoding is not verifying',
      text: [
        'Three tokens came in, and all three can be decoded: for that nobody needs a key. What decoding shows is what somebody wrote, no more.',
        'Find out which of them the issuer signed. Claims are to be used only after the signature was verified.',
      ],
      task: 'Verify all three, and mark the one that may be trusted.',
      solved: 'Only verifying told them apart. Decoded, all three look equally good.',
    },
  },

  algorithm: 'Algorithm',
  algorithms: {
    HS256: 'HMAC (HS256)',
    RS256: 'RSA (RS256)',
    ES256: 'ECDSA (ES256)',
    Ed25519: 'Ed25519',
  },
  preparing: 'Making a key and signing…',
  signature: 'Signature',
  header: 'Header',
  payload: 'Payload',
  length: (characters: number, count: number) =>
    `${characters} characters, one byte each: ${bytes(count)} to sign`,
  token: 'The token',
  marked: 'The token, its signing input marked',
  compared: (algorithm: string) => `Compared with ${algorithm}:`,
  segmentStates: { same: 'unchanged', changed: 'changed' },

  /** A token whose bits can be flipped. */
  board: {
    token: 'Character to change',
    bits: (character: string) => `The six bits of ${character}`,
    bit: (number: number, value: string) => `Bit ${number}: ${value}`,
    restore: 'Undo all changes',
    changed: (count: number) =>
      count === 0
        ? 'Nothing is changed.'
        : count === 1
          ? 'One character is changed.'
          : `${count} characters are changed.`,
  },
  hashBefore: 'Hash of what was signed',
  hashNow: 'Hash of what stands there now',
  differing: (count: number, all: number) => `${count} of ${all} bits differ`,
  differingBits: 'Bits that differ, filled',

  player: {
    sign: 'Steps of making the signature',
    verify: 'Steps of checking the signature',
  },
  bytes,
  inText: 'In the token, as Base64url',
  equal: 'Both are the same: the signature is valid.',
  different: 'They differ: the signature is not valid.',
  received: 'Received',
  receivedAs: {
    sent: 'The token as it was sent',
    changed: 'The same with one bit of the payload flipped',
  },
  signAgain: 'Sign once more',
  sameAgain: 'Signed once more: the same signature, to the last bit.',
  otherAgain:
    'Signed once more: another signature, and both are valid. Each ECDSA signature begins with a fresh random number.',

  /** What happens at each step. */
  steps: {
    HS256: {
      sign: {
        input: 'The signing input: header segment, dot, payload segment.',
        'pad-key':
          'The secret is filled up with zero bytes to the 64 bytes that SHA-256 takes in at a time.',
        'inner-pad': 'Each byte of it is combined by XOR with `36`: the inner key.',
        'inner-hash': 'SHA-256 of the inner key followed by the signing input: the inner hash.',
        'outer-pad':
          'Each byte of the filled-up secret is combined by XOR with `5c`: the outer key.',
        'outer-hash': 'SHA-256 of the outer key followed by the inner hash: the tag.',
        encode:
          'The tag in Base64url is the third segment. HMAC’s tag is called a signature here too.',
      },
      verify: {
        input: 'The signing input, cut from the token that was received.',
        decode: 'The third segment, decoded: the tag that was received.',
        recompute: 'With the same secret the verifier computes the tag itself, as the signer did.',
        compare: 'It compares the two tags, taking the same time wherever they differ.',
      },
    },
    RS256: {
      sign: {
        input: 'The signing input: header segment, dot, payload segment.',
        hash: 'SHA-256 of the signing input.',
        'digest-info':
          'A fixed prefix in DER goes before the hash: it says that the hash is one by SHA-256.',
        pad: 'Filled up to the length of the key: `00 01`, then `ff` as often as it takes, then `00`.',
        'private-power':
          'The private key turns this number m into the signature: s = m^d mod n. Only its owner knows d.',
        encode: 'The signature in Base64url is the third segment.',
      },
      verify: {
        input: 'The signing input, cut from the token that was received.',
        hash: 'SHA-256 of it.',
        pad: 'What should have been signed: padding, prefix and this hash.',
        decode: 'The third segment, decoded: a number s as long as the key.',
        'public-power':
          'With the public exponent e the verifier computes s^e mod n: what the private key was really used on.',
        compare: 'It compares all bytes: what should have been signed, and what was.',
      },
    },
    ES256: {
      sign: {
        input: 'The signing input: header segment, dot, payload segment.',
        hash: 'SHA-256 of the signing input, taken as a number z.',
        'nonce-point':
          'The signer draws a secret random number k and multiplies the curve’s base point G by it. The x of that point, mod n, is **r**. Shown is the point, found again with the public key; k stays secret.',
        'second-half': 'With the private key d the signer computes **s** = (z + r·d) / k mod n.',
        join: 'r and s, 32 bytes each, stand one after the other.',
        encode: 'Both in Base64url are the third segment.',
      },
      verify: {
        input: 'The signing input, cut from the token that was received.',
        hash: 'SHA-256 of it, taken as a number z.',
        split: 'The third segment, decoded and cut in half: r and s.',
        multipliers: 'Two numbers mod n: u1 = z / s and u2 = r / s.',
        point: 'With the public key’s point Q the verifier computes the point u1·G + u2·Q.',
        compare: 'Its x, mod n, must be r.',
      },
    },
    Ed25519: {
      sign: {
        input:
          'The signing input: header segment, dot, payload segment. It is not hashed beforehand.',
        commitment:
          'From a secret half of the key’s hash and the signing input the signer computes a number, and multiplies the base point B by it: the point **R**. The same text gives the same R.',
        challenge:
          'SHA-512 of R, the public key A and the signing input, as a number: **k**. Everyone can compute it.',
        response:
          'With the private number a the signer computes **S** = (the number behind R) + k·a mod L, where L is the order of B.',
        join: 'R and S, 32 bytes each, stand one after the other.',
        encode: 'Both in Base64url are the third segment.',
      },
      verify: {
        input: 'The signing input, cut from the token that was received.',
        split: 'The third segment, decoded and cut in half: R and S.',
        challenge: 'SHA-512 of R, the public key A and the signing input: k.',
        left: 'One side: the point S·B.',
        right: 'The other side: the point R + k·A.',
        compare: 'Both must be the same point.',
      },
    },
  },
  values: {
    signingInput: 'Signing input',
    signature: 'Signature',
    secret: 'Secret',
    paddedKey: 'Secret, filled up',
    innerKey: 'Inner key',
    innerHash: 'Inner hash',
    outerKey: 'Outer key',
    tag: 'Tag',
    received: 'Received',
    expected: 'Expected',
    hash: 'Hash (SHA-256)',
    digestInfo: 'DigestInfo',
    encodedMessage: 'Padded message m',
    modulus: 'Modulus n of the public key',
    recovered: 's^e mod n',
    rPoint: 'Point',
    r: 'r',
    s: 's',
    u1: 'u1',
    u2: 'u2',
    publicPoint: 'Public key Q',
    computedR: 'x of the point, mod n',
    commitment: 'R',
    challenge: 'k',
    response: 'S',
    publicKey: 'Public key A',
    left: 'S·B',
    right: 'R + k·A',
  },
  stretches: {
    key: 'secret',
    zeros: 'zeros',
    start: '00 01',
    ones: 'ff …',
    separator: '00',
    prefix: 'DER prefix',
    hash: 'hash',
    r: 'first half',
    s: 'second half',
    x: 'x',
    y: 'y',
  },

  parties: {
    issuer: 'Issuer, who made the token',
    api: 'API, which is shown it',
    stranger: 'Stranger',
  },
  partyNames: { issuer: 'the issuer', api: 'the API', stranger: 'a stranger' },
  holds: 'Has',
  holdings: {
    secret: 'the secret',
    private: 'the private key',
    public: 'the public key',
    nothing: 'neither key nor secret',
  },
  actions: { sign: 'Sign a token', verify: 'Verify the token' },
  tryAs: (action: string, party: string) => `${action}: ${party}`,
  outcomes: {
    verified: 'Verified: the signature is valid.',
    unverified: 'Not valid.',
    accepted: 'Signed. The API accepts it.',
    rejected: 'Signed, but the API finds the signature not valid.',
    ownKey: 'Signed with a key of their own: the API finds the signature not valid.',
    noKey: 'Impossible: there is no key to do it with.',
    publicOnly: 'Impossible: a public key can’t sign.',
    refused: 'Impossible here.',
  },
  letSign: 'Let all three sign, and see whose tokens the API accepts.',
  proof: (signers: readonly string[]) =>
    `A token that verifies was signed by ${signers.join(' or ')}.`,
  proofs: {
    shared:
      'Which of them it was, the tag does not tell: it proves integrity among those who share the secret.',
    single: 'Nobody else could have: the signature proves integrity and origin.',
  },

  checkpoints: 'Checkpoints of the verifier',
  checkpoint: {
    'header-bytes': 'Header is Base64url',
    'header-json': 'Header is JSON',
    algorithm: 'Algorithm is the one for this key',
    'payload-bytes': 'Payload is Base64url',
    'signature-bytes': 'Signature is Base64url',
    signature: 'Signature fits the signing input and the key',
    claims: 'Payload is JSON: the claims may be used',
  },
  checkpointStates: { passed: 'passed', failed: 'breaks here', unreached: 'not reached' },
  broken: {
    algorithm: 'The header asks for no signature at all.',
    signature: 'The signature is that of another signing input, or was changed itself.',
  },
  passes: 'Every checkpoint is passed: the token may be used.',
  breaksAt: (checkpoint: string) => `Verification breaks at “${checkpoint}”.`,

  claims: 'Claims of the token',
  signWithKey: 'Sign with the issuer’s key',
  signWithOther: 'Sign with another key',
  restore: 'Restore the claims',
  notJson: 'This is not JSON yet; the token stays as it was.',
  verdicts: {
    valid: 'The signature is valid.',
    invalid: 'The signature is not valid.',
  },

  incoming: 'Three tokens',
  incomingToken: (number: number) => `Token ${number}`,
  decode: 'Decode',
  verify: 'Verify',
  trust: 'This one may be trusted',
  decoded: 'Decoded claims',
  notTrusted: 'Not the one: its signature is not valid.',
} satisfies LessonText & Record<string, unknown>

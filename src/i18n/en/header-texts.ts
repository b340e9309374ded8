import type { ParameterName } from '../../jwt/header-registry'
import type { NameText } from '../name-text'

/** What each registered header parameter says, and what a verifier or receiver does with it. */
export const headerParameters: Readonly<Record<ParameterName, NameText>> = {
  alg: {
    title: 'Algorithm',
    explanation:
      'How the token is signed, or how its content key is protected. A verifier must accept only the algorithms it expects, not whatever stands here.',
  },
  jku: {
    title: 'JWK set URL',
    explanation:
      'Where the signer’s public keys can be fetched. Following it unchecked lets an attacker bring the key.',
  },
  jwk: {
    title: 'JSON web key',
    explanation:
      'A public key inside the token. It proves nothing by itself: the writer of the token chose it.',
  },
  kid: {
    title: 'Key ID',
    explanation:
      'Which of the signer’s keys to use. Only a hint: treat it as untrusted input when looking the key up.',
  },
  x5u: {
    title: 'X.509 URL',
    explanation:
      'Where the signer’s certificate chain can be fetched. It is validated like that of x5c, and the address is not to be trusted either.',
  },
  x5c: {
    title: 'X.509 certificate chain',
    explanation:
      'The signer’s certificate and those above it, to be validated before its key is used.',
  },
  x5t: {
    title: 'X.509 SHA-1 thumbprint',
    explanation: 'Which certificate to use, named by a SHA-1 hash. Superseded by x5t#S256.',
  },
  'x5t#S256': {
    title: 'X.509 SHA-256 thumbprint',
    explanation:
      'Which certificate to use, named by its SHA-256 hash. A verifier looks for it among those it trusts.',
  },
  typ: {
    title: 'Type',
    explanation:
      'What kind of token this is, such as JWT or at+jwt. Keeps one kind from being taken for another.',
  },
  cty: {
    title: 'Content type',
    explanation: 'What the payload is. JWT where another token is nested in it.',
  },
  crit: {
    title: 'Critical',
    explanation: 'Extensions that a reader has to understand, or else reject the token.',
  },
  b64: {
    title: 'Base64url-encode payload',
    explanation: 'false: the payload is signed as it stands. Not for JWTs.',
  },
  enc: {
    title: 'Content encryption',
    explanation:
      'How the content of an encrypted token is encrypted. Whoever decrypts accepts only what it expects here as well.',
  },
  zip: {
    title: 'Compression',
    explanation:
      'How the content was compressed before encryption. A receiver limits the size that it unpacks.',
  },
  epk: {
    title: 'Ephemeral public key',
    explanation:
      'The sender’s throw-away key for the key agreement. Receivers check that it lies on their curve before they use it.',
  },
  apu: {
    title: 'Agreement, sender’s side',
    explanation:
      'Who sent the message, mixed into the agreed key: both sides need the same bytes or can’t decrypt.',
  },
  apv: {
    title: 'Agreement, receiver’s side',
    explanation: 'For whom the message is, mixed into the agreed key in the same way as apu.',
  },
  iv: {
    title: 'Initialisation vector',
    explanation:
      'The 12 bytes that AES-GCM encrypted the content key with. Another one for each message under the same key.',
  },
  tag: {
    title: 'Authentication tag',
    explanation: 'Proves that the encrypted content key was not changed; 16 bytes.',
  },
  p2s: {
    title: 'Password salt',
    explanation:
      'Random bytes, 8 or more, that make a key from a password unlike any other from the same password.',
  },
  p2c: {
    title: 'Password iterations',
    explanation:
      'How often the password is hashed. The sender chooses it: a receiver sets an upper limit, or a huge number keeps it busy.',
  },
  iss: {
    title: 'Issuer, in plain text',
    explanation:
      'A copy of the encrypted claim, readable before decryption, to pick the key by. It must equal the claim inside.',
  },
  sub: {
    title: 'Subject, in plain text',
    explanation:
      'A copy of the encrypted subject for routing. Anybody can read it; the receiver compares it with the claim inside.',
  },
  aud: {
    title: 'Audience, in plain text',
    explanation:
      'For whom the encrypted token is, so that a gateway can pass it on. The receiver compares it after decryption.',
  },
  ppt: {
    title: 'PASSporT extension',
    explanation:
      'Which extension of the telephone token applies, such as shaken or div. Verifiers reject those they don’t know.',
  },
  url: {
    title: 'URL of the request',
    explanation:
      'The ACME resource that the request is sent to. A server compares it with the address it was called at.',
  },
  nonce: {
    title: 'Anti-replay nonce',
    explanation:
      'A value that the server handed out and accepts once. A server that doesn’t know it refuses the request.',
  },
  svt: {
    title: 'Signature validation tokens',
    explanation:
      'Tokens that say the signature was found valid earlier, for a time when its certificate has expired.',
  },
  iheSSId: {
    title: 'IHE submission set',
    explanation:
      'Unique identifier of the set of medical documents that the signature is submitted with.',
  },
  jwt: {
    title: 'Attestation of the verifier',
    explanation:
      'A token in which somebody trusted vouches for whoever requests a presentation. A wallet verifies it first.',
  },
  client_id: {
    title: 'Client ID of this signature',
    explanation:
      'Where a request is signed several times: the client identifier that this one of the signatures is made under.',
  },
  trust_chain: {
    title: 'Signer’s trust chain',
    explanation:
      'Statements from the signer up to a trust anchor. A receiver verifies the chain, then the signature with the key it confirms.',
  },
  peer_trust_chain: {
    title: 'Receiver’s trust chain',
    explanation:
      'The chain from the other side up to the same trust anchor, to show which statements about it were used.',
  },
}

import type { LessonText } from '../../lesson-text'

export const parts = {
  title: 'What a JWT is: the three parts',
  summary: 'Take a token apart, see which characters carry which claim, and change one.',
  screens: {
    what: {
      title: 'A small message that speaks for itself',
      text: [
        'A [[jwt|JSON Web Token]] is one line of text that carries statements, called [[claim|claims]]. It is **compact**: it fits into an HTTP header. It is **self-contained**: whoever receives it can check it and act on it without asking anybody.',
        'It is used for three things. Choose one, and see which claims of this token serve it.',
      ],
    },
    apart: {
      title: 'Three segments, two dots',
      text: [
        'A dot ends the [[header]], another the [[payload]]; the rest is the [[signature]]. Each [[segment]] is [[base64url|Base64url]]: plain text in a spelling that travels well.',
        'Choose a segment, or any character of the token, and see what is behind it.',
      ],
    },
    claim: {
      title: 'Every claim has its characters',
      text: [
        'Nothing in a token is mixed: each claim is written in characters of its own, one after the other. Choose a claim, and its characters are marked: each carries at least one bit of it.',
      ],
    },
    find: {
      title: 'And every character its claim',
      text: [
        'Now the other way round. The token looks like noise, but it is in order: the payload’s first characters are its first claim, the last ones its last.',
      ],
      task: 'Find a character of the token that carries the claim, and choose it.',
      solved:
        'Encoding keeps the order: what stands later in the JSON stands later in the segment.',
    },
    change: {
      title: 'Change a letter',
      text: [
        'Change the header or the payload, and watch the token being written anew. Only the segment that you touch changes, and the signature does not follow by itself: it was made for the old [[signing-input|signing input]].',
      ],
      task: 'Make the payload segment change without the header segment changing.',
      solved:
        'The segments are written one by one. The signature is what ties them together: it holds for exactly this header and this payload.',
    },
  },
  token: 'The token',
  use: 'Used for',
  uses: {
    authentication: {
      label: 'Authentication',
      text: 'Who is it? The token says who somebody is, and who vouches for that.',
    },
    authorisation: {
      label: 'Authorisation',
      text: 'What may they do? The token says what is allowed, and until when.',
    },
    exchange: {
      label: 'Exchange',
      text: 'Two parties send each other something: the token says from whom it comes, for whom it is, and which message it is.',
    },
  },
  noClaims: 'This token has no claim for that.',
  carries: (claims: number, characters: string) =>
    `${claims} of its claims, written in ${characters} characters:`,
  size: 'Characters',
  claims: 'Claims',
  line: 'of a header line',
  segment: 'Segment',
  segments: {
    header: {
      label: 'Header',
      text: 'Says what this token is and how it is signed. It is about the token, not about you.',
    },
    payload: { label: 'Payload', text: 'The claims: what the token is sent for.' },
    signature: {
      label: 'Signature',
      text: 'Bytes that only a holder of the key can make, over header and payload together. It is not JSON. It hides nothing: it lets a change be noticed.',
    },
  },
  from: 'Characters',
  behind: 'What they say',
  bytes: (characters: string, bytes: string) =>
    `${characters} characters stand for ${bytes} bytes.`,
  noSignature: 'There is no signature: the segment is empty.',
  hex: 'The bytes, in hexadecimal',
  payload: 'Payload',
  chooseClaim: 'Claim',
  carriedBy: (claim: string, characters: string, from: string, to: string) =>
    `\`${claim}\` is carried by ${characters} characters of the payload segment: ${from} to ${to}.`,
  empty: 'This payload has no claims. Choose the sample token above.',
  findTask: (claim: string) =>
    `Find a character of the token that carries \`${claim}\`, and choose it. The arrow keys work as well.`,
  foundClaim: (claim: string) => `That character carries \`${claim}\`.`,
  foundHeader: (parameter: string) =>
    `That character is in the header: it carries \`${parameter}\`.`,
  foundSignature: 'That character is part of the signature.',
  foundNothing: 'That character carries only a brace or a comma between claims.',
  edit: 'Change',
  signing: 'Signature',
  keep: 'leave it',
  sign: 'sign again',
  restore: 'Undo all changes',
  notJson: 'Not JSON yet, so the token below is the one before:',
  cannotSign: 'It can’t be signed:',
  state: 'What changed',
  same: 'unchanged',
  changed: (characters: string) =>
    characters === '1'
      ? 'changed, 1 character differs'
      : `changed, ${characters} characters differ`,
  shortened: 'changed, characters are gone',
  signature: {
    holds: 'It holds: it fits this header and this payload.',
    stale: 'It does not hold: it was not made for this header and this payload.',
    unknown: 'As it came; the key to it is not at hand in this lesson.',
  },
  keyNote: {
    sample: 'Signed with the sample’s secret.',
    generated: 'Signed with a key that was made for this lesson.',
  },
} satisfies LessonText & Record<string, unknown>

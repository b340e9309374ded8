import type { LessonText } from '../../lesson-text'

export const base64url = {
  title: 'Base64url, to the bit',
  summary: 'See how three bytes become four characters, and why encoded is not encrypted.',
  screens: {
    grid: {
      title: 'Four characters, three bytes',
      text: [
        '[[base64url|Base64url]] has 64 characters, so each stands for a number from 0 to 63: six bits. Four of them make 24 bits, and 24 bits are three bytes of eight.',
        'Choose a claim, then a character, by a click or with the arrow keys. Its six bits are marked, and the bytes that they are part of.',
      ],
    },
    text: {
      title: 'One letter, one to four bytes',
      text: [
        'Between text and bytes stands [[utf-8|UTF-8]]. A letter of English takes one byte; `ł` takes two, `한` three, and an emoji four. One letter may therefore reach across groups.',
        'Write something, and see its bytes.',
      ],
    },
    write: {
      title: 'By hand, once',
      text: [
        'Here are three letters, as bytes and as bits. Cut the bits into sixes, look each six up in the table, and write down its character.',
      ],
      task: 'Type the four characters that these three letters become.',
      solved: 'That is all there is to it. A program does the same, group by group.',
    },
    url: {
      title: 'What the “url” is for',
      text: [
        'Plain [[base64|Base64]] uses `+` and `/`, and fills the last group up with `=`, the [[padding]]. In a URL all three have other meanings. Base64url writes `-` and `_` in their place, and leaves the padding out: the length alone says how many bytes the last group has.',
        'Change the text, and compare.',
      ],
    },
    spare: {
      title: 'Bits that nobody needs',
      text: [
        'Bytes do not always fill the last group. Then its last character has [[spare-bits|spare bits]]: they belong to no byte, and must be zero.',
        'A strict reader checks that. A lenient one ignores them, and takes several spellings for the same token. Whoever keeps a list of blocked tokens by their text can then be tricked.',
      ],
      task: 'Flip bits of the last character until it is another one that stands for the same bytes.',
      solved: 'Two spellings, the same bytes. Only the strict reader tells them apart.',
    },
    read: {
      title: 'Encoded is not encrypted',
      text: [
        'Nothing of all this needed a key. Whoever holds a signed token can read every claim in it: the browser, a log, a colleague with a screenshot. The signature keeps claims from being changed, not from being read.',
      ],
      task: 'Read the payload, without any key.',
      solved: 'So nothing that its holder must not know belongs in a signed token.',
    },
  },
  claim: 'Claim',
  grid: (claim: string) => `Characters that carry ${claim}`,
  ownGrid: 'Characters of the text',
  group: (bytes: string, text: string) => `Group: bytes ${bytes}, text ${text}`,
  spare: 'spare',
  character: (text: string, number: number, bits: string) =>
    `\`${text}\` is number ${number} in the alphabet: \`${bits}\`.`,
  inBytes: (count: number, texts: string) =>
    count === 0
      ? 'Its bits belong to no byte.'
      : count === 1
        ? `All of its bits that count lie in one byte: \`${texts}\`.`
        : `Its bits lie in two bytes: \`${texts}\`.`,
  more: (characters: string) => `and ${characters} characters more`,
  empty: 'This payload has no claims. Choose the sample token above.',
  text: 'Your text',
  sizes: (letters: string, bytes: string, characters: string) =>
    `${letters === '1' ? '1 character' : `${letters} characters`} of text, ${bytes === '1' ? '1 byte' : `${bytes} bytes`}, ${characters} characters of Base64url.`,
  lettersOf: (claim: string) => `Three letters of \`${claim}\` in this token:`,
  threeLetters: 'Three letters:',
  asBytes: 'Bytes',
  asSixes: 'The same bits in sixes',
  yours: 'Your four characters',
  right: (count: number) =>
    count === 4 ? 'All four are right.' : `${count} of 4 are right so far.`,
  wrongCase: 'Capital and small letters are different characters.',
  alphabet: 'The alphabet: each character, and its six bits',
  base64: 'Base64',
  base64url: 'Base64url',
  inQuery: 'Put into a query as it is, a server reads',
  survives: 'unharmed',
  spoiled: 'spoiled',
  lengths: 'How the last group ends',
  byteCount: 'Bytes',
  spareBits: 'Spare bits',
  firstBytes: (count: number) => (count === 1 ? 'the first byte' : `the first ${count} bytes`),
  theSegment: (segment: string, characters: string) =>
    `The last group of the ${segment} segment, which has ${characters} characters:`,
  bits: 'The six bits of the last character',
  bit: (place: number, value: string, isSpare: boolean) =>
    `Bit ${place}: ${value}${isSpare ? ', spare' : ''}`,
  last: (before: string, now: string) =>
    before === now
      ? `The last character is \`${now}\`, as it came.`
      : `The last character was \`${before}\` and is now \`${now}\`.`,
  alike: 'The bytes are the same.',
  otherBytes: 'The bytes are others: this is another signature or another text.',
  lenient: 'A lenient reader',
  strict: 'A strict reader',
  reads: (bytes: string) => `reads the bytes … ${bytes}`,
  refuses: 'refuses:',
  restore: 'As it came',
  read: 'Read the payload without a key',
  hide: 'Hide it again',
  payload: 'The payload, decoded',
  encoded: 'The payload segment',
  encryptedToo: 'The same with your encrypted token: its ciphertext gives only these bytes.',
  ciphertext: 'Bytes of your token’s ciphertext',
} satisfies LessonText & Record<string, unknown>

import { EDITORS, type Debugger, type EditorName, expect, test } from './debugger'
import { base64url, hs256, SECRET } from './tokens'

type PartName = Exclude<EditorName, 'Encoded token'>

const TEXTS = {
  Header: '{"alg":"HS256","kid":"clé"}',
  Payload:
    '{"name":"Zoë 日本 🗝","address":{"city":"Łódź", "zip" : [1,22]},"path":"\\u0061\\/","n":12}',
} as const satisfies Record<PartName, string>

interface Row {
  readonly what: string
  readonly part: PartName
  /** As it stands in the token. */
  readonly member: string
  /** Where to point at: what belongs to this member and to none inside it. */
  readonly point: string
}

const ROWS: readonly Row[] = [
  {
    what: 'text of several bytes',
    part: 'Payload',
    member: '"name":"Zoë 日本 🗝"',
    point: '日本',
  },
  {
    what: 'an object and all in it',
    part: 'Payload',
    member: '"address":{"city":"Łódź", "zip" : [1,22]}',
    point: '"address"',
  },
  {
    what: 'a claim inside a claim',
    part: 'Payload',
    member: '"city":"Łódź"',
    point: '"city"',
  },
  {
    what: 'white space of the token',
    part: 'Payload',
    member: '"zip" : [1,22]',
    point: '"zip"',
  },
  { what: 'an element of a list', part: 'Payload', member: '22', point: '22' },
  { what: 'escapes', part: 'Payload', member: '"path":"\\u0061\\/"', point: '"path"' },
  { what: 'a number', part: 'Payload', member: '"n":12', point: '"n"' },
  { what: 'a header parameter', part: 'Header', member: '"kid":"clé"', point: '"kid"' },
]

function rowAt(point: string): Row {
  const row = ROWS.find((candidate) => candidate.point === point)
  if (!row) throw new Error(`no row for ${point}`)
  return row
}

const flipped = (character: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return alphabet[63 - alphabet.indexOf(character)] ?? ''
}

/** Which of a segment's characters carry a piece of its text: those whose flipping changes its bytes. */
function carriers(text: string, piece: string): number[] {
  const start = Buffer.byteLength(text.slice(0, text.indexOf(piece)))
  const end = start + Buffer.byteLength(piece)
  const bytesOf = (segment: string) =>
    Buffer.from(segment, 'base64url').subarray(start, end).toString('hex')
  const segment = base64url(text)
  return Array.from(segment).flatMap((character, index) => {
    const changed = segment.slice(0, index) + flipped(character) + segment.slice(index + 1)
    return bytesOf(changed) === bytesOf(segment) ? [] : [index]
  })
}

const charactersOf = (text: string, piece: string): string =>
  carriers(text, piece)
    .map((index) => base64url(text)[index])
    .join('')

interface Character {
  readonly text: string
  readonly isLinked: boolean
  readonly x: number
  readonly y: number
}

/** What an editor draws but blanks and annotations, in reading order: each character and its place. */
const drawn = (app: Debugger, name: EditorName): Promise<Character[]> =>
  app.editor(name).evaluate((textbox) => {
    const surface = textbox.closest('.monaco-editor') ?? textbox.parentElement
    const lines = [...(surface?.querySelectorAll('.view-line, pre') ?? [])]
    const boxes = [...(surface?.querySelectorAll('.triptych-highlight') ?? [])].flatMap((box) => [
      ...box.getClientRects(),
    ])
    const characters: Character[] = []
    const range = document.createRange()
    // Monaco draws lines in any order.
    lines.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    for (const line of lines) {
      const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        if (node.parentElement?.closest('.triptych-annotation')) continue
        let offset = 0
        for (const text of node.textContent ?? '') {
          range.setStart(node, offset)
          offset += text.length
          range.setEnd(node, offset)
          if (/\s/.test(text)) continue
          const { left, width, top: upper, height } = range.getBoundingClientRect()
          const [x, y] = [left + width / 3, upper + height / 2]
          const isLinked = boxes.some(
            (box) => x > box.left && x < box.right && y > box.top && y < box.bottom,
          )
          characters.push({ text, isLinked, x, y })
        }
      }
    }
    return characters
  })

const withoutBlanks = (text: string): string => text.replaceAll(/\s/g, '')

/** Waits until exactly these characters of an editor have the link's box around them. */
const expectLinked = (app: Debugger, name: EditorName, text: string) =>
  expect
    .poll(async () =>
      (await drawn(app, name)).flatMap((one) => (one.isLinked ? [one.text] : [])).join(''),
    )
    .toBe(withoutBlanks(text))

/** Where in the window a character in the middle of a piece of an editor's text stands. */
async function placeOf(app: Debugger, name: EditorName, piece: string) {
  const characters = await drawn(app, name)
  const start = characters.findIndex((_, index) =>
    characters
      .slice(index, index + piece.length)
      .map(({ text }) => text)
      .join('')
      .startsWith(piece),
  )
  const found = characters[start + Math.floor(Array.from(piece).length / 2)]
  if (start < 0 || !found) throw new Error(`“${name}” draws no ${piece}`)
  return found
}

/** Where the token's character stands that carries the middle of a piece of a part's text. */
async function placeInToken(app: Debugger, { part, point }: Row) {
  const indices = carriers(TEXTS[part], point)
  const segmentStart = part === 'Header' ? 0 : base64url(TEXTS.Header).length + 1
  const index = segmentStart + (indices[Math.floor(indices.length / 2)] ?? 0)
  const found = (await drawn(app, 'Encoded token'))[index]
  if (!found) throw new Error(`the token has no character ${index}`)
  return found
}

/** Looks whether a member and its characters, and nothing else, are boxed in all three editors. */
const expectLink = async (app: Debugger, { part, member }: Row) => {
  await expectLinked(app, 'Encoded token', charactersOf(TEXTS[part], member))
  await expectLinked(app, part, member)
  await expectLinked(app, part === 'Header' ? 'Payload' : 'Header', '')
}

const expectNoLink = async (app: Debugger) => {
  for (const name of ['Encoded token', 'Header', 'Payload'] as const)
    await expectLinked(app, name, '')
}

for (const [editors, device] of Object.entries(EDITORS)) {
  test.describe(editors, () => {
    test.use(device)

    test.beforeEach(async ({ app }) => {
      await app.open()
      if (editors === 'full editors') await app.waitForMonaco()
      await app.giveKey(SECRET)
      await app.replace('Encoded token', hs256(TEXTS.Payload, { header: TEXTS.Header }))
      await app.expectVerdict('valid')
    })

    test('the caret in a claim lights up exactly the characters that carry it', async ({
      app,
      page,
    }) => {
      for (const row of ROWS)
        await test.step(row.what, async () => {
          const { x, y } = await placeOf(app, row.part, row.point)
          await page.mouse.click(x, y)
          await page.mouse.move(0, 0)
          await expectLink(app, row)
        })
      await app.key.focus()
      await expectNoLink(app)
    })

    test('the caret in the token lights up the claim that the character carries', async ({
      app,
      page,
    }) => {
      for (const row of ROWS)
        await test.step(row.what, async () => {
          const { x, y } = await placeInToken(app, row)
          await page.mouse.click(x, y)
          await page.mouse.move(0, 0)
          await expectLink(app, row)
        })
      await page.keyboard.press('ControlOrMeta+End')
      await expectNoLink(app)
    })

    test('the pointer does the same in either pane, and leaving takes the boxes away', async ({
      app,
      page,
    }) => {
      for (const row of ROWS)
        await test.step(row.what, async () => {
          for (const place of [
            await placeOf(app, row.part, row.point),
            await placeInToken(app, row),
          ]) {
            await page.mouse.move(place.x, place.y)
            await expectLink(app, row)
            await page.mouse.move(0, 0)
            await expectNoLink(app)
          }
        })
    })

    test('the caret at the end of what stands in a claim still belongs to it', async ({
      app,
      page,
    }) => {
      const element = rowAt('22')
      const { x, y } = await placeOf(app, 'Payload', '22')
      await page.mouse.click(x, y)
      await page.mouse.move(0, 0)
      await page.keyboard.press('End')
      await expectLink(app, element)
    })

    test('a selected claim is linked, and what the pointer is at comes before it', async ({
      app,
      page,
    }) => {
      const [city, n] = [rowAt('"city"'), rowAt('"n"')]
      const { x, y } = await placeOf(app, 'Payload', city.point)
      await page.mouse.dblclick(x, y)
      await page.mouse.move(0, 0)
      await expectLink(app, city)
      const other = await placeOf(app, 'Payload', n.point)
      await page.mouse.move(other.x, other.y)
      await expectLink(app, n)
      await page.mouse.move(0, 0)
      await expectLink(app, city)
    })

    test('an edited claim is linked with the token made of it, and with none until there is one', async ({
      app,
      page,
    }) => {
      await app.replace('Payload', '{\n  "a" : "é",\n  "b": [\n    "x"')
      await expect(app.verdict).toHaveAttribute('data-stale')
      const clickName = async () => {
        const { x, y } = await placeOf(app, 'Payload', '"a"')
        await page.mouse.click(x, y)
        await page.mouse.move(0, 0)
      }
      await clickName()
      await app.settled()
      await expectNoLink(app)
      await app.type('Payload', ']\n}')
      await app.expectVerdict('valid')
      await clickName()
      await expectLinked(app, 'Payload', '"a" : "é"')
      await expectLinked(app, 'Encoded token', charactersOf('{"a":"é","b":["x"]}', '"a":"é"'))
    })
  })
}

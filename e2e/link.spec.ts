import { type Debugger, expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const PAYLOAD = '{"name":"Zoë 日本","address":{"city":"Łódź","zip":[1,22]},"n":12}'

/** The characters of a token's payload segment that carry at least one bit of a part of its text. */
function carriers(text: string, part: string): string {
  const before = Buffer.byteLength(text.slice(0, text.indexOf(part)))
  const start = Math.floor((before * 8) / 6)
  const end = Math.ceil(((before + Buffer.byteLength(part)) * 8) / 6)
  return Buffer.from(text).toString('base64url').slice(start, end)
}

async function openToken(app: Debugger) {
  await app.open()
  await app.giveKey(SECRET)
  await app.replace('Encoded token', hs256(PAYLOAD))
  await app.expectVerdict('valid')
}

const linked = (app: Debugger) => app.tokenPane.locator('.triptych-highlight')

test.describe('on a touch screen, where plain editors stay', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  for (const [claim, member] of [
    ['a claim with text of several bytes', '"name":"Zoë 日本"'],
    ['a nested claim', '"city":"Łódź"'],
    ['an element of a nested array', '22'],
    ['a number', '"n":12'],
  ] as const) {
    test(`the caret in ${claim} lights up exactly its characters of the token`, async ({ app }) => {
      await openToken(app)
      const view = await app.text('Payload')
      const target = member.includes(':') ? member.slice(0, member.indexOf(':')) : member
      await app.editor('Payload').evaluate(
        (box, offset) => {
          if (!(box instanceof HTMLTextAreaElement))
            throw new Error('the plain editor is a textarea')
          box.focus()
          box.setSelectionRange(offset, offset)
        },
        view.indexOf(target) + 1,
      )
      await expect(linked(app)).toHaveText(carriers(PAYLOAD, member))
    })
  }

  test('the caret in the token lights up its claim', async ({ app }) => {
    await openToken(app)
    const token = hs256(PAYLOAD)
    const offset = token.indexOf('.') + 1 + Math.ceil((PAYLOAD.indexOf('Łódź') * 8) / 6) + 1
    await app.editor('Encoded token').evaluate((box, at) => {
      if (!(box instanceof HTMLTextAreaElement)) throw new Error('the plain editor is a textarea')
      box.focus()
      box.setSelectionRange(at, at)
    }, offset)
    await expect(app.decodedPane.locator('.triptych-highlight')).toHaveText('"city": "Łódź"')
  })
})

test('pointing at a claim boxes it and its characters, and leaving takes the boxes away', async ({
  app,
  page,
}) => {
  await openToken(app)
  await app.waitForMonaco()
  const boxes = page.locator('.triptych-highlight')
  await page.mouse.move(5, 5)
  await expect(boxes).toHaveCount(0)
  await app.decodedPane.getByText('"city"').hover()
  await expect(app.decodedPane.locator('.triptych-highlight').first()).toBeVisible()
  await expect(app.tokenPane.locator('.triptych-highlight').first()).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(boxes).toHaveCount(0)
})

test('in the full editors the caret in a claim boxes as many characters as carry it', async ({
  app,
  page,
}) => {
  await openToken(app)
  await app.waitForMonaco()
  await page.mouse.move(5, 5)
  await app.decodedPane.getByText('"city"').click()
  await page.mouse.move(5, 5)
  const piece = app.tokenPane.locator('.triptych-header').first()
  const [text, box] = await Promise.all([piece.textContent(), piece.boundingBox()])
  const characterWidth = (box?.width ?? 0) / (text?.length ?? 1)
  await expect
    .poll(async () => {
      const boxes = await linked(app).all()
      const widths = await Promise.all(
        boxes.map(async (part) => (await part.boundingBox())?.width ?? 0),
      )
      return Math.round(widths.reduce((sum, width) => sum + width, 0) / characterWidth)
    })
    .toBe(carriers(PAYLOAD, '"city":"Łódź"').length)
})

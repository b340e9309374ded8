import { type Locator, type Page, expect, test as base } from 'playwright/test'
import { Learner } from './learner'
import { type Recorder, startRecorder } from './recorder.mjs'
import { expectAccessible, siteUrl, type Site } from './site'

export type EditorName = 'Encoded token' | 'Header' | 'Payload'
/** The devices that have the full editors, and those where plain ones stay. */
export const EDITORS = {
  'full editors': {},
  'plain editors': { hasTouch: true, isMobile: true },
} as const

export type Step = 'structure' | 'key' | 'signature' | 'time' | 'profile'

/** The debugger's screen, by the roles and names its users and their tools rely on. */
export class Debugger {
  readonly page: Page
  readonly tokenPane: Locator
  readonly decodedPane: Locator
  readonly keyPane: Locator
  readonly key: Locator
  /** What was left out of the key's text or put right in it. */
  readonly keyNotes: Locator
  readonly secretEncoding: Locator
  readonly algorithm: Locator
  readonly verdict: Locator
  readonly checks: Locator
  readonly findings: Locator

  private readonly say: (label: string) => string

  /** @param say how the page's language has an English label */
  constructor(page: Page, say = (label: string): string => label) {
    this.page = page
    this.say = say
    this.tokenPane = page.getByRole('region', { name: say('Encoded token'), exact: true })
    this.decodedPane = page.getByRole('region', { name: say('Decoded token'), exact: true })
    this.keyPane = page.getByRole('region', { name: say('Signature and key'), exact: true })
    this.key = page.getByRole('textbox', { name: say('Key'), exact: true })
    this.keyNotes = this.keyPane.locator('[data-note]')
    this.secretEncoding = page.getByRole('radiogroup', {
      name: say('Secret encoding'),
      exact: true,
    })
    this.algorithm = page.getByRole('combobox', { name: say('Algorithm'), exact: true })
    this.verdict = page.getByRole('status', { name: say('Verdict'), exact: true })
    this.checks = page.getByRole('list', { name: say('Checks'), exact: true })
    this.findings = page.getByRole('list', { name: say('Findings'), exact: true })
  }

  /** Opens the page and waits for its first verdict. `hash` is without `#`: `token=eyJ…`. */
  async open({ site = 'with headers', hash = '' }: { site?: Site; hash?: string } = {}) {
    await this.page.goto(siteUrl(site) + (hash === '' ? '' : `#${hash}`))
    await this.settled()
  }

  editor(name: EditorName): Locator {
    return this.page.getByRole('textbox', { name: this.say(name), exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name: this.say(name), exact: true })
  }

  /** The place that a message of what is wrong names; findings name places too. */
  placeInMessage(name: string): Locator {
    return this.page.locator('[data-problem]').getByRole('button', { name, exact: true })
  }

  check(step: Step): Locator {
    return this.checks.getByRole('listitem').and(this.page.locator(`[data-step="${step}"]`))
  }

  finding(rule: string): Locator {
    return this.findings.getByRole('listitem').and(this.page.locator(`[data-rule="${rule}"]`))
  }

  /** Until Monaco has taken the plain editors' place. */
  async waitForMonaco() {
    const names: readonly EditorName[] = ['Encoded token', 'Header', 'Payload']
    for (const name of names) {
      await this.page
        .locator('.monaco-editor')
        .getByRole('textbox', { name: this.say(name), exact: true })
        .waitFor({ state: 'attached' })
    }
  }

  /** Replaces an editor's text in one input, as an input method or a drop would. */
  async replace(name: EditorName, text: string) {
    await this.selectAll(name)
    await this.insert(text)
  }

  /** Types into an editor, key by key, where its caret stands: at the end of what it holds. */
  async type(name: EditorName, text: string) {
    await this.editor(name).focus()
    await this.page.keyboard.press('ControlOrMeta+End')
    await this.page.keyboard.type(text)
  }

  /** Pastes over the whole token, with a real clipboard and a real paste. */
  async paste(text: string) {
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text)
    await this.selectAll('Encoded token')
    await this.page.keyboard.press('ControlOrMeta+V')
  }

  /** Drops a file on an editor, on the key box, or on whatever else takes one. */
  async dropFile(on: EditorName | 'Key' | Locator, fileName: string, content: string | Uint8Array) {
    const transfer = await this.page.evaluateHandle(
      ([file, data]) => {
        const carried = new DataTransfer()
        const part = typeof data === 'string' ? data : Uint8Array.from(data)
        carried.items.add(new File([part], file))
        return carried
      },
      [fileName, typeof content === 'string' ? content : [...content]] as const,
    )
    const target =
      typeof on === 'string'
        ? this.page.getByRole('textbox', { name: this.say(on), exact: true })
        : on
    for (const type of ['dragenter', 'dragover', 'drop'])
      await target.dispatchEvent(type, { dataTransfer: transfer })
  }

  /** Replaces the key, or the secret. */
  async giveKey(text: string) {
    await this.key.fill(text)
  }

  /** What the key box was recognised as. */
  async expectRecognised(text: string) {
    await expect(this.keyPane.getByText(text, { exact: true })).toBeVisible()
  }

  async expectCopied(text: string) {
    await expect.poll(() => this.page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  }

  /** @returns exactly what an editor holds, as copying all of it gives it; moves the selection */
  async text(name: EditorName): Promise<string> {
    const editor = this.editor(name)
    let held: string | null = null
    // Monaco may take the plain editor's place between two steps.
    await expect(async () => {
      const plain = await editor.evaluate((box) =>
        box instanceof HTMLTextAreaElement && !box.closest('.monaco-editor') ? box.value : null,
      )
      held = plain ?? (await this.copyAll(name))
      expect(held, `what “${name}” holds`).not.toBeNull()
    }).toPass({ timeout: 10_000 })
    return held ?? ''
  }

  /** Until no job runs, then the verdict's word. */
  async settled(): Promise<string> {
    await expect(this.verdict).toHaveAttribute('aria-busy', 'false')
    return (await this.verdict.getAttribute('data-verdict')) ?? ''
  }

  async expectVerdict(word: string) {
    await expect(this.verdict).toHaveAttribute('aria-busy', 'false')
    await expect(this.verdict).toHaveAttribute('data-verdict', word)
  }

  /** A message in the page for a problem, with these words: what is wrong, where, and the mend. */
  async expectProblem(code: string, ...words: readonly (string | RegExp)[]) {
    const note = this.page.locator(`[data-problem="${code}"]`).first()
    await expect(note).toBeVisible()
    for (const word of words) await expect(note).toContainText(word)
  }

  async expectAccessible() {
    await expectAccessible(this.page)
  }

  private async selectAll(name: EditorName) {
    await this.editor(name).focus()
    await this.page.keyboard.press('ControlOrMeta+A')
  }

  private async insert(text: string) {
    await (text === '' ? this.page.keyboard.press('Delete') : this.page.keyboard.insertText(text))
  }

  /** @returns null where the page saw nothing being copied */
  private async copyAll(name: EditorName): Promise<string | null> {
    await this.selectAll(name)
    const copied = await this.page.evaluateHandle(() => {
      const seen: { text: string | null } = { text: null }
      const read = ({ clipboardData }: ClipboardEvent) => {
        seen.text = clipboardData?.getData('text/plain') ?? null
      }
      window.addEventListener('copy', read, { once: true })
      return seen
    })
    await this.page.keyboard.press('ControlOrMeta+C')
    return copied.evaluate(({ text }) => text)
  }
}

interface Fixtures {
  app: Debugger
  learner: Learner
  recorder: Recorder
  /** What went wrong in the page: errors, warnings, violations of its policy. A test ends with none. */
  faults: string[]
}

export const test = base.extend<Fixtures>({
  recorder: async ({}, provide) => {
    const recorder = await startRecorder()
    await provide(recorder)
    await recorder.close()
  },
  proxy: async ({ recorder }, provide) =>
    provide({ server: recorder.address, bypass: '<-loopback>' }),
  faults: [
    async ({ context, page }, provide) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
      page.on('crash', () => faults.push('the page crashed'))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          faults.push(`console ${message.type()}: ${message.text()}`)
        }
      })
      await context.exposeFunction('reportViolation', (text: string) => faults.push(text))
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) => {
          const { reportViolation } = window as unknown as {
            reportViolation: (text: string) => void
          }
          reportViolation(`policy: ${event.effectiveDirective} blocked ${event.blockedURI}`)
        }),
      )
      await provide(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
  app: async ({ page }, provide) => provide(new Debugger(page)),
  learner: async ({ page }, provide) => provide(new Learner(page)),
})

export { expect }

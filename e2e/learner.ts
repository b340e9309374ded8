import { type Locator, type Page, expect } from 'playwright/test'
import { expectAccessible, siteUrl } from './site'

/** The lessons, by the roles and names that learners and their tools rely on. */
export class Learner {
  readonly page: Page
  /** The title of the screen that is shown. */
  readonly title: Locator
  readonly task: Locator
  readonly next: Locator
  readonly back: Locator

  constructor(page: Page) {
    this.page = page
    this.title = page.getByRole('heading', { level: 2 })
    this.task = page.getByRole('region', { name: 'Your turn', exact: true })
    this.next = page.getByRole('link', { name: 'Next', exact: true })
    this.back = page.getByRole('link', { name: 'Back', exact: true })
  }

  /** Opens the page at an address below `#/learn`: `''`, `signing`, `signing/tamper`, `glossary/jwt`. */
  async open(path: string) {
    await this.page.goto(`${siteUrl('with headers')}#/learn${path === '' ? '' : `/${path}`}`)
    // Lesson and texts come one after the other, and a busy machine is no failure.
    await expect(this.title).toBeVisible({ timeout: 30_000 })
  }

  /** Goes on to the next screen, which has this title. */
  async goOn(title: string | RegExp) {
    await this.next.click()
    await expect(this.title).toHaveText(title)
  }

  async expectSolved() {
    await expect(this.task).toHaveAttribute('data-solved', 'true')
    await expect(this.task.getByRole('status')).toContainText('Solved')
  }

  async expectOpen() {
    await expect(this.task).toHaveAttribute('data-solved', 'false')
  }

  /** No violation of axe's rules in either theme. */
  async expectAccessible() {
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme })
      await expectAccessible(this.page)
    }
  }

  /** The page itself does not scroll sideways; wide things do so in boxes of their own. */
  async expectNoSidewaysScroll() {
    const beyond = await this.page
      .getByRole('main')
      .evaluate((main) =>
        Math.max(main.scrollWidth - main.clientWidth, document.body.scrollWidth - innerWidth),
      )
    expect(beyond).toBeLessThanOrEqual(0)
  }
}

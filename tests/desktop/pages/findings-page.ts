import { expect, type Locator, type Page } from '@playwright/test'

/** The panel of findings and the pages of the rules. */
export class FindingsPage {
  readonly panel: Locator
  readonly status: Locator
  readonly rules: Locator

  constructor(readonly window: Page) {
    this.panel = window.getByRole('complementary', { name: 'Findings' })
    this.status = window.getByRole('contentinfo').getByRole('button', { name: /^Findings/ })
    this.rules = window.getByRole('dialog', { name: 'Rules on deals' })
  }

  async open(): Promise<void> {
    await this.status.click()
    await expect(this.panel).toBeVisible()
  }

  /** The card of a finding, by a part of its sentence. */
  card(sentence: string | RegExp): Locator {
    return this.panel
      .getByRole('listitem')
      .filter({ has: this.window.getByRole('button', { name: sentence }) })
  }

  async unfold(sentence: string | RegExp): Promise<Locator> {
    const card = this.card(sentence)
    await card.getByRole('button', { name: sentence }).click()
    await expect(card.getByText('Clears it')).toBeVisible()
    return card
  }
}

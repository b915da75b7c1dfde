import { expect, type Locator, type Page } from '@playwright/test'

/** The start screen. */
export class HomePage {
  constructor(readonly window: Page) {}

  async waitUntilShown(): Promise<void> {
    await expect(this.window.getByRole('heading', { name: 'Deals', exact: true })).toBeVisible()
  }

  async createWorkbook({ client, template }: { client: string; template: string }): Promise<void> {
    await this.waitUntilShown()
    await this.window.getByRole('button', { name: 'New workbook' }).first().click()
    const dialog = this.window.getByRole('dialog')
    await dialog.getByLabel('Client').fill(client)
    await dialog.getByRole('radio', { name: new RegExp(template) }).click()
    await dialog.getByRole('button', { name: 'Create' }).click()
  }

  /** The cards of recent deals, in their order. */
  deals(): Locator {
    return this.window.getByRole('region', { name: 'Recent deals' }).locator('li')
  }

  /** The card of a recent deal. */
  deal(client: string): Locator {
    return this.deals().filter({ hasText: client })
  }

  async search(words: string): Promise<void> {
    await this.window.getByRole('searchbox', { name: 'Search deals' }).fill(words)
  }

  /** Presses a button of a deal's card. */
  async press(client: string, button: string): Promise<void> {
    await this.deal(client).hover()
    await this.deal(client).getByRole('button', { name: button }).click()
  }
}

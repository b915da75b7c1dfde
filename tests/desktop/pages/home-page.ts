import { expect, type Page } from '@playwright/test'

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
}

import { expect, type Locator, type Page } from '@playwright/test'

/** A table of a workbook window, worked in as in a spreadsheet. */
export class GridPage {
  readonly grid: Locator

  constructor(
    readonly window: Page,
    readonly name: string,
  ) {
    this.grid = window.getByRole('grid', { name })
  }

  async waitUntilShown(): Promise<void> {
    await expect(this.grid).toBeVisible()
  }

  /** The cell of a row, named by its first cell, in the column of this heading. */
  async cell(row: string, column: string): Promise<Locator> {
    const headings = await this.grid.getByRole('columnheader').allTextContents()
    const index = headings.findIndex((heading) => heading.startsWith(column))
    if (index < 0) throw new Error(`There is no column "${column}"`)
    const line = this.grid
      .getByRole('row')
      .filter({ has: this.window.getByRole('rowheader', { name: row, exact: true }) })
    return line.locator(`[aria-colindex="${index + 1}"]`)
  }

  async select(row: string, column: string): Promise<void> {
    await (await this.cell(row, column)).click()
  }

  /** Types over the selected cells. */
  async type(text: string): Promise<void> {
    await this.window.keyboard.type(text)
    await this.window.keyboard.press('Enter')
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key)
  }

  async texts(row: string, ...columns: string[]): Promise<string[]> {
    return Promise.all(
      columns.map(async (column) => (await (await this.cell(row, column)).textContent()) ?? ''),
    )
  }
}

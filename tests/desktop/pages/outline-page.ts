import { expect, type Locator, type Page } from '@playwright/test'

/** The outline, worked with the keyboard. */
export class OutlinePage {
  readonly tree: Locator

  constructor(readonly window: Page) {
    this.tree = window.getByRole('tree', { name: 'Outline' })
  }

  async open(): Promise<void> {
    await this.window.keyboard.press('Control+Shift+O')
    await expect(this.focusedLine()).toHaveCount(1)
  }

  focusedLine(): Locator {
    return this.tree.locator('[role="treeitem"]:focus')
  }

  /** Goes to a line by the beginning of its name, with arrow keys only. */
  async goTo(name: string): Promise<void> {
    await this.press('Home')
    const wanted = this.tree.locator(`[role="treeitem"][aria-label^=${JSON.stringify(name)}]:focus`)
    for (let steps = 0; steps < 40 && (await wanted.count()) === 0; steps += 1) await this.press('ArrowDown')
    await expect(wanted).toHaveCount(1)
  }

  async press(keys: string): Promise<void> {
    await expect(this.focusedLine()).toHaveCount(1)
    await this.window.keyboard.press(keys)
  }

  /** Adds a line after the one with the focus and types its title. */
  async add(title: string): Promise<void> {
    await this.press('Enter')
    await this.type(title)
  }

  async rename(title: string): Promise<void> {
    await this.press('F2')
    await this.type(title)
  }

  private async type(title: string): Promise<void> {
    await expect(this.tree.getByRole('textbox')).toBeFocused()
    await this.window.keyboard.type(title)
    await this.window.keyboard.press('Enter')
    await expect(this.focusedLine()).toHaveAttribute('aria-label', new RegExp(`^${title}`))
  }

  /** Titles of the steps of a stage from top to bottom. */
  async linesOf(stage: string): Promise<string[]> {
    const lines = await this.tree.locator('[data-kind="stage"], [data-kind="step"]').evaluateAll((found) =>
      found
        .map((line) => ({
          kind: line.getAttribute('data-kind'),
          title: line.getAttribute('aria-label')?.split(',')[0] ?? '',
          y: line.getBoundingClientRect().y,
        }))
        .sort((a, b) => a.y - b.y),
    )
    const after = lines.slice(lines.findIndex(({ title }) => title === stage) + 1)
    const end = after.findIndex(({ kind }) => kind === 'stage')
    return after.slice(0, end < 0 ? after.length : end).map(({ title }) => title)
  }
}

import { expect, type Page } from '@playwright/test'

/** The keyboard of a window. After each stroke something of the window has the focus, so that the next one means something. */
export class Keyboard {
  constructor(private readonly window: Page) {}

  async press(keys: string, times = 1): Promise<void> {
    for (let count = 0; count < times; count += 1) {
      await this.window.keyboard.press(keys)
      await this.expectFocus(keys)
    }
  }

  async type(text: string): Promise<void> {
    await this.window.keyboard.type(text)
    await this.expectFocus(text)
  }

  /** Presses a key until what has the focus is called like that. */
  async pressUntil(keys: string, name: string, most = 30): Promise<void> {
    for (let count = 0; count < most; count += 1) {
      if ((await this.focusName()) === name) return
      await this.press(keys)
    }
    throw new Error(`${keys} does not lead to "${name}" but to "${await this.focusName()}"`)
  }

  /** Runs a command, or goes to a step or person, by a part of its name. */
  async run(text: string): Promise<void> {
    await this.press('Control+k')
    await this.focusIsIn('Command palette')
    await this.type(text)
    await this.press('Enter')
  }

  /** Connects what is selected with a box that is found by a part of its name. */
  async connectTo(text: string): Promise<void> {
    await this.press('Control+l')
    await expect(this.window.getByPlaceholder('Type the name of a step or a person')).toBeFocused()
    await this.type(text)
    await this.press('Enter')
  }

  /** Waits until the field or box that has the focus is called like that. */
  async focusIsIn(name: string): Promise<void> {
    await expect.poll(() => this.focusName(), { intervals: [20, 50, 100] }).toBe(name)
    await this.expectFocus(name)
  }

  /** What a screen reader was told last. */
  async expectSaid(text: string): Promise<void> {
    await expect(this.window.locator('[data-live-message]')).toContainText(text)
  }

  private focusName(): Promise<string> {
    return this.window.evaluate(() => {
      const { activeElement } = document
      const labelled = activeElement?.getAttribute('aria-label')
      const label = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent
      return (labelled ?? label ?? activeElement?.textContent ?? '').trim()
    })
  }

  private async expectFocus(after: string): Promise<void> {
    const place = await this.window.evaluate(() => document.activeElement?.tagName ?? 'nothing')
    expect(place, `what has the focus after "${after}"`).not.toMatch(/^(BODY|HTML|nothing)$/)
  }
}

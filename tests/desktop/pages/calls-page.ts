import { expect, type Locator, type Page } from '@playwright/test'

/** The view of calls, spoken of as a rep would. */
export class CallsPage {
  readonly agenda: Locator

  constructor(readonly window: Page) {
    this.agenda = window.getByRole('navigation', { name: 'Calls' })
  }

  async show(): Promise<void> {
    await this.window.getByRole('tab', { name: 'Calls' }).click()
    await expect(this.agenda).toBeVisible()
  }

  async open(title: string): Promise<void> {
    await this.agenda.getByRole('button', { name: title }).click()
  }

  /** Plans a call; the caret stands in its name afterwards, so that one goes on typing. */
  async plan(title: string): Promise<void> {
    await this.window.getByRole('button', { name: 'Plan call' }).click()
    await expect(this.window.getByRole('textbox', { name: 'Call', exact: true })).toBeFocused()
    await this.window.keyboard.type(title)
    await this.window.keyboard.press('Tab')
    await expect(this.window.getByRole('heading', { name: title })).toBeVisible()
  }

  async invite(person: string): Promise<void> {
    await this.window.getByLabel('With', { exact: true }).click()
    await this.window.getByRole('option', { name: person }).click()
    await this.window.keyboard.press('Escape')
  }

  /** A client step that the people in the call can move. */
  movable(step: string): Locator {
    return this.window.getByRole('checkbox', { name: step })
  }

  blank(label: 'Who' | 'Will do what' | 'By when'): Locator {
    return this.window.getByRole('region', { name: 'Intent' }).getByLabel(label, { exact: true })
  }

  async writeBack(): Promise<Locator> {
    await this.window.getByRole('button', { name: 'Write back' }).click()
    return this.window.getByRole('dialog', { name: 'What came of it?' })
  }

  /** A question that is planned for the call. */
  question(text: string): Locator {
    return this.window.getByRole('button', { name: text, exact: true })
  }

  /** When the client is likely to buy, as the status line says it. */
  async forecast(): Promise<string> {
    return this.window.getByText(/^Projected purchase/).innerText()
  }

  /** How much is doubtful or missing, as the status line says it. */
  async findings(): Promise<string> {
    return (await this.window.getByRole('contentinfo').getByText('Findings').locator('..').innerText()).trim()
  }
}

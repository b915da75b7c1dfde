import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { Keyboard } from './pages/keyboard'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

async function givenWindow() {
  const app = await launchBuymap({ files: [sample] })
  await new MapPage(app.window).waitUntilShown()
  return { app, window: app.window, keys: new Keyboard(app.window) }
}

test('the tools of the map are one stop for Tab, and arrow keys walk along those that can be used', async () => {
  const { app, window, keys } = await givenWindow()
  const tool = (name: string) => window.getByRole('toolbar').getByRole('button', { name })
  await tool('Add step').focus()
  await keys.press('ArrowDown', 2)
  await expect(tool('Add milestone')).toBeFocused()
  // undo and redo have nothing to do yet
  await tool('Add note').focus()
  await keys.press('ArrowDown')
  await expect(tool('Tidy up')).toBeFocused()
  await keys.press('End')
  await expect(tool('Present')).toBeFocused()
  await keys.press('ArrowDown')
  await expect(tool('Add step')).toBeFocused()
  await keys.press('ArrowUp')
  await expect(tool('Present')).toBeFocused()
  // Tab leaves them, and comes back to where it left
  await keys.press('Tab')
  await expect(tool('Present')).not.toBeFocused()
  await keys.press('Shift+Tab')
  await expect(tool('Present')).toBeFocused()
  await app.kill()
})

/** A tooltip by its words. */
const tooltipOf = (window: Page, words: string) =>
  window.locator('[data-base-ui-portal]').getByText(words, { exact: true })

test('a menu behind a button by mouse', async () => {
  const { app, window } = await givenWindow()
  const button = window.getByRole('button', { name: 'Menu', exact: true })
  const menu = window.getByRole('menu', { name: 'Menu' })
  await expect(button).toHaveAttribute('aria-expanded', 'false')

  // pressed again it closes, and pressed elsewhere too
  await button.click()
  await expect(menu).toBeVisible()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await button.click()
  await expect(menu).toHaveCount(0)
  await button.click()
  await window.getByRole('heading', { level: 1 }).click()
  await expect(menu).toHaveCount(0)
  await expect(button).toHaveAttribute('aria-expanded', 'false')

  // a line does what it says, and one that is on or off shows how it stands and leaves the menu open
  await button.click()
  await menu.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click()
  await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Filter' }).click()
  const line = window.getByRole('menuitemcheckbox', { name: 'Only the critical path' })
  await line.click()
  await expect(line).toBeChecked()
  await app.kill()
})

test('a menu behind a button by keyboard', async () => {
  const { app, window, keys } = await givenWindow()
  const button = window.getByRole('button', { name: 'Menu', exact: true })
  const menu = window.getByRole('menu', { name: 'Menu' })
  const lines = menu.getByRole('menuitem')
  await button.focus()

  // Enter and Space open it at its first line, the arrow up at its last one
  for (const [key, line] of [
    ['Enter', lines.first()],
    ['Space', lines.first()],
    ['ArrowDown', lines.first()],
    ['ArrowUp', lines.last()],
  ] as const) {
    await keys.press(key)
    await expect(line).toBeFocused()
    await keys.press('Escape')
    await expect(menu).toHaveCount(0)
    await expect(button).toBeFocused()
  }

  // letters lead to a line, Tab leaves the menu for what comes behind the button
  await keys.press('Enter')
  await expect(lines.first()).toBeFocused()
  await keys.press('s')
  await expect(menu.getByRole('menuitem', { name: /^Save/ }).first()).toBeFocused()
  await keys.press('Tab')
  await expect(menu).toHaveCount(0)
  await expect(button).toBeFocused()

  // and a dialog that a key has closed opens no menu with that key
  await keys.run('Pass the security review')
  await expect(menu).toHaveCount(0)
  await app.kill()
})

test('tooltips by mouse and by keyboard', async () => {
  const { app, window, keys } = await givenWindow()
  await window.getByRole('button', { name: 'Zoom to fit' }).hover()
  await expect(tooltipOf(window, 'Zoom to fit')).toBeVisible()
  await expect(tooltipOf(window, 'Ctrl+0')).toBeVisible()
  await window.mouse.move(700, 400)
  await expect(tooltipOf(window, 'Zoom to fit')).toHaveCount(0)

  // the keyboard goes along the buttons, shows what each is called, and is not led astray by that
  const history = window.getByRole('button', { name: 'History' })
  await window.getByRole('button', { name: 'Export PDF…' }).focus()
  await keys.press('Shift+Tab')
  await expect(history).toBeFocused()
  await expect(tooltipOf(window, 'History')).toBeVisible()
  await keys.press('Shift+Tab')
  await expect(window.getByRole('button', { name: 'Who says what', exact: true })).toBeFocused()
  await expect(tooltipOf(window, 'Who says what')).toBeVisible()
  await expect(tooltipOf(window, 'History')).toHaveCount(0)
  await keys.press('Tab')
  await expect(history).toBeFocused()
  await keys.press('Escape')
  await expect(tooltipOf(window, 'History')).toHaveCount(0)
  await expect(history).toBeFocused()
  await app.kill()
})

import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

test('who told us what is written down in two keystrokes, set side by side and settled', async () => {
  // given a step of the sample that nobody has spoken of
  const app = await launchBuymap({ files: [sample] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  const { keyboard } = app.window
  await map.select('Finish the business case')
  const heard = map.inspector.getByRole('button', { name: /Who says so/ })
  const before = await heard.textContent()

  // when somebody confirms it, and it is then disputed with words
  await keyboard.press('Control+Shift+Y')
  await expect(app.window.getByRole('dialog')).toContainText('Finish the business case')
  await keyboard.press('Enter')
  await expect(app.window.getByRole('dialog')).toBeHidden()
  await expect(heard).not.toHaveText(before ?? '')
  await keyboard.press('Control+Shift+U')
  await app.window.getByRole('dialog').getByLabel('In words').fill('Controlling writes it')
  await app.window.getByRole('button', { name: 'Write down' }).click()

  // then the map says that sources disagree, and the panel sets the versions side by side
  await expect(map.box('Finish the business case')).toHaveAttribute('aria-description', /sources disagree/)
  await app.window.getByRole('button', { name: 'Who says what' }).click()
  const panel = app.window.getByRole('complementary', { name: 'Who says what' })
  await expect(panel.getByText('As drawn').first()).toBeVisible()
  await expect(panel.getByText('Controlling writes it')).toBeVisible()

  // and settling on one leaves one
  await panel.getByRole('button', { name: 'This one holds' }).first().click()
  await expect(panel.getByRole('button', { name: 'This one holds' })).toHaveCount(0)
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Settle on one version')
  await app.kill()
})

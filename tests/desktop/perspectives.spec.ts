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

  // and settling on the one that is not drawn leaves that one, until the map is said to show it
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'Otherwise' })
    .getByRole('button', { name: 'This one holds' })
    .click()
  await expect(panel.getByRole('button', { name: 'This one holds' })).toHaveCount(0)
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Settle on one version')
  await expect(map.box('Finish the business case')).toHaveAttribute('aria-description', /sources disagree/)
  await panel.getByRole('button', { name: 'It is drawn so now' }).click()
  await expect(map.box('Finish the business case')).not.toHaveAttribute(
    'aria-description',
    /sources disagree/,
  )
  await app.kill()
})

test('a field says how well it is known, and is confirmed from the map, the plan and the people', async () => {
  // given a step of which two people tell the approver differently
  const app = await launchBuymap({ files: [sample] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  const { keyboard } = app.window
  const dialog = app.window.getByRole('dialog')
  await map.select('Approve the budget line')

  // when its sign is pressed, then the versions of that field have the focus
  await map.inspector.getByRole('button', { name: 'Approver: sources disagree. Who says what' }).click()
  const panel = app.window.getByRole('complementary', { name: 'Who says what' })
  await expect(panel.getByRole('heading', { name: /^Approver/ })).toBeFocused()

  // and a field that is confirmed gets a sign
  const due = map.inspector.getByRole('button', { name: 'Due date: one source. Who says what' })
  await expect(due).toHaveCount(0)
  await map.field('Due').focus()
  await keyboard.press('Control+Shift+Y')
  await expect(dialog).toContainText('Approve the budget line: due date')
  await keyboard.press('Enter')
  await expect(due).toBeVisible()

  // and so does one that was in hand before the palette was opened
  await map.inspector.getByLabel('Evidence expected').focus()
  await keyboard.press('Control+K')
  await keyboard.type('Somebody disputes')
  await keyboard.press('Enter')
  await expect(dialog).toContainText('Approve the budget line: expected evidence')
  await keyboard.press('Escape')

  // and in the plan the cell with the cursor is the fact in hand
  await app.window.getByRole('tab', { name: 'Plan' }).click()
  const row = app.window.getByRole('row', { name: /Finish the business case/ })
  await row.getByRole('gridcell', { name: 'Priya Raman' }).first().click()
  await keyboard.press('Control+Shift+Y')
  await expect(dialog).toContainText('Finish the business case: owner')
  await keyboard.press('Escape')

  // and in a list the line with the focus is
  await app.window.getByRole('tab', { name: 'Both sides' }).click()
  await app.window.getByRole('button', { name: /^Choose one supplier/ }).focus()
  await keyboard.press('Control+Shift+U')
  await expect(dialog).toContainText('Choose one supplier')
  await keyboard.press('Escape')

  // and so it is in the table of people
  await app.window.getByRole('tab', { name: 'People' }).click()
  await app.window.getByRole('tab', { name: 'Table' }).click()
  await app.window
    .getByRole('row', { name: /^Sven Krause/ })
    .getByRole('gridcell')
    .nth(3)
    .click()
  await keyboard.press('Control+Shift+U')
  await expect(dialog).toContainText('Sven Krause: disposition')
  await keyboard.press('Escape')
  await app.kill()
})

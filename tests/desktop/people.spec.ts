import { copyFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { GridPage } from './pages/grid-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

const pane = (window: Page, name: string) => window.getByRole('tab', { name }).click()
const card = (window: Page, name: string) =>
  window.getByRole('button', { name: new RegExp(`^${name} person`) })

test('a rep rates people, draws reporting lines and merges a duplicate', async () => {
  const file = join(temporaryFolder('people'), 'deal.buymap')
  copyFileSync(sample, file)
  const app = await launchBuymap({ files: [file] })
  const { window } = app
  await window.getByRole('tab', { name: 'People' }).click()

  // given what the deal still lacks
  await expect(window.getByRole('button', { name: /technical evaluator 1 of 3/i })).toBeVisible()

  // when a person is dragged in the matrix, and moved on with the keys
  const tom = card(window, 'Tom Becker')
  await tom.dragTo(window.getByRole('list', { name: 'high influence, neutral' }))
  await expect(window.getByRole('list', { name: 'high influence, neutral' })).toContainText('Tom Becker')
  await tom.focus()
  await window.keyboard.press('Shift+ArrowRight')
  await expect(window.getByRole('list', { name: 'high influence, supporter' })).toContainText('Tom Becker')
  await expect(tom).toBeFocused()

  // and questions help with the role of another one
  await card(window, 'Sven Krause').click()
  await window.getByRole('button', { name: 'Help me decide…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Help me decide about Sven Krause' })
  await dialog.getByRole('radio', { name: 'Yes' }).click()
  await dialog.getByRole('button', { name: 'Record “Economic buyer”' }).click()
  await dialog.getByRole('button', { name: 'Close' }).first().click()
  await expect(window.getByRole('button', { name: /economic buyer 2 of 1/i })).toBeVisible()

  // and a line that would lead back is refused with the reason
  await pane(window, 'Reporting lines')
  await card(window, 'Tom Becker').dragTo(card(window, 'Priya Raman'))
  await expect(
    window.getByText('Priya Raman reports to Tom Becker, directly or through others.'),
  ).toBeVisible()
  await card(window, 'Lena Wirth').dragTo(card(window, 'Tom Becker'))
  await expect(window.getByRole('region', { name: 'Reporting lines' })).toContainText('Lena Wirth')

  // and somebody is added a second time in the table, and merged
  await pane(window, 'Table')
  const table = new GridPage(window, 'People')
  await table.grid.getByText('Add a person…').click()
  await table.type('J. Dorn')
  await window.getByRole('button', { name: 'One possible duplicate…' }).click()
  const duplicates = window.getByRole('dialog', { name: 'Possible duplicates' })
  await duplicates.getByRole('button', { name: 'Merge' }).click()
  await expect(duplicates).toHaveCount(0)
  await expect(table.grid.getByRole('rowheader', { name: 'J. Dorn' })).toHaveCount(0)

  // then the file holds it all
  await app.chooseMenuItem('file.save')
  await expect
    .poll(() => JSON.parse(readFileSync(file, 'utf8')).stakeholders['tom-becker'].disposition)
    .toBe('supporter')
  const { stakeholders, links } = JSON.parse(readFileSync(file, 'utf8'))
  expect(stakeholders['sven-krause'].buyingRoles).toContain('economic-buyer')
  expect(Object.values(links)).toContainEqual(
    expect.objectContaining({ sourceId: 'lena-wirth', targetId: 'tom-becker', relation: 'reports-to' }),
  )
  await app.quit()
})

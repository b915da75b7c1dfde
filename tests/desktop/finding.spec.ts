import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { type BuymapApp, launchBuymap } from './harness/buymap-app'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

let app: BuymapApp
let map: MapPage

test.beforeEach(async () => {
  app = await launchBuymap({ files: [sample] })
  map = new MapPage(app.window)
  await map.waitUntilShown()
})

test.afterEach(async () => {
  await app.kill()
})

test('a text is found anywhere, the map follows, and titles are replaced as one step', async () => {
  const { window } = app
  const find = window.getByRole('complementary', { name: 'Find' })

  // when a word of a note on another sheet's step is looked for
  await window.keyboard.press('Control+F')
  const field = find.getByRole('textbox', { name: 'Find' })
  await expect(field).toBeFocused()
  await window.keyboard.type('security')
  await expect(find.getByRole('status')).toHaveText(/^\d+ found$/)

  // then Enter and F3 go from one to the next, the caret stays and the map shows each
  await window.keyboard.press('Enter')
  await expect(find.getByRole('status')).toHaveText(/^1 of /)
  await expect(map.field('Title')).toHaveValue('Pass the security review')
  await window.keyboard.press('F3')
  await expect(find.getByRole('status')).toHaveText(/^2 of /)
  await window.keyboard.press('Shift+F3')
  await expect(find.getByRole('status')).toHaveText(/^1 of /)
  await expect(field).toBeFocused()

  // when it is replaced in titles, seen before it is done
  await window.keyboard.press('Control+H')
  await find.getByRole('textbox', { name: 'Replace with' }).fill('safety')
  await expect(find.getByText('→ Pass the safety review')).toBeVisible()
  await find.getByRole('button', { name: /^Replace all in/ }).click()

  // then the map says so, and one undo takes all of it back
  await expect(map.box('Pass the safety review')).toBeVisible()
  await app.chooseMenuItem('edit.undo')
  await expect(map.box('Pass the security review')).toBeVisible()
  await expect(map.box('Pass the safety review')).toHaveCount(0)
})

test('filters and neighbours dim the rest of the map and are taken away again', async () => {
  const { window } = app
  const dimmed = map.canvas.locator('[data-record-id][data-dimmed]')

  await window.getByRole('button', { name: 'Filter' }).click()
  await window.getByRole('menuitemcheckbox', { name: 'Only overdue' }).click()
  await window.keyboard.press('Escape')
  await expect(map.box('Choose one supplier')).toHaveAttribute('data-dimmed')
  await expect(map.box('Pass the security review')).not.toHaveAttribute('data-dimmed')
  await window.getByRole('button', { name: 'Remove filter: Only overdue' }).click()
  await expect(dimmed).toHaveCount(0)

  await map.select('Choose one supplier')
  await window.keyboard.press('Control+Shift+F')
  await expect(map.box('Approve the budget line')).not.toHaveAttribute('data-dimmed')
  await expect(map.box('Choose a shortlist')).toHaveAttribute('data-dimmed')
  await window.keyboard.press('Escape')
  await expect(dimmed).toHaveCount(0)
})

test('pinching and the wheel with Ctrl zoom at the pointer, keys zoom to fit, to 100 % and to the selection', async () => {
  const { window } = app
  const middleOf = async (title: string) => {
    const { x, y, width, height } = await map.place(title)
    return { x: x + width / 2, y: y + height / 2, width }
  }
  const before = await middleOf('Finish the business case')
  await window.mouse.move(before.x, before.y)

  // The system hands a pinch over as wheel events with Ctrl held.
  await window.keyboard.down('Control')
  await window.mouse.wheel(0, -120)
  await window.keyboard.up('Control')
  await expect
    .poll(async () => (await middleOf('Finish the business case')).width)
    .toBeGreaterThan(before.width)
  const after = await middleOf('Finish the business case')
  expect(Math.abs(after.x - before.x)).toBeLessThan(2)
  expect(Math.abs(after.y - before.y)).toBeLessThan(2)

  const zoom = window.getByRole('button', { name: /^Zoom, / })
  await map.select('Finish the business case')
  await window.keyboard.press('Control+1')
  await expect(zoom).toHaveText('100 %')
  await window.keyboard.press('Control+0')
  await expect(zoom).not.toHaveText('100 %')
  await window.keyboard.press('Control+2')
  await expect(zoom).toHaveText('100 %')
  const region = await map.canvas.boundingBox()
  await expect
    .poll(async () =>
      Math.abs(
        (await middleOf('Finish the business case')).x - ((region?.x ?? 0) + (region?.width ?? 0) / 2),
      ),
    )
    .toBeLessThan(3)
})

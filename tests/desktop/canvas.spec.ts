import { cpSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { generateWorkbook } from '../bench/generate-workbook.mjs'
import { launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/first-look.buymap')

async function openedSample() {
  const file = join(temporaryFolder('deal'), 'first.buymap')
  cpSync(sample, file)
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await app.chooseMenuItem('view.zoomToFit')
  return { app, map, undoLabel: () => app.menuItemLabel('edit.undo') }
}

test('boxes are gathered with a rectangle, lined up, locked and resized', async () => {
  const { app, map, undoLabel } = await openedSample()
  const [first = '', second = ''] = await map.boxTitles()

  // a rectangle drawn over the empty selects what it touches
  await map.dragRectangle({ x: 8, y: 60 }, { x: 700, y: 400 })
  await expect(map.selected).not.toHaveCount(0)

  // two boxes are lined up as one undo step
  await map.select(first)
  await map.box(second).click({ modifiers: ['Shift'] })
  await app.chooseMenuItem('arrange.alignTop')
  await expect.poll(undoLabel).toMatch(/^Undo Align 2 /)
  const [a, b] = [await map.place(first), await map.place(second)]
  expect(Math.abs(a.y - b.y)).toBeLessThanOrEqual(1)

  // a locked box stays where it is
  await map.select(first)
  await app.chooseMenuItem('arrange.lock')
  const before = await map.place(first)
  await map.drag(first, { x: 80, y: 80 })
  expect((await map.place(first)).x).toBeCloseTo(before.x, 0)
  await app.chooseMenuItem('arrange.unlock')

  // a corner makes it larger
  await map.select(first)
  await map.resizeBy(first, { x: 60, y: 40 })
  await expect.poll(undoLabel).toBe(`Undo Resize ${first}`)
  await app.kill()
})

test('a step dropped in another column changes its stage, and what is taken back leaves no trace', async () => {
  const { app, map, undoLabel } = await openedSample()
  const title = 'Get a second offer'
  await map.select(title)
  const stage = await map.field('Stage').textContent()
  const { width } = await map.place(title)
  await map.drag(title, { x: width * 1.3, y: 10 })
  await expect.poll(undoLabel).toBe('Undo Move Get a second offer to stage Buy')
  await expect(map.field('Stage')).not.toHaveText(stage ?? '')
  await app.chooseMenuItem('edit.undo')
  await expect(map.field('Stage')).toHaveText(stage ?? '')
  await expect.poll(undoLabel).toBe('Undo')

  // a box stays under the hand however quick it is, and Escape takes the drag back
  const at = await map.place(title)
  await map.takeHold(title)
  await map.window.keyboard.down('Alt')
  await map.window.mouse.move(at.x + at.width / 2 + 150, at.y + at.height / 2 + 90)
  await expect.poll(async () => Math.round((await map.place(title)).x - at.x)).toBe(150)
  await map.window.keyboard.up('Alt')
  await map.window.keyboard.press('Escape')
  await map.letGo()
  expect(await map.place(title)).toEqual(at)
  expect(await undoLabel()).toBe('Undo')

  // a link that cannot be says why, and makes nothing
  await map.pullLinkTo('Choose an offer', 'Approve the yearly cost')
  await expect(map.words).toHaveText('"Approve the yearly cost" already comes after "Choose an offer".')
  await map.letGo()
  expect(await undoLabel()).toBe('Undo')

  // the middle button and the space bar pan
  const before = await map.place(title)
  await map.pan({ x: 40, y: 30 }, 'middle')
  await expect.poll(async () => Math.round((await map.place(title)).x - before.x)).toBe(40)
  await map.pan({ x: -60, y: 0 }, 'space')
  await expect.poll(async () => Math.round((await map.place(title)).x - before.x)).toBe(-20)
  await app.kill()
})

test('stages and steps by mouse and by keyboard', async () => {
  const { app, map, undoLabel } = await openedSample()
  const { keyboard } = map.window
  await map.chooseForStage('Compare', 'Rename')
  await keyboard.type('Weigh up')
  await keyboard.press('Enter')
  await expect.poll(() => map.stageTitles()).toEqual(['See the need', 'Weigh up', 'Buy'])
  await map.chooseForStage('Weigh up', 'Move left')
  await expect.poll(() => map.stageTitles()).toEqual(['Weigh up', 'See the need', 'Buy'])
  await map.chooseForStage('Buy', 'Add stage before')
  await keyboard.type('Sign')
  await keyboard.press('Enter')
  await expect.poll(() => map.stageTitles()).toEqual(['Weigh up', 'See the need', 'Sign', 'Buy'])
  // from the heading, with keys
  await map.stage('Sign').focus()
  await keyboard.press('Enter')
  await keyboard.press('Delete')
  await expect.poll(() => map.stageTitles()).toEqual(['Weigh up', 'See the need', 'Buy'])
  await expect.poll(undoLabel).toMatch(/^Undo Delete /)

  // Tab makes the step that comes next, Enter one beside it
  await map.select('Sign the order')
  await keyboard.press('Tab')
  await keyboard.type('Train the teams')
  await keyboard.press('Enter')
  await expect(map.box('Train the teams')).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.type('Move the calendars 🗓️')
  await keyboard.press('Enter')
  await expect(map.box('Move the calendars 🗓️')).toBeVisible()
  await expect(map.link('Sign the order', 'Train the teams')).toHaveCount(1)
  await expect.poll(undoLabel).toBe('Undo Add step beside Train the teams')

  // a note on top of another is sent beneath it from the context menu
  await map.add('Add note', 'Above')
  await map.chooseFor('Above', 'Arrange', 'Send note to back')
  await expect.poll(undoLabel).toBe('Undo Send 1 note to back')
  await app.kill()
})

test('a sheet of 2,000 steps opens, pans by the minimap and stays light', async () => {
  const file = join(temporaryFolder('deal'), 'large.buymap')
  writeFileSync(file, generateWorkbook(2_000))
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  const elements = () => map.canvas.locator('.react-flow__node').count()
  await expect.poll(elements).toBeGreaterThan(0)
  expect(await elements()).toBeLessThan(250)
  const titles = await map.boxTitles()
  await map.minimap.click({ position: { x: 150, y: 60 } })
  await expect.poll(() => map.boxTitles()).not.toEqual(titles)
  expect(await elements()).toBeLessThan(250)
  await app.kill()
})

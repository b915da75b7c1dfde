import { copyFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Locator, test } from '@playwright/test'
import { type BuymapApp, launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { GridPage } from './pages/grid-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/first-look.buymap')

interface SavedStep {
  readonly title: string
  readonly status: string
  readonly due?: string
  readonly plannedStart?: string
  readonly duration?: object
}

/** Takes something with the pointer, and lets go of it so many pixels to the right. */
async function pull({ window }: BuymapApp, what: Locator, by: number): Promise<void> {
  await what.hover({ position: { x: 3, y: 6 } })
  const box = await what.boundingBox()
  if (!box) throw new Error('There is nothing to pull')
  await window.mouse.down()
  await window.mouse.move(box.x + 3 + by, box.y + 6, { steps: 4 })
  await expect(window.getByText(/^(Starts|Ends) \d/)).toBeVisible()
  await window.mouse.up()
}

test('a rep works in the plan as in a spreadsheet', async () => {
  const file = join(temporaryFolder('plan'), 'deal.buymap')
  copyFileSync(sample, file)
  const stepsOnDisk = () => Object.values<SavedStep>(JSON.parse(readFileSync(file, 'utf8')).steps)

  // given the plan of a deal
  const app = await launchBuymap({ files: [file] })
  await app.window.getByRole('tab', { name: 'Plan' }).click()
  const plan = new GridPage(app.window, 'Client steps')
  await plan.waitUntilShown()
  const [first = '', second = ''] = await plan.grid.getByRole('rowheader').allTextContents()

  // when a status is typed into two rows at once
  await plan.select(first, 'Status')
  await plan.press('Shift+ArrowDown')
  await plan.type('waiting')
  expect(await plan.texts(first, 'Status')).toEqual(['Waiting'])
  expect(await plan.texts(second, 'Status')).toEqual(['Waiting'])

  // and the corner of the cell is dragged over the next two rows, which a press takes back
  await plan.select(second, 'Status')
  const [from, to] = await Promise.all(
    [plan.grid.locator('[data-fill]'), plan.grid.getByRole('row').nth(6)].map((one) => one.boundingBox()),
  )
  if (!from || !to) throw new Error('There is no corner to drag')
  await app.window.mouse.move(from.x + 6, from.y + 6)
  await app.window.mouse.down()
  await app.window.mouse.move(from.x, to.y + 6, { steps: 4 })
  await app.window.mouse.up()
  await expect.poll(() => app.menuItemLabel('edit.undo')).toMatch(/^Undo Fill/)
  await app.chooseMenuItem('edit.undo')
  expect(await plan.texts(second, 'Status')).toEqual(['Waiting'])
  await expect(plan.grid.getByRole('columnheader', { name: 'Findings' })).toBeAttached()

  // and rows come from a spreadsheet, over the cells and below the last one
  await app.application.evaluate(({ clipboard }) =>
    clipboard.writeText('Sign the order\tDone\r\nCelebrate\tNot started\r\n'),
  )
  await plan.grid.getByText('Add a step…').last().click()
  await app.window.keyboard.press('ControlOrMeta+V')
  await expect(plan.grid.getByRole('rowheader', { name: 'Celebrate' })).toBeVisible()

  // and one of them gets a date and days, a wrong one with its reason first
  await plan.select('Celebrate', 'Due')
  await plan.type('soon')
  const refusal = app.window.getByRole('alert')
  await expect(refusal).toContainText('is not a day')
  // and the sentence lies over the rows below it, as a whole
  expect(
    await refusal.evaluate((element) => {
      const { left, right, bottom } = element.getBoundingClientRect()
      return [left + 12, right - 12].map((x) => element.contains(document.elementFromPoint(x, bottom - 8)))
    }),
  ).toEqual([true, true])
  await plan.press('Escape')
  await plan.type('27 Nov 2027')
  await plan.select('Celebrate', 'Min')
  await app.window.keyboard.type('3')
  await plan.press('Tab')
  await app.window.keyboard.type('5')
  await plan.press('Tab')
  await plan.type('8')

  // and cells go back to the clipboard as a spreadsheet takes them
  await plan.select('Celebrate', 'Due')
  await plan.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'ControlOrMeta+C')
  await expect
    .poll(() => app.application.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('2027-11-27\t3\t5\t8')

  // then everything is in the file, and a column that was hidden stays hidden
  await app.window.getByRole('button', { name: /^Columns/ }).click()
  await app.window.getByRole('checkbox', { name: 'Kind' }).click()
  await app.window.keyboard.press('Escape')
  await app.chooseMenuItem('file.save')
  await expect
    .poll(() => stepsOnDisk().find(({ title }) => title === 'Celebrate'))
    .toMatchObject({
      status: 'not-started',
      due: '2027-11-27',
      duration: { min: 3, likely: 5, max: 8, unit: 'working' },
    })
  expect(stepsOnDisk().filter(({ status }) => status === 'waiting').length).toBeGreaterThanOrEqual(2)
  await app.quit()

  const again = await launchBuymap({ files: [file], profile: app.profile })
  await again.window.getByRole('tab', { name: 'Plan' }).click()
  await expect(again.window.getByRole('columnheader', { name: /^Status/ })).toBeVisible()
  await expect(again.window.getByRole('columnheader', { name: /^Kind/ })).toHaveCount(0)

  // and in the timeline a bar that is dragged plans the start, and its end says how long the step takes
  await again.window.getByRole('tab', { name: 'Timeline' }).click()
  await again.window.getByRole('button', { name: 'Days', exact: true }).click()
  const timeline = again.window.getByRole('row', { name: 'Celebrate' })
  await timeline.click()
  const planned = () => stepsOnDisk().find(({ title }) => title === 'Celebrate')
  await pull(again, timeline.locator('[data-bar]'), 420)
  await pull(again, timeline.locator('[data-bar-end]'), 210)
  await again.chooseMenuItem('file.save')
  await expect.poll(() => planned()?.plannedStart).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(planned()?.duration).not.toMatchObject({ min: 3, likely: 5, max: 8 })
  await again.quit()
})

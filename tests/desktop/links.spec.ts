import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { Links } from './pages/links'
import { MapPage } from './pages/map-page'

const step = (id: string, title: string, x: number, y: number) => ({
  id,
  sheetId: 'map',
  stageId: null,
  x,
  y,
  title,
  kind: 'task',
  status: 'not-started',
  visibility: 'client',
})

const byId = <R extends { id: string }>(records: R[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** Prove leads to Decide on a branch, Decide to Sign; Check stands below them with no place in the order yet. */
function givenFile(): string {
  const file = join(temporaryFolder('links'), 'links.buymap')
  const workbook = {
    format: 'buymap',
    version: 1,
    id: 'links',
    revision: { id: 'r1', parents: [], savedAt: '2026-11-24T08:00:00Z', app: 'test' },
    deal: { id: 'deal', client: 'Acme Foods', opportunity: 'Links' },
    sheets: byId([{ id: 'map', title: 'Buying process', order: 0 }]),
    stages: {},
    steps: byId([
      step('prove', 'Prove', 40, 60),
      step('decide', 'Decide', 400, 60),
      step('sign', 'Sign', 760, 60),
      step('check', 'Check', 400, 320),
    ]),
    stakeholders: {},
    links: byId([
      { id: 'one', kind: 'sequence', sourceId: 'prove', targetId: 'decide', label: 'Yes' },
      { id: 'two', kind: 'sequence', sourceId: 'decide', targetId: 'sign' },
    ]),
    actions: {},
    perspectives: {},
    calls: {},
    notes: {},
    dismissals: {},
  }
  writeFileSync(file, JSON.stringify(workbook))
  return file
}

test('links are reconnected, get steps put into them and close up around deleted ones', async () => {
  const app = await launchBuymap({ files: [givenFile()] })
  const map = new MapPage(app.window)
  const links = new Links(map)
  await map.waitUntilShown()
  await expect(links.named('From Prove to Decide: Yes')).toBeVisible()

  // an end is dragged onto another box, and refused where it leads already
  await links.select('From Prove to Decide: Yes')
  await links.dragEndTo('target', 'Check')
  await expect(links.named('From Prove to Check: Yes')).toBeVisible()
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Reconnect Prove to Check')
  await app.window.keyboard.press('Control+z')
  await expect(links.named('From Prove to Decide: Yes')).toBeVisible()

  // its label is typed in its place, and Enter on the link goes to its fields
  await links.select('From Prove to Decide: Yes')
  await app.window.keyboard.press('F2')
  await expect(map.canvas.getByRole('textbox', { name: 'Label' })).toBeFocused()
  await app.window.keyboard.type('If the price holds')
  await app.window.keyboard.press('Enter')
  await expect(links.named('From Prove to Decide: If the price holds')).toBeFocused()
  await app.window.keyboard.press('Enter')
  await expect(map.field('Label')).toBeFocused()
  await app.window.keyboard.press('F6')
  await expect(links.named('From Prove to Decide: If the price holds')).toBeFocused()
  await app.window.keyboard.press('Control+z')
  await expect(links.named('From Prove to Decide: Yes')).toBeVisible()

  // a label is dragged, and put back by name
  const before = await links.middleOf(links.labelOf('From Prove to Decide: Yes'))
  await links.dragLabel('From Prove to Decide: Yes', { x: 24, y: 60 })
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Move label of Prove to Decide')
  const after = await links.middleOf(links.labelOf('From Prove to Decide: Yes'))
  expect(Math.round(after.x - before.x)).toBe(24)
  expect(Math.round(after.y - before.y)).toBe(60)
  await links.openMenu('From Prove to Decide: Yes')
  await app.window.getByRole('menuitem', { name: 'Put the label back' }).click()
  await expect
    .poll(async () => (await links.middleOf(links.labelOf('From Prove to Decide: Yes'))).y)
    .toBe(before.y)

  // a step is dropped into a link
  await links.holdOver('Check', 'From Decide to Sign')
  await expect(app.window.getByText('Insert here')).toBeVisible()
  await links.letGo()
  await expect(links.named('From Check to Sign')).toBeVisible()
  expect(await links.names()).toEqual([
    'From Check to Sign',
    'From Decide to Check',
    'From Prove to Decide: Yes',
  ])
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Insert Check between Decide and Sign')

  // a step in a row is deleted: its neighbours are joined, and one undo brings all of it back
  await map.box('Decide').click()
  await app.window.keyboard.press('Delete')
  await expect(links.named('From Prove to Check: Yes')).toBeVisible()
  expect(await links.names()).toEqual(['From Check to Sign', 'From Prove to Check: Yes'])
  await app.window.keyboard.press('Control+z')
  await expect(links.named('From Decide to Check')).toBeVisible()
  expect(await links.names()).toHaveLength(3)

  // a new step is put into a link from its menu
  await links.openMenu('From Prove to Decide: Yes')
  await app.window.getByRole('menuitem', { name: 'Insert step here' }).click()
  await app.window.keyboard.type('Ask twice')
  await app.window.keyboard.press('Enter')
  await expect(links.named('From Prove to Ask twice: Yes')).toBeVisible()
  await expect(links.named('From Ask twice to Decide')).toBeVisible()
  await app.kill()
})

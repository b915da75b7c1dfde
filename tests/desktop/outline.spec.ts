import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { HomePage } from './pages/home-page'
import { MapPage } from './pages/map-page'
import { OutlinePage } from './pages/outline-page'

interface SavedWorkbook {
  readonly steps: Readonly<Record<string, { readonly title: string; readonly stageId: string }>>
  readonly stages: Readonly<Record<string, { readonly title: string }>>
}

test('a deal is drawn, put in order, renamed and cut back in the outline, by keyboard alone', async () => {
  // given a new workbook and its outline
  const file = join(temporaryFolder('outline'), 'outline.buymap')
  const app = await launchBuymap()
  await new HomePage(app.window).createWorkbook({ client: 'Acme', template: 'Blank' })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  const outline = new OutlinePage(app.window)
  await outline.open()

  // when a stage and three steps are added
  await outline.goTo('Buying process')
  await outline.add('Go live')
  await outline.add('Train the planners')
  await outline.goTo('Evaluate, stage')
  await outline.add('Ask three suppliers')
  await outline.add('Hear them')

  // then the map shows them, and the line with the focus is what is selected there
  for (const title of ['Ask three suppliers', 'Hear them', 'Train the planners']) {
    await expect(map.box(title)).toBeVisible()
  }
  await expect(map.field('Title')).toHaveValue('Hear them')

  // when one is moved up, then down into the stage after, renamed, and another one deleted
  await outline.press('Alt+ArrowUp')
  await expect.poll(() => outline.linesOf('Evaluate')).toEqual(['Hear them', 'Ask three suppliers'])
  await outline.press('Alt+ArrowDown')
  await outline.press('Alt+ArrowDown')
  await expect.poll(() => outline.linesOf('Approve')).toEqual(['Hear them'])
  await outline.rename('Hear them in person')
  await outline.goTo('Ask three suppliers')
  await outline.press('Delete')
  await expect.poll(() => outline.linesOf('Evaluate')).toEqual([])

  // then the focus stays in the outline, and the file says what the outline says
  await expect(outline.focusedLine()).toHaveCount(1)
  await app.answerSaveDialog(file)
  await app.chooseMenuItem('file.save')
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^outline/))
  const { steps, stages } = JSON.parse(readFileSync(file, 'utf8')) as SavedWorkbook
  const placed = Object.values(steps).map(({ title, stageId }) => [title, stages[stageId]?.title])
  expect(placed.sort()).toEqual([
    ['Hear them in person', 'Approve'],
    ['Train the planners', 'Go live'],
  ])

  // and every change was one step that can be taken back
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Delete Ask three suppliers')
  await app.quit()
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { readPdf } from './harness/read-pdf'
import { temporaryFolder } from './harness/temporary-folder'
import { HomePage } from './pages/home-page'
import { Keyboard } from './pages/keyboard'
import { MapPage } from './pages/map-page'

const steps = ['Name the problem', 'Write the needs', 'Compare two offers', 'Check security'] as const
const [problem, needs, offers, security] = steps

test('a deal of ten records is drawn, connected, moved, undone and exported without a mouse', async () => {
  // Some two hundred strokes, each looked at, take longer than a spec usually does.
  test.setTimeout(90_000)
  const folder = temporaryFolder('keyboard')
  const file = join(folder, 'acme.buymap')
  const pdf = join(folder, 'acme.pdf')
  const app = await launchBuymap()
  const keys = new Keyboard(app.window)
  const map = new MapPage(app.window)

  // given a new workbook
  await new HomePage(app.window).waitUntilShown()
  await keys.press('Control+n')
  await keys.focusIsIn('Client')
  await keys.type('Acme Foods')
  await keys.press('Enter')
  await map.waitUntilShown()

  // when a row of steps is drawn, with one beside another and a decision of its own
  await keys.run('Add step')
  await keys.focusIsIn('Title')
  await keys.type(problem)
  await keys.press('Enter')
  for (const title of [needs, offers]) {
    await keys.press('Tab')
    await keys.focusIsIn('Title')
    await keys.type(title)
    await keys.press('Enter')
  }
  await keys.press('Enter')
  await keys.focusIsIn('Title')
  await keys.type(security)
  await keys.press('Enter')
  await keys.run('Add decision')
  await keys.type('Choose one')
  await keys.press('Enter')
  await keys.run('Add milestone')
  await keys.type('Sign')
  await keys.press('Enter')

  // and three people and a note
  for (const person of ['Julia Dorn', 'Tom Becker', 'Priya Raman']) {
    await keys.run('Add stakeholder')
    await keys.focusIsIn('Name')
    await keys.type(person)
    await keys.press('Enter')
  }
  await keys.run('Add note')
  await keys.type('Ask about the budget round')
  await keys.press('Escape')

  // then everything is connected by name, and what cannot be connected says why
  await keys.run(offers)
  await keys.connectTo('Choose')
  await keys.expectSaid(`Connected ${offers} to Choose one`)
  await keys.run('Choose one')
  await keys.connectTo('Sign')
  await keys.run('Julia')
  await keys.connectTo(needs)
  await keys.expectSaid(`Added Julia Dorn to ${needs}`)
  await keys.run(offers)
  await keys.press('Control+l')
  await keys.type('Choose')
  await expect(app.window.getByText(`"Choose one" already comes after "${offers}".`)).toBeVisible()
  await keys.press('Escape')
  await keys.focusIsIn(`${offers}, task, not started`)

  // and the arrows walk along the links
  await keys.press('ArrowRight')
  await keys.focusIsIn('Choose one, decision, not started')
  await keys.press('ArrowLeft', 2)
  await keys.focusIsIn(`${needs}, task, not started`)
  await keys.press('Control+ArrowRight')
  await keys.press('ArrowRight')
  await keys.press('F2')
  await keys.focusIsIn('Title')
  await keys.press('Escape')

  // and a step is moved, deleted and brought back
  await keys.run('Sign')
  await keys.press('Alt+Shift+ArrowDown', 3)
  await keys.press('Alt+ArrowRight')
  await keys.expectSaid('Moved Sign')
  await keys.press('Delete')
  await keys.expectSaid('Deleted Sign')
  await expect(map.box('Sign')).toHaveCount(0)
  await keys.press('Control+z')
  await keys.expectSaid('Undone: Delete Sign')
  await keys.focusIsIn('Sign, milestone, not started')
  await keys.press('Control+z')
  await keys.press('Control+Shift+z')
  await keys.expectSaid('Done again: Move Sign')

  // and other views, the menu and the sheet of shortcuts are left again without losing the place
  await keys.run('Calls')
  await keys.run('Map')
  await keys.press('Control+/')
  await keys.focusIsIn('All shortcuts')
  await expect(app.window.getByText('Add the step after it')).toBeVisible()
  await keys.press('Escape')
  await keys.focusIsIn('Sign, milestone, not started')

  // and so are other sheets
  await keys.run('Add sheet')
  await keys.run('Buying process')
  await keys.run('Sign')
  await keys.focusIsIn('Sign, milestone, not started')

  // then the file and the PDF hold the deal
  await app.answerSaveDialog(file)
  await keys.press('Control+s')
  await expect.poll(() => existsSync(file)).toBe(true)
  const { steps: saved, stakeholders, notes, links } = JSON.parse(readFileSync(file, 'utf8'))
  const kept = [saved, stakeholders, notes].map((table) => Object.keys(table).length)
  expect(kept).toEqual([6, 3, 1])
  expect(Object.keys(links)).toHaveLength(6)
  await app.answerSaveDialog(pdf)
  await keys.press('Control+p')
  await keys.pressUntil('Tab', 'Export')
  await keys.press('Enter')
  await expect.poll(() => existsSync(pdf)).toBe(true)
  const { text } = await readPdf(pdf)
  for (const title of [...steps, 'Choose one', 'Sign', 'Julia Dorn']) expect(text).toContain(title)
  // Ended without the question about what has changed since it was saved.
  await app.kill()
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { readPdf } from './harness/read-pdf'
import { temporaryFolder } from './harness/temporary-folder'
import { HomePage } from './pages/home-page'
import { MapPage } from './pages/map-page'

const steps = [
  'Agree the problem is worth solving',
  'Write the requirements',
  'Choose one supplier',
  'Approve the budget',
  'Sign the agreement',
] as const

test('a rep draws how the client buys, saves it, opens it again and hands over the PDF', async () => {
  const folder = temporaryFolder('deal')
  const file = join(folder, 'acme.buymap')
  const pdf = join(folder, 'acme.pdf')

  // given a new workbook from the start screen
  const app = await launchBuymap()
  const home = new HomePage(app.window)
  await home.createWorkbook({ client: 'Acme Foods', template: 'Blank' })
  const map = new MapPage(app.window)
  await map.waitUntilShown()

  // when five steps and two people are drawn by mouse and keyboard
  await map.drawStepAt({ x: 60, y: 120 }, steps[0])
  await map.drawStepAt({ x: 300, y: 120 }, steps[1])
  await map.select(steps[1])
  await app.window.keyboard.press('Tab')
  await app.window.keyboard.type(steps[2])
  await app.window.keyboard.press('Enter')
  await expect(map.box(steps[2])).toBeVisible()
  await map.add('Add decision', steps[3])
  await map.add('Add step', steps[4])
  await map.add('Add stakeholder', 'Julia Dorn')
  await map.add('Add stakeholder', 'Tom Becker')
  await map.connect(steps[0], steps[1])

  // and one of them gets an owner, a due date and days
  await map.select(steps[1])
  await map.field('Owner').click()
  await app.window.getByRole('option', { name: 'Julia Dorn' }).click()
  await map.fill('Due', '2027-02-26')
  await map.fill('Minimum days', '5')
  await map.fill('Maximum days', '15')

  // then saving writes the file and clears the unsaved mark
  await app.answerSaveDialog(file)
  await app.chooseMenuItem('file.save')
  await expect.poll(() => existsSync(file)).toBe(true)
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^acme/))
  const saved = readFileSync(file, 'utf8')
  const document = JSON.parse(saved)
  expect(
    Object.values<{ title: string }>(document.steps)
      .map(({ title }) => title)
      .sort(),
  ).toEqual([...steps].sort())
  expect(
    Object.values<{ name: string }>(document.stakeholders)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Julia Dorn', 'Tom Becker'])
  expect(document.deal.client).toBe('Acme Foods')
  await app.quit()

  // and opened again it shows the same map, and saving without an edit leaves the bytes as they were
  const again = await launchBuymap({ files: [file], profile: app.profile })
  const sameMap = new MapPage(again.window)
  await sameMap.waitUntilShown()
  for (const title of [...steps, 'Julia Dorn', 'Tom Becker']) await expect(sameMap.box(title)).toBeVisible()
  await again.chooseMenuItem('file.save')
  expect(readFileSync(file, 'utf8')).toBe(saved)

  // and the PDF for the client says what the map says
  await again.answerSaveDialog(pdf)
  await again.chooseMenuItem('file.exportPdf')
  await again.window.getByRole('dialog').getByRole('button', { name: 'Export' }).click()
  await expect.poll(() => existsSync(pdf)).toBe(true)
  const { text, pages } = await readPdf(pdf)
  expect(pages.length).toBeGreaterThanOrEqual(1)
  for (const title of steps) expect(text).toContain(title)
  expect(text).toContain('Acme Foods')
  await again.quit()
})

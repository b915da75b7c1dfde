import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { readPdf } from './harness/read-pdf'
import { temporaryFolder } from './harness/temporary-folder'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

test('a review tells what changed since the last one, and looks back at earlier states', async () => {
  // given the sample, in which a date moves after the last review and is saved
  const file = join(temporaryFolder('deal'), 'northwind.buymap')
  cpSync(sample, file)
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.select('Finish the business case')
  await map.fill('Due', '2027-01-15')
  await app.chooseMenuItem('file.save')
  await expect(app.window.getByRole('img', { name: 'Not saved' })).toBeHidden()

  // when the review is opened
  await app.window.getByRole('tab', { name: 'Review', exact: true }).click()

  // then it tells the slip, step by step
  const review = app.window.getByRole('region', { name: 'Review' })
  await expect(review.getByRole('radio', { name: /last review/ })).toBeChecked()
  await expect(review).toContainText('Finish the business case')
  await expect(review).toContainText('slipped 38 days')

  // and the map of before the save can be looked at
  await review.getByRole('button', { name: 'Replay' }).click()
  await expect(review.getByText(/2 of 2/)).toBeVisible()
  await review.getByRole('slider', { name: 'Moment' }).press('Home')
  await expect(review.getByText(/1 of 2/)).toBeVisible()

  // and the findings of the deal are gone through, the worst first
  await review.getByRole('button', { name: 'Findings', exact: true }).click()
  await expect(review.getByRole('list').first()).toContainText('Ask')

  // and a review done starts the next one from here
  await review.getByRole('button', { name: 'What changed' }).click()
  await review.getByRole('button', { name: 'Reviewed today' }).click()
  await expect.poll(() => app.menuItemLabel('edit.undo')).toMatch(/^Undo /)
  await expect(review).toContainText('nothing can be compared')
  await app.kill()
})

test('what is not known is listed by person, ticked off by keyboard, printed and exported', async () => {
  // given the questions of the sample
  const app = await launchBuymap({ files: [sample] })
  await new MapPage(app.window).waitUntilShown()
  await app.window.getByRole('tab', { name: 'Review', exact: true }).click()
  await app.window.getByRole('button', { name: 'Questions', exact: true }).click()
  const oliver = app.window.getByRole('region', { name: 'Oliver Adeyemi' })
  const question = 'Which findings would be class A and stop the purchase?'
  const box = oliver.getByRole('checkbox', { name: `Answered: ${question}` })
  await expect(oliver).toContainText('It is written down as an open question on “Pass the security review”.')

  // when one is ticked off, then it is gone from the list and the caret is on the next one
  await box.focus()
  await app.window.keyboard.press('Space')
  await expect(box).toHaveCount(0)
  await expect(
    oliver.getByRole('checkbox', { name: 'Answered: Which findings would be class A?' }),
  ).toBeFocused()
  await expect(app.window.getByRole('region', { name: 'Answered today' })).toContainText(question)
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Tick off a question')

  // and the print begins a page for each person, without what is answered
  const folder = temporaryFolder('questions')
  const pdf = join(folder, 'questions.pdf')
  await app.answerSaveDialog(pdf)
  await app.window.getByRole('button', { name: 'Export PDF of questions…' }).click()
  await expect.poll(() => existsSync(pdf)).toBe(true)
  const { pages } = await readPdf(pdf)
  const toOliver = pages.filter(({ text }) => text.includes('Questions to Oliver Adeyemi'))
  expect(toOliver).toHaveLength(1)
  const [page] = toOliver
  expect(page?.text).toContain('Internal, not for the client')
  expect(page?.text).toContain('Which findings would be class A?')
  expect(page?.text).not.toContain('stop the purchase')
  expect(page?.text.match(/Questions to /g)).toHaveLength(2)

  // and the table has a line for each
  const table = join(folder, 'questions.csv')
  await app.answerSaveDialog(table)
  await app.window.getByRole('button', { name: 'Export table…' }).click()
  await expect.poll(() => existsSync(table)).toBe(true)
  expect(readFileSync(table, 'utf8')).toContain('\nOliver Adeyemi,Information security officer,')
  expect(readFileSync(table, 'utf8')).not.toContain('stop the purchase')
  await app.kill()
})

import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap, temporaryFolder } from './harness/buymap-app'
import { readPdf } from './harness/read-pdf'
import { CallsPage } from './pages/calls-page'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

function sampleCopy(): string {
  const file = join(temporaryFolder('deal'), 'northwind.buymap')
  cpSync(sample, file)
  return file
}

test('a rep plans a call from the map, prints its card and writes back what came of it', async () => {
  // given the sample deal
  const file = sampleCopy()
  const card = join(temporaryFolder('card'), 'card.pdf')
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  const calls = new CallsPage(app.window)
  await calls.show()

  // when a call with the person who owns the business case is planned
  await calls.plan('Payback figures')
  await calls.invite('Priya Raman')
  await calls.movable('Finish the business case').check()
  await app.window.getByRole('button', { name: 'Propose a sentence' }).click()

  // then the app proposes what to ask her for, in client words
  await expect(calls.blank('Who')).toHaveValue('Priya Raman')
  await expect(calls.blank('Will do what')).toHaveValue('finish the business case')
  await expect(app.window.getByText('Tom signs alone below 500,000 euros.')).toBeVisible()

  // and the card is one page that says so
  await app.answerSaveDialog(card)
  await app.window.getByRole('button', { name: 'Call card' }).click()
  const dialog = app.window.getByRole('dialog')
  await expect(dialog).toContainText('By the end, Priya Raman will finish the business case')
  await dialog.getByRole('button', { name: 'Export PDF…' }).click()
  await expect.poll(() => existsSync(card)).toBe(true)
  const { pages } = await readPdf(card)
  expect(pages).toHaveLength(1)
  expect(pages[0]?.text).toContain('finish the business case')
  expect(pages[0]?.text).toContain('not for the client')

  // and when it is written back by keyboard alone
  const writing = await calls.writeBack()
  await writing.getByLabel('In short').focus()
  const { keyboard } = app.window
  await keyboard.type('Payback is 19 months.')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await app.window.getByRole('option', { name: 'Done', exact: true }).waitFor()
  await keyboard.type('Done')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.type('Signed business case')
  await keyboard.press('Control+Enter')
  await expect(writing).toBeHidden()

  // then the client’s process has moved, as one change with a name
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Write back Payback figures')
  await app.chooseMenuItem('file.save')
  await expect.poll(() => app.titles()).toEqual([expect.not.stringMatching(/^•/)])
  const saved = JSON.parse(readFileSync(file, 'utf8'))
  const step = saved.steps['business-case']
  expect(step.status).toBe('done')
  expect(step.evidence.at(-1).text).toBe('Signed business case')
  await app.quit()
})

test('the card stays on one page whatever was typed', async () => {
  const file = sampleCopy()
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const endless = 'Words without end, '.repeat(500)
  const [id] = Object.keys(document.calls)
  if (id === undefined) throw new Error('The sample has no call')
  Object.assign(document.calls[id], {
    title: 'Endless',
    commitment: endless,
    fallback: endless,
    bring: endless,
    keepToOurselves: endless,
    questions: [1, 2, 3, 4].map((number) => ({ id: `q${number}`, text: endless })),
  })
  for (const person of Object.values<Record<string, unknown>>(document.stakeholders)) {
    Object.assign(person, { wins: endless, risks: endless })
  }
  for (const step of Object.values<Record<string, unknown>>(document.steps)) step.evidenceExpected = endless
  writeFileSync(file, JSON.stringify(document))
  const card = join(temporaryFolder('card'), 'card.pdf')
  const app = await launchBuymap({ files: [file] })
  await new MapPage(app.window).waitUntilShown()
  const calls = new CallsPage(app.window)
  await calls.show()
  await calls.open('Endless')
  await app.answerSaveDialog(card)
  await app.window.getByRole('button', { name: 'Call card' }).click()
  await app.window.getByRole('dialog').getByRole('button', { name: 'Export PDF…' }).click()
  await expect.poll(() => existsSync(card)).toBe(true)
  const { pages } = await readPdf(card)
  expect(pages).toHaveLength(1)
  // What stands last on the card is still on it.
  expect(pages[0]?.text).toContain('Who else')
  expect(pages[0]?.text).toContain('1 of 1')
  await app.quit()
})

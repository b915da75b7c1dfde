import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { serialise } from '@workbook/format/serialise'
import { hostileDeal, ourWord } from '../unit/workbook/hostile-talk'
import { launchBuymap } from './harness/buymap-app'
import { readPdf } from './harness/read-pdf'
import { temporaryFolder } from './harness/temporary-folder'
import { CallsPage } from './pages/calls-page'
import { Keyboard } from './pages/keyboard'
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

test('a call is planned from the map, written back and seen on the map without a mouse', async () => {
  // given the step that the client has to take next
  const file = sampleCopy()
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  const calls = new CallsPage(app.window)
  const keyboard = new Keyboard(app.window)
  const status = app.window.getByRole('contentinfo')
  await expect(status).toContainText('Next client stepPass the security review')
  await expect(status.getByText(/% by 26 Feb/)).toBeVisible()
  const before = { forecast: await calls.forecast(), findings: await calls.findings() }
  await keyboard.run('Pass the security review')
  await expect(map.box('Pass the security review')).toBeFocused()
  await expect(map.box('Pass the security review')).toHaveAttribute('aria-description', /one source/)

  // when a call about it is planned, then its owner is in it and is asked for it
  await keyboard.press('Control+Shift+K')
  await keyboard.focusIsIn('Call')
  await expect(calls.blank('Who')).toHaveValue('Oliver Adeyemi')
  await expect(calls.blank('Will do what')).toHaveValue('pass the security review')
  await keyboard.type('Security, third try')

  // and one of the questions that only he can answer is taken into it
  await keyboard.pressUntil('Tab', 'Add “Which findings would be class A and stop the purchase?”')
  await keyboard.press('Enter')
  await expect(calls.question('Which findings would be class A and stop the purchase?')).toBeVisible()

  // and ticked off while he is asked, there and on the step that it stands on
  await keyboard.pressUntil(
    'Shift+Tab',
    'Answered: Which findings would be class A and stop the purchase?',
    60,
  )
  await keyboard.press('Space')
  await expect(
    app.window.getByRole('checkbox', { name: 'Answered: Which findings would be class A and stop' }),
  ).toBeChecked()
  await expect.poll(() => app.menuItemLabel('edit.undo')).toBe('Undo Tick off a question')

  // and what came of it is written back: done, with proof, and told by somebody else
  await keyboard.pressUntil('Shift+Tab', 'Write back', 60)
  await keyboard.press('Enter')
  const writing = app.window.getByRole('dialog', { name: 'What came of it?' })
  await keyboard.pressUntil('Tab', 'In short')
  await keyboard.type('Passed without conditions.')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await app.window.getByRole('option', { name: 'Done', exact: true }).waitFor()
  await keyboard.type('Done')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.type('Signed assessment')
  await keyboard.pressUntil('Tab', 'Add statement')
  await keyboard.press('Enter')
  await keyboard.focusIsIn('What was said')
  await keyboard.type('It is signed')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await app.window.getByRole('option', { name: /^Marc Blum/ }).waitFor()
  await keyboard.type('Marc')
  await keyboard.press('Enter')
  await keyboard.press('Control+Enter')
  await expect(writing).toBeHidden()

  // then next step, forecast and findings are other ones, and the step is known from several
  await expect(status).toContainText('Next client stepProve it on our own data')
  await expect.poll(() => calls.forecast()).not.toBe(before.forecast)
  await expect.poll(() => calls.findings()).not.toBe(before.findings)
  await keyboard.run('Pass the security review')
  await expect(map.box('Pass the security review')).toHaveAttribute('aria-description', /several sources/)
  await app.kill()
})

test('nothing of a call is in what a client gets, whatever the format', async () => {
  // given a deal whose calls, questions and what people told us are full of words of our own
  const file = join(temporaryFolder('deal'), 'hostile.buymap')
  writeFileSync(file, serialise(hostileDeal()))
  const folder = temporaryFolder('client')
  const app = await launchBuymap({ files: [file] })
  await new MapPage(app.window).waitUntilShown()
  const calendar = app.window.getByRole('dialog', { name: 'Export calendar' })
  const printing = app.window.getByRole('dialog', { name: 'Export PDF' })
  const exported = async (name: string, start: () => Promise<void>): Promise<string> => {
    const target = join(folder, name)
    await app.answerSaveDialog(target)
    await start()
    await expect.poll(() => existsSync(target)).toBe(true)
    if (!name.endsWith('.pdf')) return readFileSync(target, 'utf8')
    return (await readPdf(target)).pages.map(({ text }) => text).join('\n')
  }

  // when it is exported for the client in every way that the window offers
  const texts = {
    pdf: await exported('map.pdf', async () => {
      await app.chooseMenuItem('file.exportPdf')
      await printing.getByRole('button', { name: 'Export', exact: true }).click()
    }),
    buymap: await exported('copy.buymap', () => app.chooseMenuItem('file.exportClientCopy')),
    ics: await exported('dates.ics', async () => {
      await app.chooseMenuItem('file.exportCalendar')
      await expect(calendar).toContainText('The client')
      await calendar.getByRole('button', { name: 'Export', exact: true }).click()
    }),
  }

  // then each holds the client's steps and not a word of ours
  for (const [format, text] of Object.entries(texts)) {
    expect(text.replace(/\r?\n /g, ''), format).toContain('Finish the business')
    expect(text, format).not.toMatch(ourWord)
  }

  // and for ourselves the calendar has the call
  await expect(calendar).toBeHidden()
  const ours = await exported('ours.ics', async () => {
    await app.chooseMenuItem('file.exportCalendar')
    await calendar.getByLabel('For').click()
    await app.window.getByRole('option', { name: 'Us only (internal)' }).click()
    await calendar.getByRole('button', { name: 'Export', exact: true }).click()
  })
  expect(ours).toMatch(ourWord)
  await app.kill()
})

import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type BuymapApp, launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { HomePage } from './pages/home-page'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/first-look.buymap')

function copiesOfSample(...names: string[]): string[] {
  const folder = temporaryFolder('windows')
  return names.map((name) => {
    const file = join(folder, `${name}.buymap`)
    copyFileSync(sample, file)
    return file
  })
}

/** The window of a workbook, by its name in the frame. A window comes before its workbook has been read. */
async function windowOf({ application }: BuymapApp, name: string): Promise<Page> {
  let found: Page | undefined
  await expect(async () => {
    for (const page of application.windows()) {
      const frame = await application.browserWindow(page)
      if ((await frame.evaluate((window) => window.getTitle())).includes(name)) found = page
    }
    expect(found, `the window of ${name}`).toBeDefined()
  }).toPass()
  return found as Page
}

test('several workbooks stand in windows of their own; each is saved into its own file', async () => {
  const [first = '', second = ''] = copiesOfSample('first', 'second')
  const app = await launchBuymap({ files: [first, second] })
  await expect.poll(async () => (await app.titles()).length).toBe(2)
  const inFirst = new MapPage(await windowOf(app, 'first'))
  const inSecond = new MapPage(await windowOf(app, 'second'))
  await inFirst.waitUntilShown()
  await inSecond.waitUntilShown()
  await inFirst.add('Add step', 'Only in the first')
  await inSecond.add('Add step', 'Only in the second')
  await expect(inFirst.box('Only in the second')).toHaveCount(0)

  await app.answerQuestions('Save')
  await app.quit()
  expect(readFileSync(first, 'utf8')).toContain('Only in the first')
  expect(readFileSync(first, 'utf8')).not.toContain('Only in the second')
  expect(readFileSync(second, 'utf8')).toContain('Only in the second')
})

test('Revert asks, goes back to the file and leaves the file alone', async () => {
  const [file = ''] = copiesOfSample('deal')
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await expect.poll(() => app.isMenuItemEnabled('file.save')).toBe(true)
  await map.add('Add step', 'A thought that went too far')

  await app.answerQuestions('Cancel')
  await app.chooseMenuItem('file.revert')
  await expect.poll(() => app.questionsAsked()).toHaveLength(1)
  await expect(map.box('A thought that went too far')).toBeVisible()

  await app.answerQuestions('Revert')
  await app.chooseMenuItem('file.revert')
  await expect(map.box('A thought that went too far')).toHaveCount(0)
  await expect.poll(() => app.titles()).toEqual([expect.stringMatching(/^deal/)])
  await expect.poll(() => app.isMenuItemEnabled('edit.undo')).toBe(false)
  expect(readFileSync(file).equals(readFileSync(sample))).toBe(true)
  await app.quit()
})

test('Save a copy writes what is in the window and goes on with the own file', async () => {
  const [file = ''] = copiesOfSample('deal')
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.add('Add step', 'In the copy')
  const copy = join(temporaryFolder('copy'), 'copy.buymap')
  await app.answerSaveDialog(copy)
  await app.chooseMenuItem('file.saveCopy')
  await expect.poll(() => existsSync(copy) && readFileSync(copy, 'utf8')).toContain('In the copy')
  await expect.poll(() => app.titles()).toEqual([expect.stringMatching(/^• deal/)])
  expect(readFileSync(file).equals(readFileSync(sample))).toBe(true)

  // Onto a file that is open nothing is written, whatever the name is written like.
  await app.answerSaveDialog(join(file, '..', 'deal.buymap'))
  await app.chooseMenuItem('file.saveCopy')
  await expect(app.window.getByRole('region', { name: 'Notices' })).toContainText('is open in a window')
  expect(readFileSync(file).equals(readFileSync(sample))).toBe(true)
  await app.answerQuestions('Don’t save')
  await app.quit()
})

test('ended by the system with unsaved work, nothing is lost', async () => {
  const [file = ''] = copiesOfSample('deal')
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.add('Add step', 'Outlive the signal')
  await expect.poll(() => app.titles()).toEqual([expect.stringMatching(/^•/)])
  const ended = app.application.waitForEvent('close')
  app.application.process().kill('SIGTERM')
  await ended
  expect(readFileSync(file).equals(readFileSync(sample))).toBe(true)

  const again = await launchBuymap({ profile: app.profile })
  await new HomePage(again.window).waitUntilShown()
  await again.window.getByRole('button', { name: 'Restore the changes of deal' }).click()
  await expect(new MapPage(again.window).box('Outlive the signal')).toBeVisible()
  await again.answerQuestions('Save')
  await again.quit()
  expect(readFileSync(file, 'utf8')).toContain('Outlive the signal')
})

test('quitting again while a save is under way neither asks twice nor loses the save', async () => {
  const [file = ''] = copiesOfSample('deal')
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.add('Add step', 'Saved on the way out')
  await app.answerQuestions('Save')
  const ended = app.application.waitForEvent('close')
  const said: string[] = []
  app.application.process().stdout?.on('data', (text) => said.push(String(text)))
  await app.application.evaluate(({ app: program, BrowserWindow }) => {
    const quit = () => program.quit()
    setImmediate(quit)
    setImmediate(quit)
    // And once more the moment the question is answered, when the write has just begun.
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.once('destroyed', quit)
    for (const delay of [5, 20, 60]) setTimeout(quit, delay)
    const scope = globalThis as typeof globalThis & { stubbedDialogs?: { questions: string[] } }
    process.once('exit', () => process.stdout.write(`asked ${scope.stubbedDialogs?.questions.length} times`))
  })
  await ended
  expect(said.join('')).toContain('asked 1 times')
  expect(readFileSync(file, 'utf8')).toContain('Saved on the way out')
  const again = await launchBuymap({ profile: app.profile })
  await new HomePage(again.window).waitUntilShown()
  await expect(again.window.getByText('Unsaved work from last time')).toHaveCount(0)
  await again.quit()
})

test('a file dropped on the window opens beside what is there', async () => {
  const [first = '', second = ''] = copiesOfSample('first', 'dropped')
  const app = await launchBuymap({ files: [first] })
  await new MapPage(app.window).waitUntilShown()
  const opened = app.application.waitForEvent('window')
  const devtools = await app.window.context().newCDPSession(app.window)
  const data = { items: [], files: [second], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  await opened
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^dropped/))
  await app.quit()
})

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { HomePage } from './pages/home-page'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/first-look.buymap')

function copyOfSample(folder: string): string {
  const file = join(folder, 'deal.buymap')
  copyFileSync(sample, file)
  return file
}

async function openCopy() {
  const folder = temporaryFolder('files')
  const file = copyOfSample(folder)
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  return { app, map, file, folder }
}

test('an edit marks the title, saving clears the mark', async () => {
  const { app, map, file } = await openCopy()
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^deal/))

  await map.add('Add step', 'Hear the works council')
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^• deal/))

  await app.chooseMenuItem('file.save')
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^deal/))
  expect(readFileSync(file, 'utf8')).toContain('Hear the works council')
  await app.quit()
})

test('quitting with unsaved work asks; cancelling keeps the window and the work', async () => {
  const { app, map, file } = await openCopy()
  const before = readFileSync(file, 'utf8')
  await map.add('Add step', 'Hear the works council')

  await app.answerQuestions('Cancel')
  await app.chooseMenuItem('file.close')
  await expect.poll(() => app.questionsAsked()).toHaveLength(1)
  await expect(map.box('Hear the works council')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe(before)

  await app.answerQuestions('Save')
  await app.quit()
  expect(readFileSync(file, 'utf8')).toContain('Hear the works council')
})

test('a file that somebody else changed is not overwritten without asking', async () => {
  const { app, map, file } = await openCopy()
  await map.add('Add step', 'Mine')
  const theirs = readFileSync(file, 'utf8').replace(
    '"opportunity":',
    '"outcomeWanted": "Theirs",\n    "opportunity":',
  )
  writeFileSync(file, theirs)

  await app.answerQuestions('Cancel')
  await app.chooseMenuItem('file.save')
  await expect.poll(() => app.questionsAsked()).toHaveLength(1)
  expect(readFileSync(file, 'utf8')).toBe(theirs)
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^• deal/))

  await app.answerQuestions('Overwrite')
  await app.chooseMenuItem('file.save')
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^deal/))
  expect(readFileSync(file, 'utf8')).toContain('Mine')
  await app.quit()
})

test('a vanished folder: a clear sentence, the work stays in the window', async () => {
  const { app, map, folder } = await openCopy()
  await map.add('Add step', 'Still here')
  rmSync(folder, { recursive: true })

  await app.answerQuestions('Cancel')
  await app.chooseMenuItem('file.save')
  await expect.poll(() => app.questionsAsked()).toHaveLength(1)
  await expect(map.box('Still here')).toBeVisible()
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^•/))

  mkdirSync(folder)
  const elsewhere = join(folder, 'saved-elsewhere.buymap')
  await app.answerSaveDialog(elsewhere)
  await app.chooseMenuItem('file.saveAs')
  await expect.poll(() => existsSync(elsewhere)).toBe(true)
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^saved-elsewhere/))
  await app.quit()
})

test('a damaged file opens nothing, says where it is wrong and is left as it was', async () => {
  const folder = temporaryFolder('damaged')
  const file = join(folder, 'damaged.buymap')
  writeFileSync(file, readFileSync(sample, 'utf8').replace('"kind": "task"', '"kind": "dragon"'))
  const before = readFileSync(file)

  const app = await launchBuymap()
  const home = new HomePage(app.window)
  await home.waitUntilShown()
  await app.answerQuestions('OK')
  await app.answerOpenDialog([file])
  await app.chooseMenuItem('file.open')
  await expect.poll(() => app.questionsAsked()).toHaveLength(1)
  expect((await app.questionsAsked())[0]).toMatch(/\$\.steps\..*kind/)
  await home.waitUntilShown()
  expect(readFileSync(file).equals(before)).toBe(true)
  await app.quit()
})

test('a file of a newer version opens to look at and cannot be saved', async () => {
  const folder = temporaryFolder('newer')
  const file = join(folder, 'newer.buymap')
  writeFileSync(file, readFileSync(sample, 'utf8').replace('"version": 1', '"version": 99'))
  const before = readFileSync(file)

  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await expect(app.window.getByText(/newer/i).first()).toBeVisible()
  expect(readFileSync(file).equals(before)).toBe(true)
  await app.quit()
})

test('opening a file that is open already brings its window to the front', async () => {
  const { app, file } = await openCopy()
  await app.answerOpenDialog([file])
  await app.chooseMenuItem('file.open')
  await app.chooseMenuItem('file.open')
  expect(app.application.windows()).toHaveLength(1)
  await app.quit()
})

test('a second start hands its file to the running program', async () => {
  const { app, folder } = await openCopy()
  const other = join(folder, 'other.buymap')
  copyFileSync(sample, other)

  const opened = app.application.waitForEvent('window')
  await expect(launchBuymap({ files: [other], profile: app.profile })).rejects.toThrow()
  await opened
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^other/))
  await app.quit()
})

test('a renamed file is still known by its window and a read-only file keeps its flag', async () => {
  const { app, map, file, folder } = await openCopy()
  chmodSync(file, 0o444)
  await map.add('Add step', 'Not into a read-only file')
  const elsewhere = join(folder, 'elsewhere.buymap')
  await app.answerSaveDialog(elsewhere)
  await app.answerQuestions('Save as…')
  await app.chooseMenuItem('file.save')
  await expect.poll(() => existsSync(elsewhere)).toBe(true)
  expect(readFileSync(file, 'utf8')).not.toContain('Not into a read-only file')
  renameSync(file, join(folder, 'old.buymap'))
  await app.quit()
})

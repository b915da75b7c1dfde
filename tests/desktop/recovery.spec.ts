import { copyFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { waitUntilJournalled } from './harness/journal'
import { temporaryFolder } from './harness/temporary-folder'
import { HomePage } from './pages/home-page'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/first-look.buymap')

test('after a power cut the start screen offers the unsaved work and restores it', async () => {
  const file = join(temporaryFolder('crash'), 'deal.buymap')
  copyFileSync(sample, file)
  const before = readFileSync(file, 'utf8')

  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.add('Add step', 'Survive the power cut')
  await waitUntilJournalled(app.profile, 'Survive the power cut')
  await app.kill()
  expect(readFileSync(file, 'utf8')).toBe(before)

  const again = await launchBuymap({ profile: app.profile })
  const home = new HomePage(again.window)
  await home.waitUntilShown()
  await again.window.getByRole('button', { name: 'Restore' }).first().click()
  const restored = new MapPage(again.window)
  await expect(restored.box('Survive the power cut')).toBeVisible()
  await expect.poll(() => again.titles()).toContainEqual(expect.stringMatching(/^•/))
  expect(readFileSync(file, 'utf8')).toBe(before)
  await again.answerQuestions('Don’t save')
  await again.quit()
})

test('when the window itself crashes it comes back with every change', async () => {
  const file = join(temporaryFolder('window-crash'), 'deal.buymap')
  copyFileSync(sample, file)
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.add('Add step', 'Outlive the window')
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^•/))

  // The page is looked at through the main process: to the test its page object is gone for good.
  const cameBack = await app.application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) return false
    const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
    contents.forcefullyCrashRenderer()
    await loaded
    return contents.executeJavaScript(`new Promise((resolve) => {
      const look = () => document.querySelector('[aria-label^="Outlive the window"]') ? resolve(true) : requestAnimationFrame(look)
      look()
    })`)
  })
  expect(cameBack).toBe(true)
  await app.kill()
})

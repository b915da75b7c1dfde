import { copyFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { type BuymapApp, launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

function copyOfSample(): string {
  const file = join(temporaryFolder('comfort'), 'northwind.buymap')
  copyFileSync(sample, file)
  return file
}

const boundsOf = ({ application }: BuymapApp) =>
  application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())

test('window, view, sheet and panels come back for the file, and the file knows nothing of it', async () => {
  const file = copyOfSample()
  const app = await launchBuymap({ files: [file] })
  await new MapPage(app.window).waitUntilShown()
  await app.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, width: 1180, height: 780 }),
  )
  await app.window.getByRole('tab', { name: 'Legal' }).click()
  await app.window.getByRole('button', { name: 'Hide inspector' }).click()
  await app.chooseMenuItem('view.outline')
  await app.window.getByRole('tab', { name: 'People' }).click()
  await app.quit()
  expect(readFileSync(file).equals(readFileSync(sample))).toBe(true)

  const again = await launchBuymap({ files: [file], profile: app.profile })
  await expect(again.window.getByRole('tab', { name: 'People' })).toHaveAttribute('aria-selected', 'true')
  await expect(again.window.getByRole('complementary', { name: 'Outline' })).toBeVisible()
  await expect(again.window.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0)
  await expect(again.window.getByRole('tab', { name: 'Legal' })).toHaveAttribute('aria-selected', 'true')
  expect(await boundsOf(again)).toEqual({ x: 60, y: 40, width: 1180, height: 780 })
  await again.quit()
})

test('the history goes back to any moment, a version opens beside the workbook', async () => {
  const file = copyOfSample()
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await map.add('Add step', 'First thought')
  await map.add('Add step', 'Second thought')
  await app.chooseMenuItem('view.history')
  const history = app.window.getByRole('complementary', { name: 'History' })
  await expect(history.getByRole('button', { name: /Add step/ })).toHaveCount(2)
  await history.getByRole('button', { name: 'As it was opened' }).click()
  await expect(map.box('First thought')).toHaveCount(0)
  await map.canvas.focus()
  await app.window.keyboard.press('Control+y')
  await expect(map.box('First thought')).toBeVisible()
  await expect(map.box('Second thought')).toHaveCount(0)
  await history.getByRole('button', { name: /Add step undone/ }).click()
  await expect(map.box('Second thought')).toBeVisible()

  await app.chooseMenuItem('file.save')
  await expect.poll(() => app.titles()).toEqual([expect.stringMatching(/^northwind/)])
  await app.chooseMenuItem('file.versions')
  const opened = app.application.waitForEvent('window')
  await app.window.getByRole('button', { name: /^Open a copy/ }).click()
  const version = new MapPage(await opened)
  await version.waitUntilShown()
  await expect(version.box('Speak with two reference clients')).toBeVisible()
  await expect(version.box('Second thought')).toHaveCount(0)
  await expect.poll(() => app.titles()).toContainEqual(expect.stringMatching(/^northwind, version of/))
  await app.quit()
  expect(readFileSync(file, 'utf8')).toContain('Second thought')
})

test('a text that is typed has a menu of its own', async () => {
  const app = await launchBuymap({ files: [copyOfSample()] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  await app.application.evaluate(({ Menu }) => {
    const scope = globalThis as typeof globalThis & { shown?: string[] }
    const original = Menu.prototype.popup
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      scope.shown = this.items.flatMap(({ role }) => role ?? [])
      Menu.prototype.popup = original
    }
  })
  await map.select('Speak with two reference clients')
  await map.inspector.getByLabel('Title').click({ button: 'right' })
  const shown = () =>
    app.application.evaluate(() => (globalThis as typeof globalThis & { shown?: string[] }).shown ?? [])
  await expect.poll(shown).toContain('cut')
  await expect.poll(shown).toContain('selectall')
  await app.quit()
})

test('at 1024 pixels the deal’s name, every view and every panel have their place beside each other', async () => {
  const app = await launchBuymap({ files: [copyOfSample()] })
  await new MapPage(app.window).waitUntilShown()
  await app.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  )
  await expect.poll(() => app.window.evaluate(() => innerWidth)).toBe(1024)
  const banner = app.window.getByRole('banner')
  const cut = await banner.evaluate(
    (bar) =>
      [...bar.querySelectorAll('h1, [role="tablist"]')].filter((part) => part.scrollWidth > part.clientWidth)
        .length,
  )
  expect(cut).toBe(0)
  const edges = await banner.evaluate((bar) =>
    [...bar.querySelectorAll('h1, button')].map((part) => {
      const { left, right } = part.getBoundingClientRect()
      return { left, right }
    }),
  )
  expect(edges.length).toBeGreaterThan(14)
  for (const [index, { left }] of edges.entries())
    expect(left).toBeGreaterThanOrEqual(edges[index - 1]?.right ?? 0)
  expect(edges.at(-1)?.right).toBeLessThanOrEqual(1024)
  for (const name of ['Outline', 'Find…', 'Findings', 'Who says what', 'History'])
    await expect(banner.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'false')
  await app.kill()
})

test('every panel at the left edge is closed at its head, and the keyboard goes on at the map', async () => {
  const app = await launchBuymap({ files: [copyOfSample()] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  for (const name of ['Outline', 'Find', 'Findings', 'Who says what', 'History']) {
    const button = new RegExp(`^${name}…?$`)
    await app.window.getByRole('banner').getByRole('button', { name: button }).click()
    const panel = app.window.getByRole('complementary', { name, exact: true })
    await panel.getByRole('button', { name: `Close ${name.toLowerCase()}` }).click()
    await expect(panel).toHaveCount(0)
    expect(await map.canvas.evaluate((canvas) => canvas.contains(document.activeElement))).toBe(true)
  }
  await app.kill()
})

test('what is only for the map or the fields beside it cannot be pressed where there is neither', async () => {
  const app = await launchBuymap({ files: [copyOfSample()] })
  await new MapPage(app.window).waitUntilShown()
  const inspectorButton = app.window.getByRole('button', { name: /^(Hide|Show) inspector$/ })
  const zoom = app.window.getByRole('button', { name: /^Zoom, / })
  await expect(inspectorButton).toHaveAccessibleName('Hide inspector')
  await expect(inspectorButton).toHaveAttribute('aria-pressed', 'true')
  await expect(zoom).toBeVisible()

  await app.window.getByRole('tab', { name: 'Both sides' }).click()
  await expect(inspectorButton).toBeDisabled()
  await expect(inspectorButton).toHaveAccessibleName('Show inspector')
  await expect(inspectorButton).toHaveAttribute('aria-pressed', 'false')
  await expect(zoom).toHaveCount(0)

  await app.window.getByRole('tab', { name: 'Plan' }).click()
  await expect(inspectorButton).toBeEnabled()
  await expect(app.window.getByRole('complementary', { name: 'Inspector' })).toBeVisible()
  await app.kill()
})

test('a step that was done early says the same day on the map, in the outline and beside our actions', async () => {
  const app = await launchBuymap({ files: [copyOfSample()] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  const title = 'Get one executive to own the outcome'
  await expect(map.box(title)).toHaveAccessibleDescription(/done 8 Sep 2026/)
  await app.chooseMenuItem('view.outline')
  const line = app.window.getByRole('treeitem', { name: title })
  await expect(line.locator('[data-text]')).toHaveAttribute('data-text', 'SK · 8 Sep')
  await app.window.getByRole('tab', { name: 'Both sides' }).click()
  await expect(app.window.getByRole('button', { name: title })).toContainText('done 8 Sep')
  await app.kill()
})

test('the line at the bottom stays one line on every usual screen', async () => {
  const app = await launchBuymap({ files: [copyOfSample()] })
  await new MapPage(app.window).waitUntilShown()
  const footer = app.window.getByRole('contentinfo')
  // what is counted last is there
  await expect(footer.getByRole('button', { name: /Findings/ })).toBeVisible()
  for (const width of [960, 1024, 1280, 1366, 1440, 1920]) {
    await app.application.evaluate(
      ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 720),
      width,
    )
    await expect.poll(() => app.window.evaluate(() => innerWidth)).toBe(width)
    expect(await footer.evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(40)
  }
  await app.kill()
})

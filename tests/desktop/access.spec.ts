import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { clippedTextsOn, smallTargetsOn, violationsOn, withLongerTexts } from './harness/access'
import { type BuymapApp, launchBuymap } from './harness/buymap-app'
import { HomePage } from './pages/home-page'
import { MapPage } from './pages/map-page'
import { screens } from './pages/screens'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

/** Goes through every screen and collects what is wrong on each. */
async function problemsOn(
  app: BuymapApp,
  look: (window: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const map = new MapPage(app.window)
  const problems: string[] = []
  for (const { name, show, leave } of screens) {
    await test.step(name, async () => {
      await show(app, map)
      problems.push(...(await look(app.window)).map((problem) => `${name}: ${problem}`))
      await leave?.(app, map)
    })
  }
  return problems
}

test('every view of the window is on the list of screens', async () => {
  const app = await openedSample()
  const tabs = await app.window.getByRole('tablist', { name: 'Views' }).getByRole('tab').allTextContents()
  const listed = screens.map(({ name }) => name)
  expect(tabs.filter((tab) => tab !== 'Map' && !listed.includes(`${tab} view`))).toEqual([])
  await app.kill()
})

async function openedSample(): Promise<BuymapApp> {
  const app = await launchBuymap({ files: [sample] })
  // A colour that is on its way from one to another is none of either.
  await app.window.emulateMedia({ reducedMotion: 'reduce' })
  await new MapPage(app.window).waitUntilShown()
  return app
}

test('on every screen axe finds nothing, targets are large enough, and texts can be read and grow by 40 %', async () => {
  test.setTimeout(300_000)
  const app = await openedSample()
  const problems = await problemsOn(app, async (window) => [
    ...(await violationsOn(window)),
    ...(await smallTargetsOn(window)),
    ...(await withLongerTexts(window, clippedTextsOn)),
    ...(await unreadableIn(app, 'dark')),
    ...(await unreadableIn(app, 'contrast')),
  ])
  expect(problems).toEqual([])
  await app.kill()
})

async function showIn(app: BuymapApp, theme: 'light' | 'dark' | 'contrast'): Promise<void> {
  await app.chooseMenuItem(`view.theme.${theme}`)
  await expect(app.window.locator('html')).toHaveAttribute('data-theme', theme)
}

/** Themes differ in their colours and in nothing else. */
async function unreadableIn(app: BuymapApp, theme: 'dark' | 'contrast'): Promise<string[]> {
  await showIn(app, theme)
  const problems = await violationsOn(app.window, ['color-contrast'])
  await showIn(app, 'light')
  return problems.map((problem) => `in ${theme}: ${problem}`)
}

test('axe finds nothing on the start screen in light, dark and high contrast', async () => {
  const app = await launchBuymap()
  await app.window.emulateMedia({ reducedMotion: 'reduce' })
  await new HomePage(app.window).waitUntilShown()
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await showIn(app, theme)
    expect(await violationsOn(app.window), theme).toEqual([])
  }
  expect(await smallTargetsOn(app.window)).toEqual([])
  expect(await withLongerTexts(app.window, clippedTextsOn)).toEqual([])
  await app.kill()
})

test('at twice the size every screen fits into the window, and nothing in it is cut', async () => {
  test.setTimeout(90_000)
  const app = await openedSample()
  await app.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  )
  await expect.poll(() => app.window.evaluate(() => innerWidth)).toBeLessThan(800)
  const problems = await problemsOn(app, async (window) => {
    const isWide = await window.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    return [...(isWide ? ['wider than the window'] : []), ...(await clippedTextsOn(window))]
  })
  expect(problems).toEqual([])
  await app.kill()
})

test('under forced colours of the system the map is drawn in them', async () => {
  const app = await openedSample()
  await app.window.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await expect(app.window.locator('html')).toHaveAttribute('data-theme', 'contrast')
  const { line, ink } = await app.window.evaluate(() => {
    const link = document.querySelector('[data-link-id] path')
    return {
      line: link ? getComputedStyle(link).stroke : '',
      ink: getComputedStyle(document.body).color,
    }
  })
  expect(line).toBe(ink)
  expect(await violationsOn(app.window)).toEqual([])
  await app.kill()
})

test('right-to-left and CJK names are shown in their own direction, on the map and beside it', async () => {
  const app = await openedSample()
  const map = new MapPage(app.window)
  const [arabic, chinese] = ['موافقة الميزانية!', '批准预算并签署合同之前请法务部门审核全部条款']
  await map.select('Approve the budget line')
  await map.fill('Title', arabic)
  await map.select('Choose one supplier')
  await map.fill('Title', chinese)

  // The exclamation mark ends the sentence, so it stands on the left of it.
  const text = map.box(arabic).locator('text').first()
  await expect(text).toHaveAttribute('direction', 'rtl')
  const card = await map.place(arabic)
  const drawn = await text.boundingBox()
  expect(drawn && drawn.x > card.x && drawn.x + drawn.width < card.x + card.width).toBe(true)
  // Without spaces it is broken between characters and stays in its card.
  const lines = await map
    .box(chinese)
    .locator('text')
    .evaluateAll((found) => found.map((line) => line.textContent ?? ''))
  expect(lines.filter((line) => /\p{Script=Han}/u.test(line)).length).toBeGreaterThan(1)
  await app.window.keyboard.press('Control+Shift+O')
  await expect(app.window.getByRole('treeitem', { name: arabic })).toBeVisible()
  expect(
    await app.window
      .getByRole('treeitem', { name: arabic })
      .locator('[dir="auto"]')
      .evaluate((title) => getComputedStyle(title).direction),
  ).toBe('rtl')
  await app.kill()
})

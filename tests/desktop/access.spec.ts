import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { clippedTextsOn, smallTargetsOn, violationsOn, withLongerTexts } from './harness/access'
import { type BuymapApp, launchBuymap } from './harness/buymap-app'
import { HomePage } from './pages/home-page'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

/** A screen, how to come to it from the map with nothing selected, and how to leave it again. */
interface Screen {
  readonly name: string
  readonly show: (app: BuymapApp, map: MapPage) => Promise<unknown>
  readonly leave?: (app: BuymapApp, map: MapPage) => Promise<unknown>
}

const pressEscape = ({ window }: BuymapApp) => window.keyboard.press('Escape')
const dialogOf = (window: Page) => window.getByRole('dialog')

/** A dialog that an item of the native menu opens. */
function dialog(name: string, menuItem: string): Screen {
  return {
    name,
    show: async (app) => {
      await app.chooseMenuItem(menuItem)
      await expect(dialogOf(app.window)).toBeVisible()
    },
    leave: async (app) => {
      await pressEscape(app)
      await expect(dialogOf(app.window)).toHaveCount(0)
    },
  }
}

/** A view of the workbook by the name of its tab. */
function view(name: string): Screen {
  return {
    name: `${name} view`,
    show: async ({ window }) => {
      await window.getByRole('tab', { name, exact: true }).click()
      await expect(window.getByRole('tabpanel', { name })).not.toBeEmpty()
    },
    leave: ({ window }) => window.getByRole('tab', { name: 'Map', exact: true }).click(),
  }
}

/** A panel at the left edge, by its button, or by its line of a menu where the buttons have no room. */
function panel(name: string): Screen {
  const toggle = async ({ window }: BuymapApp) => {
    const banner = window.getByRole('banner')
    const menu = banner.getByRole('button', { name: 'Panels', exact: true })
    if (!(await menu.isVisible())) return banner.getByRole('button', { name, exact: true }).click()
    await menu.click()
    await window.getByRole('menuitemcheckbox', { name, exact: true }).click()
  }
  return {
    name: `${name} panel`,
    show: async (app) => {
      await toggle(app)
      await expect(app.window.getByRole('complementary', { name })).not.toBeEmpty()
    },
    leave: toggle,
  }
}

/** Goes to a step or a person by name, wherever on the map it is and however much of the map is in sight. */
async function goTo({ window }: BuymapApp, map: MapPage, title: string): Promise<void> {
  await window.keyboard.press('Control+K')
  await dialogOf(window).getByRole('combobox').fill(title)
  await window.keyboard.press('Enter')
  await expect(dialogOf(window)).toHaveCount(0)
  await expect(map.box(title)).toBeFocused()
}

function selected(name: string, title: string): Screen {
  return { name, show: (app, map) => goTo(app, map, title), leave: pressEscape }
}

const screens: readonly Screen[] = [
  { name: 'map', show: async () => {} },
  selected('a step', 'Approve the budget line'),
  selected('a person', 'Julia Dorn'),
  {
    name: 'filter menu',
    show: ({ window }) => window.getByRole('button', { name: 'Filter' }).click(),
    leave: pressEscape,
  },
  {
    name: 'menu of a step',
    show: async (app, map) => {
      await goTo(app, map, 'Choose one supplier')
      await map.box('Choose one supplier').click({ button: 'right' })
    },
    leave: async (app) => {
      await pressEscape(app)
      await pressEscape(app)
    },
  },
  ...['Plan', 'Timeline', 'Both sides', 'People', 'Calls', 'Review'].map(view),
  {
    name: 'questions of a review',
    show: async ({ window }) => {
      await window.getByRole('tab', { name: 'Review' }).click()
      await window.getByRole('button', { name: 'Questions', exact: true }).click()
      await expect(window.getByRole('checkbox', { name: /^Answered: / }).first()).toBeVisible()
    },
    leave: ({ window }) => window.getByRole('tab', { name: 'Map' }).click(),
  },
  ...['Outline', 'Findings', 'Who says what', 'History'].map(panel),
  {
    name: 'find and replace',
    show: async ({ window }) => {
      await window.keyboard.press('Control+H')
      await window.getByRole('textbox', { name: 'Find' }).fill('plan')
      await expect(window.getByRole('list', { name: 'Found' })).not.toBeEmpty()
    },
    leave: ({ window }) => window.getByRole('button', { name: 'Close find' }).click(),
  },
  dialog('export dialog', 'file.exportPdf'),
  dialog('calendar dialog', 'file.exportCalendar'),
  dialog('new workbook dialog', 'file.new'),
  dialog('versions', 'file.versions'),
  dialog('save as template', 'file.saveAsTemplate'),
  dialog('tour', 'help.tour'),
  dialog('command palette', 'help.commands'),
  dialog('keyboard shortcuts', 'help.shortcuts'),
  dialog('rules on deals', 'help.rules'),
  {
    name: 'dialog to connect',
    show: async (app, map) => {
      await goTo(app, map, 'Choose one supplier')
      await app.chooseMenuItem('map.connect')
      await expect(dialogOf(app.window)).toBeVisible()
    },
    leave: async (app) => {
      await pressEscape(app)
      await expect(dialogOf(app.window)).toHaveCount(0)
    },
  },
  {
    name: 'settings',
    show: async ({ window }) => {
      await window.getByRole('button', { name: 'Menu', exact: true }).click()
      await window.getByRole('menuitem', { name: 'Settings…' }).click()
      await expect(dialogOf(window)).toBeVisible()
    },
    leave: async (app) => {
      await pressEscape(app)
      await expect(dialogOf(app.window)).toHaveCount(0)
    },
  },
  {
    name: 'Client view',
    show: async (app, map) => {
      await map.toolbar.getByRole('button', { name: 'Client view' }).click()
      await goTo(app, map, 'Choose one supplier')
    },
    leave: ({ window }) => window.getByRole('button', { name: 'Back to my view' }).click(),
  },
  {
    name: 'presentation',
    show: async ({ window }) => {
      await window.keyboard.press('F5')
      await expect(window.getByRole('region', { name: 'Presentation' })).toBeVisible()
    },
    leave: pressEscape,
  },
]

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

test('axe finds nothing on any screen, and every target is large enough', async () => {
  test.setTimeout(90_000)
  const app = await openedSample()
  const problems = await problemsOn(app, async (window) => [
    ...(await violationsOn(window)),
    ...(await smallTargetsOn(window)),
  ])
  expect(problems).toEqual([])
  await app.kill()
})

// Themes differ in their colours and in nothing else.
for (const theme of ['dark', 'contrast'] as const) {
  test(`every text on every screen can be read in ${theme}`, async () => {
    test.setTimeout(90_000)
    const app = await openedSample()
    await app.chooseMenuItem(`view.theme.${theme}`)
    await expect(app.window.locator('html')).toHaveAttribute('data-theme', theme)

    const problems = await problemsOn(app, (window) => violationsOn(window, ['color-contrast']))

    expect(problems).toEqual([])
    await app.kill()
  })
}

test('axe finds nothing on the start screen in light, dark and high contrast', async () => {
  const app = await launchBuymap()
  await app.window.emulateMedia({ reducedMotion: 'reduce' })
  await new HomePage(app.window).waitUntilShown()
  for (const theme of ['light', 'dark', 'contrast']) {
    await app.chooseMenuItem(`view.theme.${theme}`)
    await expect(app.window.locator('html')).toHaveAttribute('data-theme', theme)
    expect(await violationsOn(app.window), theme).toEqual([])
  }
  expect(await smallTargetsOn(app.window)).toEqual([])
  expect(await withLongerTexts(app.window, clippedTextsOn)).toEqual([])
  await app.kill()
})

test('texts that are 40 % longer fit on every screen', async () => {
  test.setTimeout(90_000)
  const app = await openedSample()
  const problems = await problemsOn(app, (window) => withLongerTexts(window, clippedTextsOn))
  expect(problems).toEqual([])
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

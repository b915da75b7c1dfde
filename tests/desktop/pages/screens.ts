import { expect, type Page } from '@playwright/test'
import type { BuymapApp } from '../harness/buymap-app'
import { copyElsewhere } from '../harness/copy-elsewhere'
import type { MapPage } from './map-page'

/** A screen, how to come to it from the map with nothing selected, and how to leave it again. */
export interface Screen {
  readonly name: string
  readonly show: (app: BuymapApp, map: MapPage) => Promise<unknown>
  readonly leave?: (app: BuymapApp, map: MapPage) => Promise<unknown>
}

const pressEscape = ({ window }: BuymapApp) => window.keyboard.press('Escape')
const backToMap = ({ window }: BuymapApp) => window.getByRole('tab', { name: 'Map', exact: true }).click()
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
    leave: backToMap,
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

/** Every screen of the window of a workbook. */
export const screens: readonly Screen[] = [
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
    leave: backToMap,
  },
  ...['Reporting lines', 'Table', 'Coverage', 'Who knows what'].map((name) => ({
    name: `people: ${name}`,
    show: async ({ window }: BuymapApp) => {
      await window.getByRole('tab', { name: 'People', exact: true }).click()
      await window.getByRole('tab', { name, exact: true }).click()
      await expect(window.getByRole('tabpanel', { name })).not.toBeEmpty()
    },
    leave: backToMap,
  })),
  {
    name: 'help with a rating',
    show: async ({ window }) => {
      await window.getByRole('tab', { name: 'People', exact: true }).click()
      await window.getByRole('tab', { name: 'Influence', exact: true }).click()
      await window.getByRole('button', { name: /^Sven Krause person/ }).click()
      await window.getByRole('button', { name: 'Help me decide…' }).click()
      await expect(dialogOf(window)).toBeVisible()
    },
    leave: async (app) => {
      await pressEscape(app)
      await expect(dialogOf(app.window)).toHaveCount(0)
      await backToMap(app)
      await pressEscape(app)
    },
  },
  ...['Sales methods', 'Replay'].map((name) => ({
    name: `review: ${name}`,
    show: async ({ window }: BuymapApp) => {
      await window.getByRole('tab', { name: 'Review', exact: true }).click()
      await window.getByRole('button', { name, exact: true }).click()
    },
    leave: backToMap,
  })),
  {
    name: 'rows to paste',
    show: async (app, map) => {
      await copyElsewhere(app, { 'text/plain': 'Step\tOwner\tDue\nRun the pilot\tAlex New\t3/4/2027\n' })
      await map.canvas.focus()
      await app.window.keyboard.press('Control+V')
      await expect(dialogOf(app.window)).toBeVisible()
    },
    leave: async (app) => {
      await pressEscape(app)
      await expect(dialogOf(app.window)).toHaveCount(0)
    },
  },
  {
    name: 'a notice',
    show: async (app, map) => {
      await copyElsewhere(app, { 'text/plain': '' })
      await map.canvas.focus()
      await app.window.keyboard.press('Control+V')
      await expect(app.window.getByText('There is no text on the clipboard')).toBeVisible()
    },
    leave: ({ window }) => window.getByRole('button', { name: 'Close notice' }).click(),
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

import { menuActions, menuActionsForClient } from '@contract/menu-actions'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { type MenuInput, menuTemplate } from '../../../../../electron/main/menu/menu-template'
import { emptyMenuState } from '../../../../../electron/main/windows'

const acts = { window: () => {}, openRecent: () => {}, theme: () => {}, close: () => {} }

function itemsFor(face: MenuInput['state']['face']): MenuItemConstructorOptions[] {
  const state = { ...emptyMenuState, hasWorkbook: true, undoLabel: 'Add step', face }
  const recents = [{ id: 'r1', name: 'Harbour Clinics' }]
  const menu = menuTemplate({ state, recents, theme: 'light', isMac: false, isDevelopment: false }, acts)
  return flat(menu)
}

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}

const enabledIds = (items: MenuItemConstructorOptions[]) =>
  items.flatMap(({ id, enabled }) => (enabled === true && id !== undefined ? [id] : []))

describe('the native menu', () => {
  test('names other deals and offers everything while only we look', () => {
    const items = itemsFor('own')
    expect(items.map(({ label }) => label)).toContain('Harbour Clinics')
    expect(enabledIds(items)).toContain('file.exportPdf')
  })

  test('before a client names no other deal and offers what is safe', () => {
    const items = itemsFor('client')
    expect(items.map(({ label }) => label)).not.toContain('Harbour Clinics')
    const allowed = new Set<string>(menuActionsForClient)
    expect(enabledIds(items).filter((id) => !allowed.has(id))).toEqual([])
    expect(enabledIds(items)).toContain('view.clientView')
  })

  test('in a presentation offers its end and nothing else', () => {
    expect(enabledIds(itemsFor('presenting'))).toEqual(['view.present'])
  })
})

/** Ids that other programs may rely on (DESIGN.md, section 7). */
const promised = [
  'file.new',
  'file.open',
  'file.save',
  'file.saveAs',
  'file.exportPdf',
  'file.exportClientCopy',
  'file.versions',
  'edit.undo',
  'edit.redo',
  'edit.selectAll',
  'edit.find',
  'map.addStep',
  'map.tidyUp',
  'view.zoomToFit',
  'view.clientView',
  'view.present',
  'help.shortcuts',
]

function menuFor(input: Partial<MenuInput> = {}, state: Partial<MenuInput['state']> = {}) {
  const usual = { recents: [], theme: 'system', isMac: false, isDevelopment: false } as const
  const menu = { ...usual, ...input, state: { ...emptyMenuState, ...state } }
  return flat(menuTemplate(menu, acts))
}

function idsOf(items: readonly MenuItemConstructorOptions[]): string[] {
  return items.flatMap(({ id }) => id ?? [])
}

describe.each([true, false])('the items of the native menu (on a Mac: %s)', (isMac) => {
  test('have every id that is promised, once', () => {
    const ids = idsOf(menuFor({ isMac }))
    for (const id of promised)
      expect(
        ids.filter((one) => one === id),
        id,
      ).toHaveLength(1)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('carry out everything that the window offers to the menu, under its label', () => {
    const items = menuFor({ isMac })
    for (const [id, { label }] of Object.entries(menuActions)) {
      expect(items.find((item) => item.id === id)?.label, id).toBe(label)
    }
  })

  test('have no two with the same keys', () => {
    const keys = menuFor({ isMac }).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('quit, settings and about are where the system’s people look for them', () => {
    const state = emptyMenuState
    const menu = menuTemplate({ state, recents: [], theme: 'system', isMac, isDevelopment: false }, acts)
    const titleOver = (wanted: (item: MenuItemConstructorOptions) => boolean) =>
      menu.find((top) => Array.isArray(top.submenu) && top.submenu.some(wanted))?.label
    expect(titleOver(({ role }) => role === 'quit')).toBe(isMac ? 'Buymap' : '&File')
    expect(titleOver(({ id }) => id === 'app.settings')).toBe(isMac ? 'Buymap' : '&File')
    expect(titleOver(({ role }) => role === 'about')).toBe(isMac ? 'Buymap' : '&Help')
    expect(menu.some(({ role }) => role === 'windowMenu')).toBe(isMac)
  })
})

describe('what can be chosen', () => {
  test('on the start screen is what needs no workbook', () => {
    const ids = enabledIds(menuFor())
    expect(ids).toEqual(
      expect.arrayContaining(['file.new', 'file.open', 'app.settings', 'help.tour', 'help.shortcuts']),
    )
    for (const id of ['file.save', 'file.versions', 'edit.undo', 'map.addStep', 'view.history'])
      expect(ids).not.toContain(id)
  })

  test.each([
    [{ undoLabel: null, redoLabel: null }, 'Undo', false, 'Redo', false],
    [{ undoLabel: 'Move 3 steps', redoLabel: null }, 'Undo Move 3 steps', true, 'Redo', false],
    [{ undoLabel: null, redoLabel: 'Rename R&D' }, 'Undo', false, 'Redo Rename R&&D', true],
  ])('to go back is named: %j', (labels, undo, canUndo, redo, canRedo) => {
    const items = menuFor({}, { hasWorkbook: true, ...labels })
    const of = (id: string) => items.find((item) => item.id === id)
    expect([of('edit.undo')?.label, of('edit.undo')?.enabled]).toEqual([undo, canUndo])
    expect([of('edit.redo')?.label, of('edit.redo')?.enabled]).toEqual([redo, canRedo])
  })

  test.each(['system', 'light', 'dark', 'contrast'] as const)('shows that the theme is %s', (theme) => {
    const checked = menuFor({ theme }).filter((item) => item.checked)
    expect(idsOf(checked)).toEqual([`view.theme.${theme}`])
  })

  test('opens a workbook whose name has the menu’s own sign in it', () => {
    const opened: string[] = []
    const items = flat(
      menuTemplate(
        {
          state: emptyMenuState,
          recents: [{ id: 'r1', name: 'R&D deal' }],
          theme: 'system',
          isMac: false,
          isDevelopment: false,
        },
        { ...acts, openRecent: (id) => opened.push(id) },
      ),
    )
    const item = items.find(({ id }) => id === 'file.recent.r1')
    expect(item?.label).toBe('R&&D deal')
    item?.click?.(undefined as never, undefined, undefined as never)
    expect(opened).toEqual(['r1'])
  })

  test('developers’ items are not in the installed program', () => {
    const roles = (isDevelopment: boolean) => menuFor({ isDevelopment }).map(({ role }) => role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })
})

import { menuActionsForClient } from '@contract/menu-actions'
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

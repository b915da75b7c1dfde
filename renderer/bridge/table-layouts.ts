import type { TableLayout } from '@contract/settings'
import { useCallback } from 'react'
import { changeSettings } from './settings'
import { useWindow } from './use-window'
import { windowState } from './window-state'

/** How a person arranged a table, kept in the profile; `usual` until they did. */
export function useTableLayout(
  name: string,
  usual: TableLayout,
): readonly [TableLayout, (layout: TableLayout) => void] {
  const layout = useWindow(({ settings }) => settings.tables?.[name]) ?? usual
  const change = useCallback(
    (next: TableLayout) => {
      const { settings } = windowState.getState()
      void changeSettings({ ...settings, tables: { ...settings.tables, [name]: next } })
    },
    [name],
  )
  return [layout, change]
}

import { readTabSeparated, writeTabSeparated } from '@workbook/formats/tsv/tab-separated'
import { type RefObject, useEffect } from 'react'
import { showNotice } from '../notices'
import type { GridActs } from './grid-acts'
import type { GridHandle } from './use-grid'

/**
 * Copy, cut and paste of cells, as spreadsheets put them on the clipboard. The events come to the document, because the
 * browser sends them to where text was last selected rather than to what has the focus.
 */
export function useGridClipboard<R>(
  grid: RefObject<HTMLElement | null>,
  handle: () => GridHandle<R>,
  acts: GridActs,
): void {
  useEffect(() => {
    const isHere = () =>
      handle().state.edit === null && grid.current?.contains(document.activeElement) === true
    const listen = (event: ClipboardEvent) => {
      const { clipboardData, defaultPrevented } = event
      if (!clipboardData || defaultPrevented || !isHere()) return
      event.preventDefault()
      if (event.type === 'paste') return paste(clipboardData, acts)
      if (!copy(clipboardData, acts)) return
      if (event.type === 'cut') acts.clear()
      else handle().set({ message: copiedMessage(acts.copied()) })
    }
    const events = ['copy', 'cut', 'paste'] as const
    for (const name of events) document.addEventListener(name, listen)
    return () => {
      for (const name of events) document.removeEventListener(name, listen)
    }
  }, [grid, handle, acts])
}

function copy(clipboard: DataTransfer, acts: GridActs): boolean {
  const table = acts.copied()
  if (table.length === 0) return false
  clipboard.setData('text/plain', writeTabSeparated(table))
  clipboard.setData('text/html', tableMarkup(table))
  return true
}

function paste(clipboard: DataTransfer, acts: GridActs): void {
  const text = clipboard.getData('text/plain')
  if (text === '') showNotice('warning', 'The clipboard holds no text. Nothing was changed.')
  else acts.paste(readTabSeparated(text))
}

function copiedMessage(table: readonly (readonly string[])[]): string {
  const cells = table.length * (table[0]?.length ?? 0)
  return cells === 1 ? 'Copied one cell.' : `Copied ${cells} cells.`
}

/** For programs that keep the table, such as word processors and mail. */
function tableMarkup(table: readonly (readonly string[])[]): string {
  const element = document.createElement('table')
  for (const row of table) {
    const line = element.insertRow()
    for (const text of row) line.insertCell().textContent = text
  }
  return element.outerHTML
}

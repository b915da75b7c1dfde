import { readTabSeparated, writeTabSeparated } from '@workbook/formats/tsv/tab-separated'
import { type ClipboardEvent, useMemo } from 'react'
import { showNotice } from '../notices'
import type { GridActs } from './grid-acts'
import type { GridHandle } from './use-grid'

export interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void
  readonly onCut: (event: ClipboardEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/** Copy, cut and paste of cells, as spreadsheets put them on the clipboard. A text that is being typed has its own. */
export function useGridClipboard<R>(handle: () => GridHandle<R>, acts: GridActs): ClipboardHandlers {
  return useMemo(() => {
    const isElsewhere = (event: ClipboardEvent) =>
      handle().state.edit !== null || event.target instanceof HTMLInputElement
    const copy = (event: ClipboardEvent): boolean => {
      const table = acts.copied()
      if (isElsewhere(event) || table.length === 0) return false
      event.preventDefault()
      event.stopPropagation()
      event.clipboardData.setData('text/plain', writeTabSeparated(table))
      event.clipboardData.setData('text/html', tableMarkup(table))
      return true
    }
    return {
      onCopy(event) {
        if (copy(event)) handle().set({ message: copiedMessage(acts.copied()) })
      },
      onCut(event) {
        if (copy(event) && !handle().props.readOnly) acts.clear()
      },
      onPaste(event) {
        if (isElsewhere(event)) return
        event.preventDefault()
        event.stopPropagation()
        const text = event.clipboardData.getData('text/plain')
        if (text === '') showNotice('warning', 'The clipboard holds no text. Nothing was changed.')
        else acts.paste(readTabSeparated(text))
      },
    }
  }, [handle, acts])
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

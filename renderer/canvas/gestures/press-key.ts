import { deleteRecords } from '@workbook/commands/delete-records'
import type { KeyboardEvent } from 'react'
import type { Stores } from '../../store/stores'
import { startEditing } from '../../store/title-editing'

/** Keys that work while the map has the focus; not while something is typed in it. */
export function pressKey(stores: Stores, event: KeyboardEvent, region: HTMLElement | null): void {
  const { target, key } = event
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
  const { selection } = stores.session.getState()
  const [first] = selection
  if (key === 'F2' && first) startEditing(stores, first)
  if (key === 'Escape') stores.session.select([])
  if ((key === 'Delete' || key === 'Backspace') && first) {
    stores.document.execute(deleteRecords, { keys: [...selection] })
    // The focused box is gone; the next key still belongs to the map.
    region?.focus()
  }
}

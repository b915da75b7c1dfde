import { useStore } from 'zustand'
import { pastedRows } from '../../store/pasted-rows'
import { RowsPreview } from './RowsPreview'

/** Shows rows that were pasted before they become steps. */
export function PasteRowsDialog() {
  const rows = useStore(pastedRows, (state) => state.rows)
  return rows && <RowsPreview rows={rows} />
}

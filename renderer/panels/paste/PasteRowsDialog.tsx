import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { pastedRows } from '../../store/pasted-rows'

const RowsPreview = lazy(() => import('./RowsPreview').then((module) => ({ default: module.RowsPreview })))

/** Shows rows that were pasted before they become steps. */
export function PasteRowsDialog() {
  const rows = useStore(pastedRows, (state) => state.rows)
  return <Suspense>{rows && <RowsPreview rows={rows} />}</Suspense>
}

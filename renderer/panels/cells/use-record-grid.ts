import type { TableLayout } from '@contract/settings'
import { type RecordKind, recordKey, splitRecordKey } from '@workbook/model/records'
import { useContext, useState } from 'react'
import { useTableLayout } from '../../bridge/table-layouts'
import { useStores } from '../../store/hooks'
import { DraftsContext } from '../fields/drafts-context'
import { useReadOnly } from '../use-read-only'

/** What a grid is given whose rows are records: how it was arranged, what may be changed, and what is selected. */
export function useRecordGrid(name: string, kind: RecordKind, usualLayout: TableLayout) {
  const { session } = useStores()
  const readOnly = useReadOnly()
  const drafts = useContext(DraftsContext)
  const [layout, onLayout] = useTableLayout(name, usualLayout)
  const [startRow] = useState(() => {
    const selected = [...session.getState().selection].map(splitRecordKey)
    return selected.find((record) => record.kind === kind)?.id ?? null
  })
  return {
    layout,
    onLayout,
    readOnly,
    startRow,
    onSelect: (ids: readonly string[]) => session.select(ids.map((id) => recordKey(kind, id))),
    holdDraft: drafts?.add,
  }
}

import type { Change, Refusal } from '@workbook/commands/command'
import { editRecord } from '@workbook/commands/edit-record'
import type { RecordKey } from '@workbook/model/records'
import type { Result } from '@workbook/model/result'
import { useCallback, useRef, useState } from 'react'
import { useStores } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import { titleEdit, titleOf } from '../../store/title-editing'
import { showNotice } from '../../ui/notices'
import { type Addition, addAt, deleteRows, dropRow, moveRow, moveToNextStage } from './outline-acts'
import type { OutlineRow } from './outline-rows'

/** A title that is typed in the outline. */
interface TitleBeingTyped {
  readonly key: RecordKey
  readonly text: string
  /** What making the record is called, while typing its first title is a part of that. */
  readonly creation: string | null
}

/** What is done with lines of the outline, and said aloud. */
export interface OutlineActs {
  readonly editing: TitleBeingTyped | null
  readonly rename: (row: OutlineRow) => void
  /** Takes the typed title over; null leaves it as it was, and a record that was made for it goes again. */
  readonly finishEditing: (text: string | null) => void
  readonly add: (what: Addition, row: OutlineRow | undefined) => void
  readonly move: (row: OutlineRow, by: -1 | 1) => void
  readonly moveStage: (row: OutlineRow, by: -1 | 1) => void
  readonly drop: (dragged: OutlineRow, target: OutlineRow) => void
  readonly remove: (rows: readonly OutlineRow[]) => void
  readonly showOnMap: (row: OutlineRow) => void
}

export function useOutlineActs(): OutlineActs {
  const stores = useStores()
  const { document, session, drafts } = stores
  const [editing, setEditing] = useState<TitleBeingTyped | null>(null)
  // Leaving the field may be the consequence of having been closed.
  const typed = useRef(editing)
  const edit = useCallback((next: TitleBeingTyped | null) => {
    typed.current = next
    setEditing(next)
  }, [])

  const tell = (outcome: Result<Change, Refusal>) => {
    if (!outcome.ok) showNotice('info', outcome.error.message)
  }

  const finishEditing = useCallback(
    (text: string | null) => {
      const now = typed.current
      if (!now) return
      const input = text === null ? null : titleEdit(now.key, text)
      if (input && text !== titleOf(document.getState().workbook, now.key)) {
        const result = document.execute(editRecord, input)
        if (!result.ok) {
          showNotice('warning', result.error.message)
          return
        }
      }
      edit(null)
      if (now.creation === null) return
      if (text === null) document.cancelGesture()
      else document.endGesture(now.creation)
    },
    [document, edit],
  )

  return {
    editing,
    finishEditing,
    rename({ key, kind }) {
      const { workbook, readOnlyReason } = document.getState()
      if (!key || kind === 'link' || readOnlyReason !== null || !titleEdit(key, '')) return
      drafts.commit()
      edit({ key, text: titleOf(workbook, key), creation: null })
    },
    add(what, row) {
      drafts.commit()
      document.beginGesture()
      const added = addAt(document, what, row, row?.sheetId ?? session.getState().activeSheetId)
      const [key] = added.ok ? (added.value.select ?? []) : []
      if (added.ok && key) edit({ key, text: '', creation: added.value.label })
      else document.cancelGesture()
      if (!added.ok) showNotice('info', added.error.message)
    },
    move: (row, by) => tell(moveRow(document, row, by)),
    moveStage: (row, by) => tell(moveToNextStage(document, row, by)),
    drop: (dragged, target) => tell(dropRow(document, dragged, target)),
    remove: (rows) => tell(deleteRows(document, rows)),
    showOnMap: ({ key }) => key && showOnMap(stores, key),
  }
}

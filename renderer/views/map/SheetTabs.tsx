import { addSheet } from '@workbook/commands/add-sheet'
import { deleteSheet } from '@workbook/commands/delete-sheet'
import { editRecord } from '@workbook/commands/edit-record'
import { moveSheet } from '@workbook/commands/move-sheet'
import { recordKey } from '@workbook/model/records'
import type { Sheet } from '@workbook/model/sheet'
import type { Id } from '@workbook/model/values'
import { inOrder } from '@workbook/model/workbook'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useEdits } from '../../panels/use-edits'
import { useReadOnly } from '../../panels/use-read-only'
import { useSession, useStores, useWorkbook } from '../../store/hooks'
import { ContextMenu } from '../../ui/ContextMenu'
import { IconButton } from '../../ui/IconButton'
import type { MenuEntry } from '../../ui/MenuEntries'
import { showNotice } from '../../ui/notices'
import { SheetTab } from './SheetTab'
import styles from './sheet-tabs.module.css'

interface OpenMenu {
  readonly sheetId: Id
  readonly x: number
  readonly y: number
}

/** The sheets of the workbook: choose, add, rename, put in another order, delete. */
export function SheetTabs() {
  const { document, session, selectors } = useStores()
  const { edit, add, select } = useEdits()
  useWorkbook()
  const shown = useSession(({ activeSheetId }) => activeSheetId)
  const readOnly = useReadOnly()
  const [renaming, setRenaming] = useState<Id | null>(null)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const sheets = selectors.sheets()

  const say = (problem: string | null) => {
    if (problem !== null) showNotice('warning', problem)
  }
  /** To the place of another tab. Where a client does not see every sheet, tabs are counted otherwise than sheets. */
  const moveTo = (sheetId: Id, place: Sheet | undefined) => {
    const all = inOrder(document.getState().workbook.sheets.values())
    const index = all.findIndex(({ id }) => id === place?.id)
    if (index >= 0) say(edit(moveSheet, { sheetId, index }))
  }
  const addAndRename = () => {
    const added = add(addSheet, {})
    if ('problem' in added) return say(added.problem)
    session.showSheet(added.id)
    setRenaming(added.id)
  }
  const rename = (sheet: Sheet, title: string) => {
    setRenaming(null)
    if (title !== '' && title !== sheet.title) {
      say(edit(editRecord, { kind: 'sheets', id: sheet.id, changes: { title } }))
    }
  }

  function entriesFor(sheetId: Id): MenuEntry[] {
    const index = sheets.findIndex(({ id }) => id === sheetId)
    return [
      { label: 'Rename', keys: 'F2', disabled: readOnly, onChoose: () => setRenaming(sheetId) },
      { label: 'Notes on this sheet', onChoose: () => select(recordKey('sheets', sheetId)) },
      'separator',
      {
        label: 'Move left',
        disabled: readOnly || index === 0,
        onChoose: () => moveTo(sheetId, sheets[index - 1]),
      },
      {
        label: 'Move right',
        disabled: readOnly || index === sheets.length - 1,
        onChoose: () => moveTo(sheetId, sheets[index + 1]),
      },
      'separator',
      {
        label: 'Delete sheet',
        danger: true,
        disabled: readOnly,
        onChoose: () => say(edit(deleteSheet, { sheetId })),
      },
    ]
  }

  return (
    <div className={styles.bar}>
      <div className={styles.tabs} role="tablist" aria-label="Sheets">
        {sheets.map((sheet, index) => (
          <SheetTab
            key={sheet.id}
            sheet={sheet}
            shown={sheet.id === shown}
            renaming={sheet.id === renaming}
            readOnly={readOnly}
            onShow={() => session.showSheet(sheet.id)}
            onStep={(by) => session.showSheet((sheets[index + by] ?? sheet).id)}
            onRename={() => setRenaming(sheet.id)}
            onRenamed={(title) => rename(sheet, title)}
            onMenu={(x, y) => setMenu({ sheetId: sheet.id, x, y })}
            onDropOf={(sheetId) => moveTo(sheetId, sheet)}
          />
        ))}
      </div>
      {!readOnly && (
        <IconButton label="Add sheet" icon={Plus} size="small" tooltipSide="top" onClick={addAndRename} />
      )}
      <ContextMenu at={menu} entries={menu ? entriesFor(menu.sheetId) : []} onClose={() => setMenu(null)} />
    </div>
  )
}

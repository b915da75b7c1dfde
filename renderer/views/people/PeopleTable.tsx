import type { TableLayout } from '@contract/settings'
import { coverage } from '@workbook/analysis/people/coverage'
import { deleteRecords } from '@workbook/commands/delete-records'
import { editPeople } from '@workbook/commands/edit-people'
import { recordKey, splitRecordKey } from '@workbook/model/records'
import { managersOf } from '@workbook/rules/reporting-line'
import { stakeholderTitle } from '@workbook/scene/names'
import { useContext, useMemo, useState } from 'react'
import { useTableLayout } from '../../bridge/table-layouts'
import { DraftsContext } from '../../panels/fields/drafts-context'
import { useReadOnly } from '../../panels/use-read-only'
import { useStores, useToday, useWorkbook } from '../../store/hooks'
import { today as dayNow } from '../../store/world'
import { ColumnChooser } from '../../ui/grid/ColumnChooser'
import { Grid } from '../../ui/grid/Grid'
import type { GridChange, GridOutcome } from '../../ui/grid/grid-column'
import type { MenuEntry } from '../../ui/MenuEntries'
import { showNotice } from '../../ui/notices'
import { type PersonRow, peopleColumns } from './people-columns'
import styles from './people-table.module.css'
import { peopleWrite } from './write-people'

const usualLayout: TableLayout = { columns: [], sort: null, group: null }
const rowId = ({ person }: PersonRow) => person.id

export interface PeopleTableProps {
  /** Entries of the menu on one person. */
  readonly personEntries: (id: string) => readonly MenuEntry[]
}

/** The people as a table, worked in like the plan. */
export function PeopleTable({ personEntries }: PeopleTableProps) {
  const { document, session } = useStores()
  const readOnly = useReadOnly()
  const today = useToday()
  const drafts = useContext(DraftsContext)
  const [layout, changeLayout] = useTableLayout('people', usualLayout)
  const rows = usePersonRows()
  const [startRow] = useState(() => {
    const names = [...session.getState().selection].map(splitRecordKey)
    return names.find(({ kind }) => kind === 'stakeholders')?.id ?? null
  })
  const columns = useMemo(
    () => peopleColumns(() => [...document.getState().workbook.stakeholders.values()], today),
    [document, today],
  )
  const write = (change: GridChange): GridOutcome => {
    const { workbook } = document.getState()
    const titles = new Map(columns.map(({ id, title }) => [id, title]))
    const sheetId = session.getState().activeSheetId
    const { input, refused } = peopleWrite({ workbook, today: dayNow(), change, sheetId, titles })
    if (input.edits.length === 0 && input.added === null) return { refused, added: [] }
    const result = document.execute(editPeople, input)
    if (result.ok) return { refused, added: (result.value.select ?? []).map((key) => splitRecordKey(key).id) }
    const sentence = result.error.message
    const unchanged = change.cells.map((cell) => ({ ...cell, sentence }))
    return {
      refused: [...unchanged, ...change.added.map(() => ({ rowId: '', columnId: '', sentence }))],
      added: [],
    }
  }
  const remove = (ids: readonly string[]) => {
    const result = document.execute(deleteRecords, { keys: ids.map((id) => recordKey('stakeholders', id)) })
    if (!result.ok) showNotice('warning', result.error.message)
  }
  const menu = (ids: readonly string[]): readonly MenuEntry[] => {
    const [only] = ids
    if (only === undefined) return []
    return [
      ...(ids.length === 1 ? personEntries(only) : []),
      'separator',
      {
        label: ids.length === 1 ? 'Delete person' : `Delete ${ids.length} people`,
        danger: true,
        disabled: readOnly,
        onChoose: () => remove(ids),
      },
    ]
  }
  return (
    <>
      <div className={styles.tableTools}>
        <ColumnChooser columns={columns} layout={layout} onLayout={changeLayout} />
      </div>
      <Grid
        name="People"
        rows={rows}
        rowId={rowId}
        columns={columns}
        layout={layout}
        onLayout={changeLayout}
        grouping={null}
        readOnly={readOnly}
        addText="Add a person…"
        startRow={startRow}
        onWrite={write}
        onSelect={(ids) => session.select(ids.map((id) => recordKey('stakeholders', id)))}
        onDeleteRows={remove}
        rowLook={({ person }) => (person.left ? 'done' : undefined)}
        holdDraft={drafts?.add}
        menu={menu}
      />
    </>
  )
}

const collator = new Intl.Collator('en')

function usePersonRows(): readonly PersonRow[] {
  const workbook = useWorkbook()
  const today = useToday()
  return useMemo(() => {
    const managers = managersOf(workbook.links.values())
    const contacts = new Map(
      coverage(workbook, today).flatMap(({ covered }) =>
        covered.map((line) => [line.person.id, line.lastContact]),
      ),
    )
    return [...workbook.stakeholders.values()]
      .sort((a, b) => collator.compare(stakeholderTitle(a), stakeholderTitle(b)) || (a.id < b.id ? -1 : 1))
      .map((person) => ({
        person,
        managers: (managers.get(person.id) ?? []).flatMap((id) => workbook.stakeholders.get(id) ?? []),
        lastContact: contacts.get(person.id) ?? person.lastContact ?? null,
      }))
  }, [workbook, today])
}

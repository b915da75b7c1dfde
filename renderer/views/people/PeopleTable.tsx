import type { TableLayout } from '@contract/settings'
import { coverage } from '@workbook/analysis/people/coverage'
import { deleteRecords } from '@workbook/commands/delete-records'
import { editPeople } from '@workbook/commands/edit-people'
import { recordKey } from '@workbook/model/records'
import { managersOf } from '@workbook/rules/reporting-line'
import { stakeholderTitle } from '@workbook/scene/names'
import { useMemo } from 'react'
import { outcomeOf } from '../../panels/cells/outcome-of'
import { useRecordGrid } from '../../panels/cells/use-record-grid'
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
  const today = useToday()
  const grid = useRecordGrid('people', 'stakeholders', usualLayout)
  const rows = usePersonRows()
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
    return outcomeOf(change, refused, document.execute(editPeople, input))
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
        disabled: grid.readOnly,
        onChoose: () => remove(ids),
      },
    ]
  }
  return (
    <>
      <div className={styles.tableTools}>
        <ColumnChooser columns={columns} layout={grid.layout} onLayout={grid.onLayout} />
      </div>
      <Grid
        {...grid}
        name="People"
        rows={rows}
        rowId={rowId}
        columns={columns}
        grouping={null}
        addText="Add a person…"
        onWrite={write}
        onDeleteRows={remove}
        rowLook={({ person }) => (person.left ? 'done' : undefined)}
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

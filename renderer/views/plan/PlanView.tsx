import type { TableLayout } from '@contract/settings'
import { recordKey } from '@workbook/model/records'
import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { runAction } from '../../actions/run-action'
import { useRecordGrid } from '../../panels/cells/use-record-grid'
import { useFindingsByRecord, useSession, useStores, useToday, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import { Button } from '../../ui/Button'
import { Grid } from '../../ui/grid/Grid'
import { gridInHand } from '../../ui/grid/grid-in-hand'
import { arrangeColumns, shownColumns } from '../../ui/grid/grid-layout'
import type { MenuEntry } from '../../ui/MenuEntries'
import table from '../table-view.module.css'
import { PlanTools } from './PlanTools'
import { planColumns } from './plan-columns'
import { byOwner, byStage, isPlanGrouping } from './plan-groupings'
import type { PlanRow } from './plan-rows'
import { isScheduleColumn } from './schedule-columns'
import { type PlanActs, planActs, usePlanRows } from './use-plan'

const usualLayout: TableLayout = { columns: [], sort: null, group: 'stage' }
const rowId = ({ step }: PlanRow) => step.id

/** The client's steps as a table that is worked in like a spreadsheet. */
export default function PlanView() {
  const stores = useStores()
  const workbook = useWorkbook()
  const today = useToday()
  const grid = useRecordGrid('plan', 'steps', usualLayout)
  const { layout, readOnly } = grid
  const activeSheetId = useSession((state) => state.activeSheetId)
  const [allSheets, setAllSheets] = useState(false)
  const columns = useMemo(
    () =>
      planColumns({
        workbook: () => stores.document.getState().workbook,
        activeSheetId: () => stores.session.getState().activeSheetId,
        today,
        allSheets,
      }),
    [stores, today, allSheets],
  )
  const withSchedule = useMemo(
    () => shownColumns(arrangeColumns(columns, layout)).some(({ column }) => isScheduleColumn(column.id)),
    [columns, layout],
  )
  const findings = useFindingsByRecord()
  const rows = usePlanRows({ allSheets, withSchedule, findings })
  const group = isPlanGrouping(layout.group) ? layout.group : null
  const grouping = useMemo(() => {
    if (group === null) return null
    const sheets = stores.selectors.sheets().filter(({ id }) => allSheets || id === activeSheetId)
    return group === 'stage' ? byStage(workbook, sheets, rows) : byOwner(rows)
  }, [group, stores, workbook, rows, allSheets, activeSheetId])
  const acts = planActs({ stores, rows, columns, group, reordered: layout.sort !== null })

  return (
    <section className={table.view} aria-label="Plan">
      <PlanTools
        layout={layout}
        onLayout={grid.onLayout}
        columns={columns}
        count={rows.length}
        sheets={stores.selectors.sheets().length}
        allSheets={allSheets}
        onAllSheets={setAllSheets}
      >
        {!readOnly && (
          <Button small onClick={() => runAction('table.addRow')}>
            <Plus size={14} aria-hidden="true" />
            Add step
          </Button>
        )}
      </PlanTools>
      <Grid
        key={allSheets ? 'all' : activeSheetId}
        {...grid}
        name="Client steps"
        rows={rows}
        rowId={rowId}
        columns={columns}
        grouping={grouping}
        addText="Add a step…"
        onWrite={acts.write}
        onDeleteRows={acts.remove}
        onInsertBelow={(id) => acts.insert(id, 'below')}
        onMoveRows={acts.move}
        onDropRows={acts.drop}
        rowLook={rowLook}
        menu={(rowIds) =>
          rowEntries(rowIds, acts, readOnly, {
            edit: (id) => gridInHand.getState().controls?.editRow(id),
            show: (id) => showOnMap(stores, recordKey('steps', id)),
          })
        }
      />
    </section>
  )
}

function rowLook({ step, facts }: PlanRow): 'next' | 'done' | undefined {
  if (facts?.next) return 'next'
  return step.status === 'done' || step.status === 'skipped' || step.status === 'not-applicable'
    ? 'done'
    : undefined
}

function rowEntries(
  rowIds: readonly string[],
  acts: PlanActs,
  readOnly: boolean,
  go: { readonly edit: (id: string) => void; readonly show: (id: string) => void },
): MenuEntry[] {
  const [first] = rowIds
  const last = rowIds.at(-1)
  if (first === undefined || last === undefined) return []
  const insert = (id: string, side: 'above' | 'below') => {
    const added = acts.insert(id, side)
    if (added !== null) go.edit(added)
  }
  const steps = rowIds.length === 1 ? 'step' : `${rowIds.length} steps`
  return [
    { label: 'Insert step above', disabled: readOnly, onChoose: () => insert(first, 'above') },
    {
      label: 'Insert step below',
      keys: 'Ctrl+Enter',
      disabled: readOnly,
      onChoose: () => insert(last, 'below'),
    },
    { label: 'Move up', keys: 'Alt+Up', disabled: readOnly, onChoose: () => acts.move(rowIds, -1) },
    { label: 'Move down', keys: 'Alt+Down', disabled: readOnly, onChoose: () => acts.move(rowIds, 1) },
    'separator',
    { label: 'Show on map', onChoose: () => go.show(first) },
    'separator',
    {
      label: `Delete ${steps}`,
      keys: 'Ctrl+Delete',
      danger: true,
      disabled: readOnly,
      onChoose: () => acts.remove(rowIds),
    },
  ]
}

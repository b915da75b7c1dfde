import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { deleteRecords } from '@workbook/commands/delete-records'
import { editPlan } from '@workbook/commands/edit-plan'
import { reorderSteps } from '@workbook/commands/reorder-steps'
import type { Finding } from '@workbook/health/finding'
import { type RecordKey, recordKey, splitRecordKey } from '@workbook/model/records'
import { useMemo, useRef } from 'react'
import { outcomeOf } from '../../panels/cells/outcome-of'
import { useSession, useStores, useToday, useWorkbook } from '../../store/hooks'
import type { Stores } from '../../store/stores'
import { today as dayNow } from '../../store/world'
import type { GridChange, GridColumn, GridOutcome } from '../../ui/grid/grid-column'
import { showNotice } from '../../ui/notices'
import { rowsDroppedOn, rowsMovedBy } from './move-rows'
import { isPlanGrouping, placeInGroup } from './plan-groupings'
import { type PlanRow, planRows, type ScheduledSteps } from './plan-rows'
import { planWrite } from './write-plan'

const nothingScheduled: ScheduledSteps = new Map()
const nothingFound: ReadonlyMap<RecordKey, readonly Finding[]> = new Map()

/** The rows of the shown sheet, or of all sheets; the schedule is worked out only where a column asks for it. */
export function usePlanRows({
  allSheets,
  withSchedule,
  findings = nothingFound,
}: {
  readonly allSheets: boolean
  readonly withSchedule: boolean
  readonly findings?: ReadonlyMap<RecordKey, readonly Finding[]>
}): readonly PlanRow[] {
  const { selectors } = useStores()
  const workbook = useWorkbook()
  const today = useToday()
  const activeSheetId = useSession((state) => state.activeSheetId)
  const before = useRef<readonly PlanRow[]>([])
  const scheduled = withSchedule ? selectors.schedule().steps : nothingScheduled
  const rows = useMemo(() => {
    const sheets = selectors.sheets().filter(({ id }) => allSheets || id === activeSheetId)
    const planned = sheets.map((sheet) => ({
      sheet,
      facts: sheet.id === activeSheetId ? selectors.facts() : sheetFacts(workbook, sheet.id, today),
    }))
    return planRows(workbook, planned, scheduled, before.current, findings)
  }, [selectors, workbook, today, activeSheetId, allSheets, scheduled, findings])
  before.current = rows
  return rows
}

/** What the plan does to the workbook. */
export interface PlanActs {
  readonly write: (change: GridChange) => GridOutcome
  readonly remove: (rowIds: readonly string[]) => void
  readonly move: (rowIds: readonly string[], by: -1 | 1) => void
  readonly drop: (rowIds: readonly string[], targetId: string) => void
  /** Adds an empty step above or below a row; its id, or null when there is none. */
  readonly insert: (rowId: string, side: 'above' | 'below') => string | null
}

export interface PlanActsInput {
  readonly stores: Stores
  readonly rows: readonly PlanRow[]
  readonly columns: readonly GridColumn<PlanRow>[]
  readonly group: string | null
  /** Rows are shown in an order of their own, in which a place says nothing about the map. */
  readonly reordered: boolean
}

export function planActs({ stores, rows, columns, group, reordered }: PlanActsInput): PlanActs {
  const { document, session } = stores
  const steps = rows.map(({ step }) => step)
  const titles = new Map(columns.map(({ id, title }) => [id, title]))
  const grouping = isPlanGrouping(group) ? group : null

  function run<I>(command: Parameters<typeof document.execute<I>>[0], input: I): string | null {
    const result = document.execute(command, input)
    if (!result.ok) showNotice('warning', result.error.message)
    return result.ok ? null : result.error.message
  }
  function reorder(where: ReturnType<typeof rowsMovedBy>): void {
    if (reordered) showNotice('info', 'Clear the sort first: then rows can be put in another order.')
    else if (!where.ok) showNotice('info', where.error)
    else run(reorderSteps, where.value)
  }

  return {
    write(change) {
      const { workbook } = document.getState()
      const sheetId = session.getState().activeSheetId ?? ''
      const placeOf = (key: string) => placeInGroup(workbook, sheetId, grouping, key)
      const { input, refused } = planWrite({ workbook, today: dayNow(), change, placeOf, titles })
      if (input.edits.length === 0 && input.added.length === 0) return { refused, added: [] }
      return outcomeOf(change, refused, document.execute(editPlan, input))
    },
    remove: (rowIds) => {
      run(deleteRecords, { keys: rowIds.map((id) => recordKey('steps', id)) })
    },
    move: (rowIds, by) => reorder(rowsMovedBy(document.getState().workbook, steps, rowIds, by)),
    drop(rowIds, targetId) {
      const target = steps.find(({ id }) => id === targetId)
      if (target) reorder(rowsDroppedOn(steps, rowIds, target))
    },
    insert(rowId, side) {
      const step = steps.find(({ id }) => id === rowId)
      if (!step) return null
      const { sheetId, stageId } = step
      const inStage = steps.filter((other) => other.sheetId === sheetId && other.stageId === stageId)
      const next = inStage[inStage.indexOf(step) + 1]
      const beforeId = side === 'above' ? step.id : (next?.id ?? null)
      const result = document.execute(editPlan, {
        edits: [],
        added: [{ sheetId, stageId, beforeId, steps: [{}] }],
        label: 'Add step',
      })
      if (!result.ok) showNotice('warning', result.error.message)
      const [key] = result.ok ? (result.value.select ?? []) : []
      return key ? splitRecordKey(key).id : null
    },
  }
}

import type { IsoDay } from '@workbook/model/values'
import type { Grouping } from '../../ui/grid/grid-lines'
import type { PlanRow } from '../plan/plan-rows'

/** A line of the timeline: a stage with all that belongs to it, or one step. */
export type TimelineLine = GroupLine | StepLine

export interface GroupLine {
  readonly kind: 'group'
  readonly key: string
  readonly title: string
  readonly done: number
  readonly count: number
  /** From the first to the last day of its steps; null when none of them has a place in time. */
  readonly span: { readonly start: IsoDay; readonly finish: IsoDay } | null
  readonly open: boolean
}

export interface StepLine {
  readonly kind: 'step'
  readonly key: string
  readonly row: PlanRow
}

/** The line of a row stays the same one for as long as the row does, so that it is not drawn anew. */
const lineOfRow = new WeakMap<PlanRow, StepLine>()

function stepLine(row: PlanRow): StepLine {
  const known = lineOfRow.get(row)
  if (known) return known
  const line: StepLine = { kind: 'step', key: row.step.id, row }
  lineOfRow.set(row, line)
  return line
}

/** The lines of some rows by their groups; a closed group hides its steps. */
export function timelineLines(
  rows: readonly PlanRow[],
  { groups, groupOf }: Grouping<PlanRow>,
  closed: ReadonlySet<string>,
): readonly TimelineLine[] {
  const members = new Map<string, PlanRow[]>()
  for (const row of rows) {
    const key = groupOf(row)
    members.set(key, [...(members.get(key) ?? []), row])
  }
  return groups.flatMap(({ key, title }): TimelineLine[] => {
    const own = members.get(key) ?? []
    if (own.length === 0) return []
    const open = !closed.has(key)
    const heading: GroupLine = {
      kind: 'group',
      key,
      title,
      count: own.length,
      done: own.filter(({ step }) => step.status === 'done').length,
      span: spanOf(own),
      open,
    }
    if (!open) return [heading]
    return [heading, ...own.map(stepLine)]
  })
}

/** ISO days compare as text. */
function spanOf(rows: readonly PlanRow[]): GroupLine['span'] {
  const placed = rows.flatMap(({ scheduled }) => scheduled ?? [])
  const [first] = placed
  if (!first) return null
  return placed.reduce(
    ({ start, finish }, { earlyStart, earlyFinish }) => ({
      start: earlyStart < start ? earlyStart : start,
      finish: earlyFinish > finish ? earlyFinish : finish,
    }),
    { start: first.earlyStart, finish: first.earlyFinish },
  )
}

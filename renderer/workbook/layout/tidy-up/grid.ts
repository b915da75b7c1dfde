import type { RecordKey } from '../../model/records'
import type { StepColumn } from './step-columns'
import type { TidyLink, TidyTask } from './tidy-task'

/** A place in the grid. Rows are shared by all columns, so that steps stand level. */
export interface Slot {
  readonly column: number
  readonly row: number
}

/** Steps in slots, and people with the step at which they stand. */
export interface Grid {
  readonly slots: ReadonlyMap<RecordKey, Slot>
  readonly homes: ReadonlyMap<RecordKey, RecordKey>
}

/**
 * The steps of each column in rows: in the order of their wanted heights, never before what leads to them, and as
 * near as can be to the rows of what they are linked to.
 */
export function gridOf(
  columns: readonly StepColumn[],
  links: readonly TidyLink[],
  heights: ReadonlyMap<RecordKey, number>,
): Map<RecordKey, Slot> {
  const slots = new Map<RecordKey, Slot>()
  const forward = links.filter(({ kind, back }) => kind === 'sequence' && !back)
  const rows = Math.max(0, ...columns.map(({ steps }) => steps.length))
  for (const [column, { steps }] of columns.entries()) {
    let row = 0
    const ordered = inWantedOrder(steps, forward, heights)
    for (const key of ordered) {
      const wanted = wantedRow(key, forward, slots)
      // Rows are left free only as far as the column stays no higher than the fullest one.
      const latest = Math.max(row, rows - (ordered.length - ordered.indexOf(key)))
      const at = wanted === null ? row : Math.max(row, Math.min(Math.round(wanted), latest))
      slots.set(key, { column, row: at })
      row = at + 1
    }
  }
  return slots
}

function inWantedOrder(
  steps: readonly RecordKey[],
  links: readonly TidyLink[],
  heights: ReadonlyMap<RecordKey, number>,
): RecordKey[] {
  const left = new Set(steps)
  const inside = links.filter(({ source, target }) => left.has(source) && left.has(target))
  const ordered: RecordKey[] = []
  while (left.size > 0) {
    const ready = [...left].filter(
      (key) => !inside.some(({ source, target }) => target === key && left.has(source)),
    )
    const [next] = (ready.length > 0 ? ready : [...left]).sort(
      (a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0) || steps.indexOf(a) - steps.indexOf(b),
    )
    if (next === undefined) break
    left.delete(next)
    ordered.push(next)
  }
  return ordered
}

function wantedRow(
  key: RecordKey,
  links: readonly TidyLink[],
  slots: ReadonlyMap<RecordKey, Slot>,
): number | null {
  const rows = links.flatMap(({ source, target }) => (target === key ? (slots.get(source)?.row ?? []) : []))
  if (rows.length === 0) return null
  return rows.reduce((sum, row) => sum + row, 0) / rows.length
}

/** The step at which each person stands: of those they take part in the one that needs them most and has most room. */
export function homesOf(
  { boxes, links }: TidyTask,
  slots: ReadonlyMap<RecordKey, Slot>,
): Map<RecordKey, RecordKey> {
  const homes = new Map<RecordKey, RecordKey>()
  const guests = new Map<RecordKey, number>()
  const people = boxes.filter(({ kind, fixed }) => kind === 'stakeholders' && !fixed)
  for (const { key } of people) {
    let best: { step: RecordKey; score: number } | undefined
    for (const { kind, source, target, pull } of links) {
      const slot = slots.get(target)
      if (kind !== 'participation' || source !== key || !slot) continue
      const score = pull - 2 * (guests.get(target) ?? 0) - slot.column / 1_000
      if (!best || score > best.score) best = { step: target, score }
    }
    if (!best) continue
    homes.set(key, best.step)
    guests.set(best.step, (guests.get(best.step) ?? 0) + 1)
  }
  return homes
}

import { type Disposition, dispositions, type Influence, type Stakeholder } from '@workbook/model/stakeholder'
import { stakeholderTitle } from '@workbook/scene/names'

/** The rows of the matrix from the top. */
export const influenceRows: readonly Influence[] = ['high', 'medium', 'low', 'unknown']

/** The columns of the matrix from the left: what is unknown has a lane of its own. */
export const dispositionColumns: readonly Disposition[] = dispositions

/** A cell of the matrix. */
export interface Rating {
  readonly influence: Influence
  readonly disposition: Disposition
}

/** Where a person stands in the matrix; what was never said is unknown. */
export function ratingOf({ influence = 'unknown', disposition = 'unknown' }: Stakeholder): Rating {
  return { influence, disposition }
}

/** The people of each cell by name; whoever has left stands nowhere. */
export function matrixCells(people: Iterable<Stakeholder>): ReadonlyMap<string, readonly Stakeholder[]> {
  const cells = new Map<string, Stakeholder[]>()
  const sorted = [...people].sort(
    (a, b) => stakeholderTitle(a).localeCompare(stakeholderTitle(b), 'en') || (a.id < b.id ? -1 : 1),
  )
  for (const person of sorted) {
    if (person.left) continue
    const key = cellKey(ratingOf(person))
    cells.set(key, [...(cells.get(key) ?? []), person])
  }
  return cells
}

export function cellKey({ influence, disposition }: Rating): string {
  return `${influence} ${disposition}`
}

const steps: Readonly<Record<string, { readonly influence: number; readonly disposition: number }>> = {
  ArrowUp: { influence: -1, disposition: 0 },
  ArrowDown: { influence: 1, disposition: 0 },
  ArrowLeft: { influence: 0, disposition: -1 },
  ArrowRight: { influence: 0, disposition: 1 },
}

/** The cell beside a cell, by an arrow key; null at the edge and for other keys. */
export function ratingBeside(rating: Rating, key: string): Rating | null {
  const step = steps[key]
  if (!step) return null
  const influence = influenceRows[influenceRows.indexOf(rating.influence) + step.influence]
  const disposition = dispositionColumns[dispositionColumns.indexOf(rating.disposition) + step.disposition]
  return influence && disposition ? { influence, disposition } : null
}

import type { TableLayout } from '@contract/settings'
import type { GridColumn } from './grid-column'

/** How a person arranged a grid. Columns that are not named come last, as their makers meant them. */
export type GridLayout = TableLayout

export const narrowestColumn = 56
export const widestColumn = 640

/** A column with its place in the person's arrangement. */
export interface ArrangedColumn<R> {
  readonly column: GridColumn<R>
  readonly width: number
  readonly hidden: boolean
}

/** All columns in the person's order. The first one is frozen and stays first and shown. */
export function arrangeColumns<R>(
  columns: readonly GridColumn<R>[],
  layout: GridLayout,
): readonly ArrangedColumn<R>[] {
  const [frozen, ...others] = columns
  if (!frozen) return []
  const chosen = new Map(layout.columns.map((choice) => [choice.id, choice]))
  const rank = new Map(layout.columns.map(({ id }, index) => [id, index]))
  const arranged = others
    .map((column, index) => ({ column, rank: rank.get(column.id) ?? layout.columns.length + index }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column)
  return [frozen, ...arranged].map((column) => {
    const { width = column.width, hidden = column.startsHidden ?? false } = chosen.get(column.id) ?? {}
    const isFrozen = column === frozen
    return { column, width: withinLimits(width), hidden: hidden && !isFrozen }
  })
}

/** The columns that are shown. */
export function shownColumns<R>(arranged: readonly ArrangedColumn<R>[]): readonly ArrangedColumn<R>[] {
  return arranged.filter(({ hidden }) => !hidden)
}

export function withWidth<R>(
  layout: GridLayout,
  arranged: readonly ArrangedColumn<R>[],
  id: string,
  width: number,
) {
  return remember(
    layout,
    arranged.map((item) => (item.column.id === id ? { ...item, width: withinLimits(width) } : item)),
  )
}

export function withHidden<R>(
  layout: GridLayout,
  arranged: readonly ArrangedColumn<R>[],
  id: string,
  hidden: boolean,
): GridLayout {
  const next = remember(
    layout,
    arranged.map((item) => (item.column.id === id ? { ...item, hidden } : item)),
  )
  if (!hidden) return next
  return withSorts(
    next,
    sortsOf(next).filter(({ column }) => column !== id),
  )
}

/** Puts a column before or after another one; the frozen column is left alone. */
export function withColumnAt<R>(
  layout: GridLayout,
  arranged: readonly ArrangedColumn<R>[],
  id: string,
  targetId: string,
): GridLayout {
  const from = arranged.findIndex(({ column }) => column.id === id)
  const to = arranged.findIndex(({ column }) => column.id === targetId)
  const moved = arranged[from]
  if (!moved || from === 0 || to < 1 || from === to) return layout
  const rest = arranged.filter((_, index) => index !== from)
  return remember(layout, [...rest.slice(0, to), moved, ...rest.slice(to)])
}

/** Moves a column by one among those that are shown. */
export function withColumnMoved<R>(
  layout: GridLayout,
  arranged: readonly ArrangedColumn<R>[],
  id: string,
  by: -1 | 1,
): GridLayout {
  const shown = shownColumns(arranged)
  const target = shown[shown.findIndex(({ column }) => column.id === id) + by]
  return target ? withColumnAt(layout, arranged, id, target.column.id) : layout
}

/** One column by which rows are sorted. */
export type GridSort = NonNullable<GridLayout['sort']>

/** All columns by which rows are sorted, the first one first. */
export function sortsOf({ sort, thenBy = [] }: GridLayout): readonly GridSort[] {
  return sort ? [sort, ...thenBy] : []
}

/** Rows sorted by these columns, one after the other; by none of them in the order of the rows themselves. */
export function withSorts(layout: GridLayout, [sort, ...thenBy]: readonly GridSort[]): GridLayout {
  const { thenBy: _, ...others } = layout
  return {
    ...others,
    sort: sort ?? null,
    ...(thenBy.length > 0 && { thenBy: thenBy.slice(0, mostFurtherSorts) }),
  }
}

/** More keys than these nobody can follow. */
const mostFurtherSorts = 8

/** Up, down, and back to the order of the rows themselves. */
export function withNextSort(layout: GridLayout, column: string): GridLayout {
  const { sort, thenBy = [] } = layout
  if (sort?.column !== column || thenBy.length > 0) return withSorts(layout, [{ column, direction: 'up' }])
  return withSorts(layout, sort.direction === 'up' ? [{ column, direction: 'down' }] : [])
}

/** The same with what the rows are sorted by already: a further column is added, turned round, and left out again. */
export function withFurtherSort(layout: GridLayout, column: string): GridLayout {
  const sorts = sortsOf(layout)
  const known = sorts.find((sort) => sort.column === column)
  if (!known) return withSorts(layout, [...sorts, { column, direction: 'up' }])
  const turned = { column, direction: 'down' } as const
  return withSorts(
    layout,
    sorts.flatMap((sort) => (sort !== known ? [sort] : known.direction === 'up' ? [turned] : [])),
  )
}

function remember<R>(layout: GridLayout, arranged: readonly ArrangedColumn<R>[]): GridLayout {
  const columns = arranged.map(({ column, width, hidden }) => ({ id: column.id, width, hidden }))
  return { ...layout, columns }
}

function withinLimits(width: number): number {
  return Math.round(Math.min(widestColumn, Math.max(narrowestColumn, width)))
}

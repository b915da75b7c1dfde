import type { GridColumn } from './grid-column'
import type { GridSort } from './grid-layout'

/** A group of rows. */
export interface RowGroup {
  readonly key: string
  readonly title: string
}

/** A way to group rows. */
export interface Grouping<R> {
  readonly id: string
  readonly title: string
  readonly groupOf: (row: R) => string
  /** In the order in which they are shown; a group that is not named is not shown. */
  readonly groups: readonly RowGroup[]
}

/** A line of the grid below its heading. */
export type GridLine<R> =
  | {
      readonly kind: 'group'
      readonly key: string
      readonly group: RowGroup
      readonly count: number
      readonly open: boolean
    }
  | {
      readonly kind: 'row'
      readonly key: string
      readonly group: string
      readonly row: R
      readonly number: number
    }
  /** Where a row is added by typing. */
  | { readonly kind: 'new'; readonly key: string; readonly group: string }

export interface LinesInput<R> {
  readonly rows: readonly R[]
  readonly rowId: (row: R) => string
  readonly columns: readonly GridColumn<R>[]
  /** The first one decides; the next ones where it does not. */
  readonly sorts: readonly GridSort[]
  readonly grouping: Grouping<R> | null
  /** Keys of the groups that are folded away. */
  readonly folded: ReadonlySet<string>
  readonly canAdd: boolean
}

/** The key of the line in which a row is added to a group. */
export function newLineKey(group: string): string {
  return `+${group}`
}

/** The lines of a grid: rows in their order or sorted, by group where there is a grouping. */
export function gridLines<R>(input: LinesInput<R>): readonly GridLine<R>[] {
  const { rows, rowId, columns, sorts, grouping, folded, canAdd } = input
  const numbered = rows.map((row, index) => ({ row, number: index + 1 }))
  // Sorting keeps the order of what is the same, so that the last key comes first.
  const sorted = sorts.reduceRight((some: readonly NumberedRow<R>[], sort) => {
    const column = columns.find(({ id }) => id === sort.column)
    return column ? sortRows(some, column, sort.direction) : some
  }, numbered)
  const lineOf = ({ row, number }: NumberedRow<R>, group: string): GridLine<R> => {
    return { kind: 'row', key: rowId(row), group, row, number }
  }
  const newLine = (group: string): readonly GridLine<R>[] =>
    canAdd ? [{ kind: 'new', key: newLineKey(group), group }] : []
  if (!grouping) return [...sorted.map((item) => lineOf(item, '')), ...newLine('')]
  const members = new Map<string, NumberedRow<R>[]>(grouping.groups.map(({ key }) => [key, []]))
  for (const item of sorted) members.get(grouping.groupOf(item.row))?.push(item)
  return grouping.groups.flatMap((group) => {
    const inside = members.get(group.key) ?? []
    const open = !folded.has(group.key)
    const heading: GridLine<R> = {
      kind: 'group',
      key: `group ${group.key}`,
      group,
      count: inside.length,
      open,
    }
    if (!open) return [heading]
    return [heading, ...inside.map((item) => lineOf(item, group.key)), ...newLine(group.key)]
  })
}

interface NumberedRow<R> {
  readonly row: R
  readonly number: number
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** A stable sort; what is empty comes last in both directions. */
function sortRows<R>(
  rows: readonly NumberedRow<R>[],
  { text, sortBy }: GridColumn<R>,
  direction: 'up' | 'down',
): readonly NumberedRow<R>[] {
  const sign = direction === 'up' ? 1 : -1
  return rows
    .map((item) => ({ item, value: sortBy ? sortBy(item.row) : text(item.row) || null }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return sign * compare(a.value, b.value)
    })
    .map(({ item }) => item)
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

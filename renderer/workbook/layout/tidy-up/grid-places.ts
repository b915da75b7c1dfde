import { stageWidthRange } from '../../model/stage'
import { stepSize } from '../../model/step'
import type { Id } from '../../model/values'
import { defaultStageWidth } from '../stage-columns'
import type { Cell, Cells } from './cells'
import type { StepColumn } from './step-columns'
import type { TidyBox, TidyTask } from './tidy-task'

/** Between the cards of two columns, where the lines turn. In sheet pixels like all sizes here. */
const columnGap = 56
/** More of it where lines between two columns carry words. */
const labelRoom = 40
/** Between the edge of a stage and a box that stays where it is. */
const edgeRoom = 20
/** Between a step and who or what stands with it. */
export const guestGap = 12
/** Between two rows. */
export const rowGap = 40

/** Where a column stands, and how wide it is. */
export interface ColumnPlace {
  readonly x: number
  readonly width: number
}

/** Where everything stands from left to right. */
export interface Across {
  readonly columns: readonly ColumnPlace[]
  readonly stages: readonly { readonly id: Id; readonly x: number; readonly width: number }[]
}

/** Stages as wide as their columns need, in the order in which they are, from x = 0. */
export function placeAcross(task: TidyTask, columns: readonly StepColumn[], { cells, loose }: Cells): Across {
  const widths = columns.map((_, index) =>
    Math.max(
      stepSize.width,
      ...cells.filter(({ column }) => column === index).map(widthOfCell),
      ...loose.filter((box) => columnOf(columns, box) === index).map(({ width }) => width),
    ),
  )
  const labelled = labelledColumns(task, cells)
  const places: ColumnPlace[] = []
  const stages: { id: Id; x: number; width: number }[] = []
  let left = 0
  let oldLeft = 0
  for (const [index, { id, width: oldWidth }] of task.stages.entries()) {
    const kept = keptExtent(task, index, oldLeft)
    let x = left + columnGap / 2
    // A part of a sheet is laid out where it stands: the rest of the stage stays as it is.
    if (task.partOnly) x = left + Math.max(edgeRoom, partLeft(task, index) - oldLeft)
    let right = x
    for (const [column, { stage }] of columns.entries()) {
      if (stage !== index) continue
      const width = widths[column] ?? stepSize.width
      places[column] = { x, width }
      right = x + width
      x = right + columnGap + (labelled.has(column) ? labelRoom : 0)
    }
    const needed = Math.max(defaultStageWidth, x - left - columnGap / 2, kept)
    const wanted = task.partOnly ? Math.max(oldWidth, right + edgeRoom - left) : needed
    const width = Math.min(stageWidthRange.max, Math.ceil(wanted))
    stages.push({ id, x: left, width })
    left += width
    oldLeft += oldWidth
  }
  let x = left + columnGap / 2
  for (const [column, { stage }] of columns.entries()) {
    if (stage !== null) continue
    const width = widths[column] ?? stepSize.width
    places[column] = { x, width }
    x += width + columnGap + (labelled.has(column) ? labelRoom : 0)
  }
  return { columns: places, stages }
}

/** Where everything stands from top to bottom. */
export interface Down {
  /** Top of the steps of each row. */
  readonly cardTops: readonly number[]
  /** Where the next row would begin. */
  readonly bottom: number
}

/** Rows as high as the highest cell in them; the steps of a row begin at the same height. */
export function placeDown({ top }: Pick<TidyTask, 'top'>, { cells }: Cells): Down {
  const rows = new Map<number, { above: number; below: number }>()
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? { above: 0, below: 0 }
    const below = cell.step.height + heightOf(cell.below)
    rows.set(cell.row, {
      above: Math.max(row.above, heightOf(cell.above)),
      below: Math.max(row.below, below),
    })
  }
  const cardTops: number[] = []
  let y = top
  // Rows in which nothing stands are left out.
  for (const [row, { above, below }] of [...rows].sort(([a], [b]) => a - b)) {
    cardTops[row] = y + above
    y += above + below + rowGap
  }
  return { cardTops, bottom: y }
}

/** The column under which a box without a step stands: the first of its stage, else the first of all. */
export function columnOf(columns: readonly StepColumn[], { stage }: TidyBox): number {
  return Math.max(
    0,
    columns.findIndex((column) => column.stage === stage),
  )
}

/** What boxes take one below the other, with the gap to the step. */
export function heightOf(boxes: readonly TidyBox[]): number {
  return boxes.reduce((sum, { height }) => sum + height + guestGap, 0)
}

function widthOfCell({ step, above, below }: Cell): number {
  return Math.max(...[step, ...above, ...below].map(({ width }) => width))
}

/** The columns from which a line with words leaves to another column. */
function labelledColumns({ links }: TidyTask, cells: readonly Cell[]): ReadonlySet<number> {
  const columns = new Map(cells.map(({ step, column }) => [step.key, column]))
  return new Set(
    links.flatMap(({ labelled, source, target }) => {
      const [from, to] = [columns.get(source), columns.get(target)]
      return labelled && from !== undefined && to !== undefined && from !== to ? Math.min(from, to) : []
    }),
  )
}

/** The width that the boxes need which stay in a stage. */
function keptExtent({ boxes }: TidyTask, stage: number, left: number): number {
  const kept = boxes.filter((box) => box.fixed && box.stage === stage)
  return Math.max(0, ...kept.map(({ x, width }) => x + width - left + edgeRoom))
}

function partLeft({ boxes }: TidyTask, stage: number): number {
  const moving = boxes.filter((box) => !box.fixed && box.stage === stage)
  return Math.min(...moving.map(({ x }) => x))
}

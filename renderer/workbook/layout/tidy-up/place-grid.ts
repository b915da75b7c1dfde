import type { RecordKey } from '../../model/records'
import { bottomOf, grown, overlap } from '../../scene/rectangles'
import type { Rectangle } from '../../scene/scene'
import { type Cell, cellsOf } from './cells'
import type { Grid } from './grid'
import { type Across, columnOf, guestGap, heightOf, placeAcross, placeDown } from './grid-places'
import type { StepColumn } from './step-columns'
import type { TidyBox, TidyPlan, TidyTask } from './tidy-task'

/** Room kept to boxes that stay where they are, in sheet pixels. */
const clearRoom = 16

/** Boxes that move together, in the order in which they stand in their column. */
interface Group {
  readonly column: number
  readonly boxes: readonly (Rectangle & { readonly key: RecordKey })[]
}

/** The grid in sheet pixels. */
export function placeGrid(task: TidyTask, columns: readonly StepColumn[], grid: Grid): TidyPlan {
  const all = cellsOf(task, grid)
  const across = placeAcross(task, columns, all)
  const down = placeDown(task, all)
  const groups: Group[] = [...all.cells]
    .sort((a, b) => a.row - b.row)
    .map((cell) => ({
      column: cell.column,
      boxes: placeCell(cell, across, down.cardTops[cell.row] ?? task.top),
    }))
  const heights = new Map<number, number>()
  for (const box of all.loose) {
    const column = columnOf(columns, box)
    const place = across.columns[column] ?? { x: 0, width: box.width }
    const y = heights.get(column) ?? down.bottom
    heights.set(column, y + box.height + guestGap)
    groups.push({ column, boxes: [centred(box, place, y)] })
  }
  const kept = keptPlaces(task, across)
  return {
    stageWidths: across.stages.map(({ id, width }) => ({ id, width })),
    boxes: clearOf(kept, groups).map(({ key, x, y }) => ({ key, x: Math.round(x), y: Math.round(y) })),
  }
}

function placeCell(
  { column, step, above, below }: Cell,
  across: Across,
  cardTop: number,
): (Rectangle & { key: RecordKey })[] {
  const place = across.columns[column] ?? { x: 0, width: step.width }
  const placed = [centred(step, place, cardTop)]
  let y = cardTop - heightOf(above)
  for (const box of above) {
    placed.push(centred(box, place, y))
    y += box.height + guestGap
  }
  y = cardTop + step.height + guestGap
  for (const box of below) {
    placed.push(centred(box, place, y))
    y += box.height + guestGap
  }
  return placed
}

function centred(box: TidyBox, { x, width }: { x: number; width: number }, y: number) {
  return { key: box.key, x: x + (width - box.width) / 2, y, width: box.width, height: box.height }
}

/** Boxes that stay keep their place in their stage, which may begin elsewhere now. */
function keptPlaces({ boxes, stages }: TidyTask, across: Across): Rectangle[] {
  const oldLefts: number[] = []
  let left = 0
  for (const { width } of stages) {
    oldLefts.push(left)
    left += width
  }
  return boxes
    .filter(({ fixed }) => fixed)
    .map(({ stage, x, y, width, height }) => {
      const by = stage === null ? 0 : (across.stages[stage]?.x ?? 0) - (oldLefts[stage] ?? 0)
      return grown({ x: x + by, y, width, height }, clearRoom)
    })
}

/** Moves what would lie on a box that stays further down its column, with all that comes below. */
function clearOf(kept: readonly Rectangle[], groups: readonly Group[]): (Rectangle & { key: RecordKey })[] {
  const pushed = new Map<number, number>()
  return groups.flatMap(({ column, boxes }) => {
    let by = pushed.get(column) ?? 0
    for (let isClear = false; !isClear; ) {
      isClear = true
      for (const box of boxes) {
        const here = { ...box, y: box.y + by }
        const hit = kept.find((other) => overlap(here, other))
        if (!hit) continue
        by += bottomOf(hit) - here.y
        isClear = false
      }
    }
    pushed.set(column, by)
    return boxes.map((box) => ({ ...box, y: box.y + by }))
  })
}

import type { RecordKey } from '../../model/records'
import { middleOf } from '../../scene/rectangles'
import type { Rectangle } from '../../scene/scene'
import type { Grid } from './grid'
import type { TidyBox, TidyTask } from './tidy-task'

/** A step with who and what stands with it, in one column and row. */
export interface Cell {
  readonly column: number
  readonly row: number
  readonly step: TidyBox
  /** Notes over the step, top to bottom. */
  readonly above: readonly TidyBox[]
  /** People and notes under the step, top to bottom. */
  readonly below: readonly TidyBox[]
}

/** All that is laid out. */
export interface Cells {
  readonly cells: readonly Cell[]
  /** People and notes that belong to no step, with the stage they stood in. */
  readonly loose: readonly TidyBox[]
}

/** A note outside all stages that is further away from everything belongs to nothing. In sheet pixels. */
const farthestNear = 240

/** People with the step at which they stand, notes with what they were near. */
export function cellsOf({ boxes }: TidyTask, { slots, homes }: Grid): Cells {
  const moving = boxes.filter(({ fixed }) => !fixed)
  const anchors = new Map<RecordKey, RecordKey>(homes)
  for (const key of slots.keys()) anchors.set(key, key)
  const above = new Map<RecordKey, TidyBox[]>()
  const below = new Map<RecordKey, TidyBox[]>()
  const loose: TidyBox[] = []
  const put = (map: Map<RecordKey, TidyBox[]>, key: RecordKey, box: TidyBox) => {
    map.set(key, [...(map.get(key) ?? []), box])
  }
  for (const box of byKindThenHeight(moving)) {
    if (box.kind === 'steps') continue
    const near = box.kind === 'notes' ? nearest(box, moving, anchors) : box
    const step = near && anchors.get(near.key)
    if (!near || step === undefined) loose.push(box)
    else if (box.kind === 'notes' && near.kind === 'steps' && middleOf(box).y < near.y) put(above, step, box)
    else put(below, step, box)
  }
  const cells = moving.flatMap((step) => {
    const slot = slots.get(step.key)
    if (!slot) return []
    return { ...slot, step, above: above.get(step.key) ?? [], below: below.get(step.key) ?? [] }
  })
  return { cells, loose }
}

/** People come before notes, so that they stand next to their step. */
function byKindThenHeight(boxes: readonly TidyBox[]): TidyBox[] {
  const rank = ({ kind }: TidyBox) => (kind === 'notes' ? 1 : 0)
  return [...boxes].sort((a, b) => rank(a) - rank(b) || a.y - b.y || a.x - b.x)
}

function nearest(
  note: TidyBox,
  boxes: readonly TidyBox[],
  anchors: ReadonlyMap<RecordKey, RecordKey>,
): TidyBox | undefined {
  let best: TidyBox | undefined
  let shortest = note.stage === null ? farthestNear : Number.POSITIVE_INFINITY
  const inStage = boxes.filter(({ key, stage }) => anchors.has(key) && stage === note.stage)
  for (const box of inStage.length > 0 ? inStage : boxes) {
    if (!anchors.has(box.key)) continue
    const distance = between(note, box)
    if (distance >= shortest) continue
    best = box
    shortest = distance
  }
  return best
}

/** The free way between two boxes; what stands in another column counts as further away. */
function between(a: Rectangle, b: Rectangle): number {
  const x = Math.max(0, b.x - (a.x + a.width), a.x - (b.x + b.width))
  const y = Math.max(0, b.y - (a.y + a.height), a.y - (b.y + b.height))
  return 1.5 * x + y
}

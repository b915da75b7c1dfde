import type { Arranged } from '../layout/arrange'
import { type Box, boxesOnSheet } from '../layout/boxes'
import type { RecordKey } from '../model/records'
import type { Result } from '../model/result'
import { success } from '../model/result'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { isLocked } from '../rules/is-locked'
import { counted } from '../rules/kind-word'
import type { Change, CommandContext, Refusal } from './command'
import { refuse } from './draft'
import { moveBoxes } from './move-boxes'

/** Boxes of a sheet that are put in order; what is no box on it is left out. */
export interface ArrangeInput {
  readonly sheetId: Id
  readonly keys: readonly RecordKey[]
}

type ArrangedBox = Box & Arranged

interface Arrangement {
  readonly fewest: number
  /** What to say about fewer boxes. */
  readonly tooFew: string
  readonly label: (what: string) => string
  readonly arrange: (boxes: readonly ArrangedBox[]) => readonly ArrangedBox[]
}

/** Moves boxes to where an arrangement puts them, as one change with the arrangement's name. */
export function arrangeBoxes(
  workbook: Workbook,
  { sheetId, keys }: ArrangeInput,
  context: CommandContext,
  { fewest, tooFew, label, arrange }: Arrangement,
): Result<Change, Refusal> {
  const wanted = new Set(keys)
  const boxes = boxesOnSheet(workbook, sheetId).filter(({ key }) => wanted.has(key))
  if (boxes.length < fewest) return refuse(tooFew)
  const placed = arrange(boxes.map((box) => ({ ...box, fixed: isLocked(workbook, box.key) })))
  const moved = moveBoxes(workbook, { sheetId, boxes: placed.filter(({ fixed }) => !fixed) }, context)
  if (!moved.ok) return moved
  return success({ ...moved.value, label: label(counted(boxes.map(({ kind }) => kind))) })
}

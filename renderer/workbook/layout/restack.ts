import type { Id } from '../model/values'

/** A box in one stage, in pixels of that stage. */
export interface StackedBox {
  readonly id: Id
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels that stay free above a box that is put below another one. */
export const stackGap = 24

export interface ToRestack {
  /** The boxes that stand in the stage and are to be read in a new order. */
  readonly standing: readonly StackedBox[]
  /** Boxes that come into the stage; each gets a place below the one before it. */
  readonly arriving: readonly StackedBox[]
  /** Every one of these boxes, the one that is read first first. */
  readonly order: readonly Id[]
  /** What else stands in the stage and stays where it is. */
  readonly others: readonly StackedBox[]
}

/**
 * New places of the boxes of a stage so that a person reads them in another order. The places that were there are
 * handed out anew from top to bottom; a box is pushed down only where it would lie on another one or be read too early.
 */
export function restack({ standing, arriving, order, others }: ToRestack): readonly StackedBox[] {
  const boxes = new Map([...standing, ...arriving].map((box) => [box.id, box]))
  const comes = new Set(arriving.map(({ id }) => id))
  const slots = [...standing].sort((a, b) => a.y - b.y || a.x - b.x)
  const obstacles = [...others].sort((a, b) => a.y - b.y)
  const placed: StackedBox[] = []
  let taken = 0
  for (const id of order) {
    const box = boxes.get(id)
    if (!box) continue
    const slot = comes.has(id) ? undefined : slots[taken]
    if (slot) taken += 1
    const wanted = slot ? { ...box, x: slot.x, y: slot.y } : { ...box, y: below(placed.at(-1), slots[0]) }
    const free = pushedDown(wanted, placed)
    // A box that stays where it was may go on lying on a note.
    placed.push(free.y === box.y && free.x === box.x ? free : clearOf(free, obstacles))
  }
  return placed
}

function below(above: StackedBox | undefined, top: StackedBox | undefined): number {
  return above ? above.y + above.height + stackGap : (top?.y ?? stackGap)
}

function pushedDown(box: StackedBox, placed: readonly StackedBox[]): StackedBox {
  const above = placed.at(-1)
  let y = Math.max(box.y, above?.y ?? box.y)
  for (const other of placed) {
    if (sharesColumn(box, other) && y < other.y + other.height) y = other.y + other.height + stackGap
  }
  // Of two boxes at the same height the left one is read first.
  if (above && above.y === y && above.x >= box.x) y += 1
  return { ...box, y }
}

function clearOf(box: StackedBox, obstacles: readonly StackedBox[]): StackedBox {
  let { y } = box
  for (const other of obstacles) {
    const overlaps = y < other.y + other.height && other.y < y + box.height
    if (sharesColumn(box, other) && overlaps) y = other.y + other.height + stackGap
  }
  return { ...box, y }
}

function sharesColumn(a: StackedBox, b: StackedBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width
}

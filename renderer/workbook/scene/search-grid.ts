import { bottomOf, grown, middleOf, overlap, rightOf } from './rectangles'
import type { Rectangle } from './scene'

/** How near lines may come to boxes. All in sheet pixels. */
export interface LineDistances {
  /** Between a box and a line that runs along it. */
  readonly lane: number
  /** How far from its own box a line turns first. */
  readonly turn: number
  /** Nothing is nearer to a box that a line passes. */
  readonly clearance: number
  /** Nearer than this a line runs only where there is no other room. */
  readonly comfort: number
}

/** What lies in the part of a sheet in which a way is looked for. */
export interface SearchArea {
  readonly region: Rectangle
  /** The boxes at both ends of the line, which it may not run behind either. */
  readonly ends: readonly Rectangle[]
  readonly obstacles: readonly Rectangle[]
}

/** How a stretch between two neighbouring crossings of the grid can be used. */
export const stretch = { free: 0, narrow: 1, blocked: 2 } as const

/**
 * The heights and distances at which a line can run between boxes, and which stretches between their crossings are
 * free. The grid is sparse: it has lines only beside boxes and in the middle of gaps, and among them is a shortest way.
 */
export interface SearchGrid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** At `row * xs.length + column`: the stretch to the crossing on the right. */
  readonly rightward: Uint8Array
  /** At `row * xs.length + column`: the stretch to the crossing below. */
  readonly downward: Uint8Array
}

/** A grid with more crossings than this would cost more than the picture gains. */
const mostCrossings = 1_000_000

/** Where boxes begin and end along one axis, each place once: on a tidy sheet many boxes share them. */
interface Edges {
  readonly begins: readonly number[]
  readonly ends: readonly number[]
}

function edgesOf(
  boxes: readonly Rectangle[],
  begin: (box: Rectangle) => number,
  end: (box: Rectangle) => number,
): Edges {
  const ascending = (a: number, b: number) => a - b
  return {
    begins: [...new Set(boxes.map(begin))].sort(ascending),
    ends: [...new Set(boxes.map(end))].sort(ascending),
  }
}

function* linesBeside({ begins, ends }: Edges, distance: number): Generator<number> {
  for (const begin of begins) yield begin - distance
  for (const end of ends) yield end + distance
}

/** The middles of gaps that are too narrow for a line at the usual distance from both sides. */
function* middlesOfGaps({ begins, ends }: Edges, { lane, clearance }: LineDistances): Generator<number> {
  let next = 0
  for (const end of ends) {
    while (next < begins.length && (begins[next] ?? 0) < end + 2 * clearance) next += 1
    const begin = begins[next]
    if (begin !== undefined && begin - end < 2 * lane) yield (begin + end) / 2
  }
}

/** All lines along one axis between two bounds, sorted. */
function linesOf(
  edges: Edges,
  middles: readonly number[],
  distances: LineDistances,
  from: number,
  to: number,
): number[] {
  const { lane, turn } = distances
  const lines = new Set([from, to])
  const add = (found: Iterable<number>) => {
    for (const line of found) if (line > from && line < to) lines.add(line)
  }
  add(linesBeside(edges, lane))
  if (turn < lane) add(linesBeside(edges, turn))
  add(middlesOfGaps(edges, distances))
  add(middles)
  return [...lines].sort((a, b) => a - b)
}

/** How many of sorted numbers lie below a value, or up to it. */
function countBelow(numbers: readonly number[], value: number, withValue: boolean): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    const number = numbers[middle] ?? 0
    if (number < value || (withValue && number === value)) low = middle + 1
    else high = middle
  }
  return low
}

/** Marks the stretches that run through the inside of a rectangle; along its edge is not inside. The last mark counts. */
function mark({ xs, ys, rightward, downward }: SearchGrid, inside: Rectangle, as: number): void {
  const width = xs.length
  const firstRow = countBelow(ys, inside.y, true)
  const rowsEnd = countBelow(ys, bottomOf(inside), false)
  const firstColumn = countBelow(xs, inside.x, true)
  const columnsEnd = countBelow(xs, rightOf(inside), false)
  for (let row = firstRow; row < rowsEnd; row += 1) {
    for (let column = Math.max(0, firstColumn - 1); column < columnsEnd; column += 1) {
      rightward[row * width + column] = as
    }
  }
  for (let row = Math.max(0, firstRow - 1); row < rowsEnd; row += 1) {
    for (let column = firstColumn; column < columnsEnd; column += 1) downward[row * width + column] = as
  }
}

/** The grid of an area; null where it would be too large to search. */
export function searchGrid(
  { region, ends, obstacles }: SearchArea,
  distances: LineDistances,
): SearchGrid | null {
  const boxes = [...obstacles, ...ends]
  const middles = ends.map(middleOf)
  const across = edgesOf(boxes, ({ x }) => x, rightOf)
  const along = edgesOf(boxes, ({ y }) => y, bottomOf)
  const middlesAcross = middles.map(({ x }) => x)
  const middlesAlong = middles.map(({ y }) => y)
  const xs = linesOf(across, middlesAcross, distances, region.x, rightOf(region))
  const ys = linesOf(along, middlesAlong, distances, region.y, bottomOf(region))
  const crossings = xs.length * ys.length
  if (crossings > mostCrossings) return null
  const grid = { xs, ys, rightward: new Uint8Array(crossings), downward: new Uint8Array(crossings) }
  const { clearance, comfort } = distances
  if (comfort > clearance) for (const box of boxes) mark(grid, grown(box, comfort), stretch.narrow)
  for (const box of boxes) mark(grid, grown(box, clearance), stretch.blocked)
  return grid
}

/** A place where a line can leave or meet a box. */
export interface Port {
  /** On the edge of the box. */
  readonly at: { readonly x: number; readonly y: number }
  readonly column: number
  readonly row: number
  readonly isHorizontal: boolean
  /** How unusual the place is, in pixels of a longer way. */
  readonly cost: number
}

/** What it costs to use a side of a box, in pixels of a longer way. */
export interface SideCosts {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const offMiddle = 10

/** Where a line can leave or meet a box: wherever a line of the grid crosses its edge with nothing in between. */
export function portsOf(
  { xs, ys }: SearchGrid,
  box: Rectangle,
  others: readonly Rectangle[],
  costs: SideCosts,
  { turn: distance }: LineDistances,
): Port[] {
  const near = others.filter((other) => overlap(other, grown(box, distance)))
  const middle = middleOf(box)
  const ports: Port[] = []
  const inset = (length: number) => Math.min(distance, length / 4)
  const add = (isHorizontal: boolean, line: number, edge: number, turn: number, cost: number) => {
    const [from, to] = [Math.min(edge, turn), Math.max(edge, turn)]
    const way = isHorizontal
      ? { x: from, y: line, width: to - from, height: 0 }
      : { x: line, y: from, width: 0, height: to - from }
    if (near.some((other) => overlap(other, way))) return
    const [x, y] = isHorizontal ? [turn, line] : [line, turn]
    const [column, row] = [xs.indexOf(x), ys.indexOf(y)]
    if (column < 0 || row < 0) return
    const off = Math.abs(line - (isHorizontal ? middle.y : middle.x))
    const at = isHorizontal ? { x: edge, y: line } : { x: line, y: edge }
    ports.push({ at, column, row, isHorizontal, cost: cost + (off > 0 ? offMiddle + off : 0) })
  }
  for (const y of ys) {
    if (y < box.y + inset(box.height) || y > bottomOf(box) - inset(box.height)) continue
    add(true, y, box.x, box.x - distance, costs.left)
    add(true, y, rightOf(box), rightOf(box) + distance, costs.right)
  }
  for (const x of xs) {
    if (x < box.x + inset(box.width) || x > rightOf(box) - inset(box.width)) continue
    add(false, x, box.y, box.y - distance, costs.top)
    add(false, x, bottomOf(box), bottomOf(box) + distance, costs.bottom)
  }
  return ports
}

import { bottomOf, rightOf } from './rectangles'
import type { Point, Rectangle } from './scene'
import { type Port, type SearchGrid, stretch } from './search-grid'
import { createQueue } from './search-queue'

/** The cheapest way through a grid. */
export interface FoundWay {
  /** From port to port with its corners only; null where there is none. */
  readonly way: readonly Point[] | null
  /** True when the edge of the grid was reached, so that there may be a way beyond it. */
  readonly reachedEdge: boolean
}

/** What a turn costs, in pixels of a longer way. */
const bendCost = 30
/** A pixel in a narrow place counts as much as this many elsewhere. */
const narrowness = 4
/**
 * How much the distance to the end counts: a little more than it should, so that the search goes straight ahead and finds
 * a way that costs at most a tenth more than the best (weighted A*, Pohl 1970) in a fraction of the time.
 */
const towardsEnd = 1.1

/** Lists of one search after the other: on a large sheet new ones for each link would keep the memory busy. */
const memory = { costs: new Float64Array(0), parents: new Int32Array(0), done: new Uint8Array(0) }

function cleared(states: number): typeof memory {
  if (memory.costs.length < states) {
    const room = Math.ceil(1.25 * states)
    memory.costs = new Float64Array(room)
    memory.parents = new Int32Array(room)
    memory.done = new Uint8Array(room)
  }
  memory.costs.fill(Number.POSITIVE_INFINITY, 0, states)
  memory.done.fill(0, 0, states)
  return memory
}

interface Search {
  readonly grid: SearchGrid
  /** By state, which is twice the crossing, and one more where the line comes along a row. */
  readonly costs: Float64Array
  /** The state before; the place in the list of starts, counted down from -1, where the way begins. */
  readonly parents: Int32Array
  readonly queue: ReturnType<typeof createQueue>
  /** How far each column and each row is from the end. */
  readonly columnsAway: Float64Array
  readonly rowsAway: Float64Array
}

function awayFrom(lines: readonly number[], from: number, to: number): Float64Array {
  return Float64Array.from(lines, (line) => Math.max(from - line, line - to, 0))
}

/** What a way costs at least from here to the end. */
function leastCost({ columnsAway, rowsAway }: Search, column: number, row: number, axis: number): number {
  const across = columnsAway[column] ?? 0
  const along = rowsAway[row] ?? 0
  const mustTurn = axis === 1 ? along > 0 : across > 0
  return (across + along + (mustTurn ? bendCost : 0)) * towardsEnd
}

function reach(search: Search, column: number, row: number, axis: number, cost: number, from: number): void {
  const { costs, parents, queue, grid } = search
  const state = 2 * (row * grid.xs.length + column) + axis
  const turned = costs[state ^ 1] ?? 0
  // Whoever came here across is at least as well off after a turn.
  if (cost >= (costs[state] ?? 0) || cost >= turned + bendCost) return
  costs[state] = cost
  parents[state] = from
  queue.push(cost + leastCost(search, column, row, axis), state)
}

/** Goes on from a state to the next crossing on each side. */
function spread(search: Search, state: number, column: number, row: number): void {
  const { xs, ys, rightward, downward } = search.grid
  const width = xs.length
  const cost = search.costs[state] ?? 0
  const along = cost + ((state & 1) === 1 ? 0 : bendCost)
  const across = cost + ((state & 1) === 0 ? 0 : bendCost)
  const crossing = row * width + column
  const [x, y] = [xs[column] ?? 0, ys[row] ?? 0]
  const weighed = (use: number | undefined, length: number) =>
    use === stretch.narrow ? length * narrowness : length
  if (column + 1 < width && rightward[crossing] !== stretch.blocked) {
    const length = (xs[column + 1] ?? 0) - x
    reach(search, column + 1, row, 1, along + weighed(rightward[crossing], length), state)
  }
  if (column > 0 && rightward[crossing - 1] !== stretch.blocked) {
    const length = x - (xs[column - 1] ?? 0)
    reach(search, column - 1, row, 1, along + weighed(rightward[crossing - 1], length), state)
  }
  if (row + 1 < ys.length && downward[crossing] !== stretch.blocked) {
    const length = (ys[row + 1] ?? 0) - y
    reach(search, column, row + 1, 0, across + weighed(downward[crossing], length), state)
  }
  if (row > 0 && downward[crossing - width] !== stretch.blocked) {
    const length = y - (ys[row - 1] ?? 0)
    reach(search, column, row - 1, 0, across + weighed(downward[crossing - width], length), state)
  }
}

/**
 * The cheapest way from one of the first ports to one of the last ones: short, with few turns, away from boxes. A*
 * (Hart, Nilsson, Raphael 1968) over the crossings of the grid, each once for lines that come along its row and once
 * for lines that come along its column.
 */
export function searchWay(
  grid: SearchGrid,
  starts: readonly Port[],
  goals: readonly Port[],
  target: Rectangle,
): FoundWay {
  const [width, height] = [grid.xs.length, grid.ys.length]
  const { costs, parents, done } = cleared(2 * width * height)
  const search: Search = {
    grid,
    costs,
    parents,
    queue: createQueue(),
    columnsAway: awayFrom(grid.xs, target.x, rightOf(target)),
    rowsAway: awayFrom(grid.ys, target.y, bottomOf(target)),
  }
  const goalAt = new Map(goals.map((port) => [port.row * width + port.column, port]))
  let best: { readonly cost: number; readonly state: number; readonly port: Port } | null = null
  let reachedEdge = false

  starts.forEach(({ column, row, isHorizontal, cost }, index) => {
    reach(search, column, row, isHorizontal ? 1 : 0, cost, -1 - index)
  })
  for (let state = search.queue.pop(); state >= 0; state = search.queue.pop()) {
    if (done[state]) continue
    done[state] = 1
    const crossing = state >> 1
    const column = crossing % width
    const row = (crossing - column) / width
    const cost = costs[state] ?? 0
    if (best && cost + leastCost(search, column, row, state & 1) >= best.cost) break
    if (column === 0 || row === 0 || column === width - 1 || row === height - 1) reachedEdge = true
    const port = goalAt.get(crossing)
    if (port) {
      const whole = cost + port.cost + (port.isHorizontal === ((state & 1) === 1) ? 0 : bendCost)
      if (!best || whole < best.cost) best = { cost: whole, state, port }
    }
    spread(search, state, column, row)
  }
  return { way: best && traced(search, starts, best), reachedEdge }
}

function traced(
  { grid: { xs, ys }, parents }: Search,
  starts: readonly Port[],
  end: { readonly state: number; readonly port: Port },
): readonly Point[] {
  const way: Point[] = [end.port.at]
  let { state } = end
  while (state >= 0) {
    const crossing = state >> 1
    way.push({ x: xs[crossing % xs.length] ?? 0, y: ys[Math.floor(crossing / xs.length)] ?? 0 })
    state = parents[state] ?? -1
  }
  const start = starts[-1 - state]
  if (start) way.push(start.at)
  return withCornersOnly(way.reverse())
}

/** A way without the points that lie between two others on a straight line. */
export function withCornersOnly(way: readonly Point[]): readonly Point[] {
  const corners: Point[] = []
  for (const point of way) {
    const [before, last] = [corners.at(-2), corners.at(-1)]
    if (last && last.x === point.x && last.y === point.y) continue
    const isBetween =
      before &&
      last &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    if (isBetween) corners.pop()
    corners.push(point)
  }
  return corners
}

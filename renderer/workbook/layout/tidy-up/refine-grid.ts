import type { Grid } from './grid'
import { gridCost } from './grid-cost'
import { movesIn } from './improve-grid'
import { placeGrid } from './place-grid'
import { type Crossings, routedCrossings } from './routed-cost'
import type { StepColumn } from './step-columns'
import type { TidyLink, TidyPlan, TidyProgress, TidyTask } from './tidy-task'

/** How many links may be routed to see what a move does. Each takes about a tenth of a millisecond. */
const budget = 5_000

interface Judged {
  readonly grid: Grid
  readonly plan: TidyPlan
  readonly crossings: Crossings
  readonly cost: number
}

/**
 * The best of several grids once their links are drawn as on the screen, made better by single moves as long as the
 * budget lasts.
 */
export function refineGrid(
  task: TidyTask,
  columns: readonly StepColumn[],
  grids: readonly Grid[],
  report: TidyProgress,
): TidyPlan {
  const judge = (grid: Grid): Judged => {
    const plan = placeGrid(task, columns, grid)
    return { grid, plan, crossings: routedCrossings(task, plan), cost: gridCost(grid, task.links) }
  }
  // Where not even each grid may be judged once, the grids themselves have to tell.
  if (task.links.length * grids.length > budget) return placeGrid(task, columns, cheapest(grids, task.links))
  const [first, ...others] = grids.map(judge)
  if (!first) return { stageWidths: [], boxes: [] }
  let best = others.reduce((so, other) => (isBetter(other, so) ? other : so), first)
  const tries = Math.floor(budget / Math.max(1, task.links.length))
  let tried = 0
  for (let improved = true; improved && best.crossings.all > 0; ) {
    improved = false
    for (const move of movesIn(best.grid, task.links)) {
      const grid = move(best.grid)
      // Only what reads about as well is worth a look.
      if (!grid || gridCost(grid, task.links) > best.cost + tolerated) continue
      tried += 1
      if (tried > tries) return best.plan
      report(tried / tries)
      const judged = judge(grid)
      if (!isBetter(judged, best)) continue
      best = judged
      improved = true
    }
  }
  return best.plan
}

function cheapest(grids: readonly Grid[], links: readonly TidyLink[]): Grid {
  const costs = grids.map((grid) => gridCost(grid, links))
  return grids[costs.indexOf(Math.min(...costs))] ?? { slots: new Map(), homes: new Map() }
}

/** How much worse a grid may read for each crossing that it saves. */
const tolerated = 6

/** What a crossing costs: the client's process is read first, people's lines are dotted and fine. */
const crossingCosts = { process: 1.6, any: 0.4 }
/** Height of the sheet that costs as much as 1, in sheet pixels. */
const heightUnit = 150
const gridShare = 0.2

/** Nothing is worth the first crossing; otherwise few crossings on a low and even sheet are best. */
function isBetter(a: Judged, b: Judged): boolean {
  if ((a.crossings.all === 0) !== (b.crossings.all === 0)) return a.crossings.all === 0
  return scoreOf(a) < scoreOf(b) - 1e-9
}

function scoreOf({ crossings: { all, process }, plan, cost }: Judged): number {
  const [top, bottom] = plan.boxes.reduce(
    ([highest, lowest], { y }) => [Math.min(highest, y), Math.max(lowest, y)],
    [0, 0],
  )
  const crossings = crossingCosts.any * all + crossingCosts.process * process
  return crossings + (bottom - top) / heightUnit + gridShare * cost
}

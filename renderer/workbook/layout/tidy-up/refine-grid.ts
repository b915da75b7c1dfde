import type { Grid } from './grid'
import { gridCost } from './grid-cost'
import { movesIn } from './improve-grid'
import { placeGrid } from './place-grid'
import { routedCrossings } from './routed-cost'
import type { StepColumn } from './step-columns'
import type { TidyPlan, TidyProgress, TidyTask } from './tidy-task'

/** How many links may be routed to see what a move does. Each takes about a tenth of a millisecond. */
const budget = 8_000

interface Judged {
  readonly grid: Grid
  readonly plan: TidyPlan
  readonly crossings: number
  readonly cost: number
}

/**
 * The best of several grids once their links are drawn as on the screen, made better by single moves as long as the
 * budget lasts. Crossings count first, then how well the grid reads.
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
  const [first, ...others] = grids.map(judge)
  if (!first) return { stageWidths: [], boxes: [] }
  let best = others.reduce((so, other) => (isBetter(other, so) ? other : so), first)
  const tries = Math.floor(budget / Math.max(1, task.links.length))
  let tried = 0
  for (let improved = true; improved && best.crossings > 0; ) {
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

/** How much worse a grid may read for each crossing that it saves. */
const tolerated = 6

function isBetter(a: Judged, b: Judged): boolean {
  return a.crossings < b.crossings || (a.crossings === b.crossings && a.cost < b.cost)
}

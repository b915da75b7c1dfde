import type { RecordKey } from '../../model/records'
import { type Grid, gridOf, homesOf } from './grid'
import { improveGrid } from './improve-grid'
import { heightsFromElk } from './order-with-elk'
import { refineGrid } from './refine-grid'
import { stepColumns } from './step-columns'
import type { TidyPlan, TidyProgress, TidyTask } from './tidy-task'

/**
 * Lays a sheet out as a careful person would draw it: the steps of a stage below each other in the order in which the
 * client takes them, level with what they are linked to, people beside their steps, and as few crossings as can be.
 * The same task always gives the same plan.
 */
export async function tidyUp(task: TidyTask, report: TidyProgress = () => {}): Promise<TidyPlan> {
  const columns = stepColumns(task)
  const { links } = task
  const heights = await heightsFromElk(columns, links)
  report(0.2)
  const asDrawn = new Map<RecordKey, number>(task.boxes.map(({ key, y }) => [key, y]))
  const grids = [heights, asDrawn].flatMap((wanted, index) => {
    const slots = gridOf(columns, links, wanted)
    const start: Grid = { slots, homes: homesOf(task, slots) }
    return [start, improveGrid(start, links, (share) => report(0.2 + 0.3 * (index + share)))]
  })
  return refineGrid(task, columns, grids, (share) => report(0.8 + 0.2 * share))
}

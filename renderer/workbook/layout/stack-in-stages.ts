import { stakeholderSize } from '../model/stakeholder'
import { stepSize } from '../model/step'
import type { Id } from '../model/values'
import { defaultStageWidth } from './stage-columns'

const topMargin = 24
const rowGap = 36
const peopleMargin = 64
const peopleGap = 16

/** What is to be laid out on an empty sheet whose stages have the default width. Heights in sheet pixels. */
export interface ToStack {
  /** Left to right. */
  readonly stageIds: readonly Id[]
  readonly steps: readonly { readonly id: Id; readonly stageId: Id; readonly height: number }[]
  readonly links: readonly { readonly sourceId: Id; readonly targetId: Id }[]
  /** People with the stage beneath which they are to stand. */
  readonly people: readonly { readonly id: Id; readonly stageId: Id }[]
}

/** Top left corners by id, as placements count them: from the left edge of the stage and the top of the sheet. */
export interface Stacked {
  readonly steps: ReadonlyMap<Id, { readonly x: number; readonly y: number }>
  readonly people: ReadonlyMap<Id, { readonly x: number; readonly y: number }>
}

/**
 * Stacks the steps of each stage below one another in rows that all stages share, what comes first on top; people
 * stand in rows of their own beneath all steps. Nothing overlaps, and the same input always gives the same picture.
 */
export function stackInStages({ stageIds, steps, links, people }: ToStack): Stacked {
  const rows = assignRows(stageIds, steps, links)
  const tops = rowTops(steps, rows)
  const stepX = Math.round((defaultStageWidth - stepSize.width) / 2)
  const placedSteps = new Map(
    steps.map(({ id }) => [id, { x: stepX, y: tops[rows.get(id) ?? 0] ?? topMargin }]),
  )
  const bottom = Math.max(topMargin, ...steps.map(({ id, height }) => (placedSteps.get(id)?.y ?? 0) + height))
  const standing = new Map<Id, number>()
  const placedPeople = new Map<Id, { x: number; y: number }>()
  for (const { id, stageId } of people) {
    const place = standing.get(stageId) ?? 0
    standing.set(stageId, place + 1)
    placedPeople.set(id, {
      x: Math.round((defaultStageWidth - stakeholderSize.width) / 2),
      y: bottom + peopleMargin + place * (stakeholderSize.height + peopleGap),
    })
  }
  return { steps: placedSteps, people: placedPeople }
}

/**
 * Row of each step within its stage: by the longest path to it inside the stage (Sugiyama layering), then near the
 * rows of what comes before it in earlier stages, so that links run level.
 */
function assignRows(
  stageIds: readonly Id[],
  steps: ToStack['steps'],
  links: ToStack['links'],
): ReadonlyMap<Id, number> {
  const rows = new Map<Id, number>()
  for (const stageId of stageIds) {
    const inStage = steps.filter((step) => step.stageId === stageId)
    const ranks = longestPaths(inStage, links)
    const pulls = new Map(inStage.map(({ id }) => [id, meanRow(id, links, rows)]))
    const stacked = [...inStage].sort(
      (a, b) =>
        (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0) || (pulls.get(a.id) ?? 0) - (pulls.get(b.id) ?? 0),
    )
    stacked.forEach(({ id }, row) => {
      rows.set(id, row)
    })
  }
  return rows
}

function longestPaths(steps: ToStack['steps'], links: ToStack['links']): ReadonlyMap<Id, number> {
  const ranks = new Map(steps.map(({ id }) => [id, 0]))
  const inside = links.filter(({ sourceId, targetId }) => ranks.has(sourceId) && ranks.has(targetId))
  // One pass a step is enough for any path; more would only chase a loop.
  for (const _ of steps) {
    for (const { sourceId, targetId } of inside) {
      ranks.set(targetId, Math.max(ranks.get(targetId) ?? 0, (ranks.get(sourceId) ?? 0) + 1))
    }
  }
  return ranks
}

function meanRow(id: Id, links: ToStack['links'], rows: ReadonlyMap<Id, number>): number {
  const before = links
    .filter(({ targetId }) => targetId === id)
    .flatMap(({ sourceId }) => rows.get(sourceId) ?? [])
  return before.reduce((sum, row) => sum + row, 0) / Math.max(1, before.length)
}

function rowTops(steps: ToStack['steps'], rows: ReadonlyMap<Id, number>): number[] {
  const heights: number[] = []
  for (const { id, height } of steps) {
    const row = rows.get(id) ?? 0
    heights[row] = Math.max(heights[row] ?? 0, height)
  }
  const tops: number[] = []
  let top = topMargin
  for (const height of heights) {
    tops.push(top)
    top += (height ?? 0) + rowGap
  }
  return tops
}

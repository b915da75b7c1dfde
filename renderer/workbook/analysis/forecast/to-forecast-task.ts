import type { Step } from '../../model/step'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { backLinks } from '../back-links'
import { unknownLength } from '../expected-days'
import { type SequenceGraph, sequenceGraph } from '../graph'
import { isSettled } from '../path-state'
import type { ForecastTask } from './forecast-task'

/** A sheet with a purchase as numbers; null when no sheet has one. Settled steps take no more time. */
export function toForecastTask(workbook: Workbook, runs: number, seed: number): ForecastTask | null {
  const purchase = [...workbook.steps.values()].find(({ kind }) => kind === 'purchase')
  if (!purchase) return null
  const graph = sequenceGraph(workbook, purchase.sheetId)
  const back = backLinks(graph)
  const steps = inForwardOrder(graph, back)
  const index = new Map(steps.map(({ id }, at) => [id, at]))
  const from = new Int32Array(steps.length + 1)
  const before: number[] = []
  steps.forEach(({ id }, at) => {
    for (const link of graph.incoming.get(id) ?? []) {
      if (!back.has(link.id)) before.push(index.get(link.sourceId) ?? 0)
    }
    from[at + 1] = before.length
  })
  const lengths = steps.map(lengthOf)
  return {
    min: Float64Array.from(lengths, ({ min }) => min),
    likely: Float64Array.from(lengths, ({ likely }) => likely),
    max: Float64Array.from(lengths, ({ max }) => max),
    from,
    before: Int32Array.from(before),
    purchase: index.get(purchase.id) ?? 0,
    runs,
    seed,
  }
}

function inForwardOrder(graph: SequenceGraph, back: ReadonlySet<Id>): Step[] {
  const links = (id: Id) => (graph.outgoing.get(id) ?? []).filter((link) => !back.has(link.id))
  const missing = new Map<Id, number>()
  for (const { id } of graph.steps) {
    for (const { targetId } of links(id)) missing.set(targetId, (missing.get(targetId) ?? 0) + 1)
  }
  const steps = new Map(graph.steps.map((step) => [step.id, step]))
  const queue = graph.steps.filter(({ id }) => !missing.has(id))
  for (const step of queue) {
    for (const { targetId } of links(step.id)) {
      const left = (missing.get(targetId) ?? 0) - 1
      missing.set(targetId, left)
      const target = steps.get(targetId)
      if (left === 0 && target) queue.push(target)
    }
  }
  return queue
}

function lengthOf(step: Step): { min: number; likely: number; max: number } {
  if (isSettled(step)) return { min: 0, likely: 0, max: 0 }
  if (!step.duration) return { min: unknownLength, likely: unknownLength, max: unknownLength }
  const { min, max, likely = (min + max) / 2, unit } = step.duration
  const scale = unit === 'calendar' ? 5 / 7 : 1
  return { min: min * scale, likely: likely * scale, max: max * scale }
}

import type { SequenceGraph } from '../../analysis/graph'
import { isSettled, pathState } from '../../analysis/path-state'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'

/**
 * Which steps still count and where they lead. The steps in its graphs are those of the last change that mattered to
 * it, so that their titles may be old: look a step up in the table to name it.
 */
export interface Flow {
  readonly graphs: readonly SequenceGraph[]
  /**
   * Steps that the client still has to take: not settled, not on a branch that was decided against, and no milestone
   * with which a decision would end the deal without a purchase.
   */
  readonly open: ReadonlySet<Id>
  /** Steps that only lie on a branch that the client decided against. */
  readonly offPath: ReadonlySet<Id>
  /** The steps that book the deal, those that no longer count left out. */
  readonly purchases: readonly Id[]
  /** Steps from which links lead to a purchase, the purchases included; a detail sheet leads where its step leads. */
  readonly before: ReadonlySet<Id>
  /** Steps that come after a purchase. */
  readonly after: ReadonlySet<Id>
  /** The step that each detail sheet details. */
  readonly detailed: ReadonlyMap<Id, Id>
}

/** Follows the links of every sheet. Linear in steps and links. */
export function followFlow(workbook: Workbook): Flow {
  const open = new Set<Id>()
  const offPath = new Set<Id>()
  const graphs: SequenceGraph[] = []
  for (const sheetId of workbook.sheets.keys()) {
    const state = pathState(workbook, sheetId)
    graphs.push(state.graph)
    for (const id of state.offPath) offPath.add(id)
    for (const step of state.graph.steps) {
      if (!isSettled(step) && !state.offPath.has(step.id)) open.add(step.id)
    }
  }
  const purchases = graphs
    .flatMap(({ steps }) => steps)
    .filter(({ id, kind, status }) => kind === 'purchase' && !dropped(status) && !offPath.has(id))
    .map(({ id }) => id)
  const before = reachable(graphs, purchases, 'incoming')
  for (const id of stepsOfDetails(workbook, before)) before.add(id)
  const after = reachable(graphs, purchases, 'outgoing')
  for (const id of purchases) after.delete(id)
  for (const id of otherEndings(graphs, before, after)) open.delete(id)
  const detailed = new Map(
    [...workbook.steps.values()].flatMap(({ id, detailSheetId }) =>
      detailSheetId === undefined ? [] : [[detailSheetId, id] as const],
    ),
  )
  return { graphs, open, offPath, purchases, before, after, detailed }
}

/** "Keep what we have", "Order elsewhere": milestones behind a decision that lead to no purchase. */
function otherEndings(
  graphs: readonly SequenceGraph[],
  before: ReadonlySet<Id>,
  after: ReadonlySet<Id>,
): Id[] {
  if (before.size === 0) return []
  return graphs.flatMap(({ steps, incoming }) => {
    const kinds = new Map(steps.map(({ id, kind }) => [id, kind]))
    const isEnding = ({ id, kind }: (typeof steps)[number]) =>
      kind === 'milestone' &&
      !before.has(id) &&
      !after.has(id) &&
      (incoming.get(id) ?? []).some(({ sourceId }) => kinds.get(sourceId) === 'decision')
    return steps.filter(isEnding).map(({ id }) => id)
  })
}

function dropped(status: string): boolean {
  return status === 'skipped' || status === 'not-applicable'
}

function reachable(
  graphs: readonly SequenceGraph[],
  from: readonly Id[],
  direction: 'incoming' | 'outgoing',
): Set<Id> {
  const found = new Set(from)
  const queue = [...from]
  for (const id of queue) {
    for (const graph of graphs) {
      for (const link of graph[direction].get(id) ?? []) {
        const other = direction === 'incoming' ? link.sourceId : link.targetId
        if (found.has(other)) continue
        found.add(other)
        queue.push(other)
      }
    }
  }
  return found
}

/** Steps of sheets that detail one of some steps, and of the sheets that detail those. */
function stepsOfDetails({ steps }: Workbook, from: ReadonlySet<Id>): Set<Id> {
  const found = new Set<Id>()
  const sheets = [...from].flatMap((id) => steps.get(id)?.detailSheetId ?? [])
  const seen = new Set(sheets)
  for (const sheetId of sheets) {
    for (const step of steps.values()) {
      if (step.sheetId !== sheetId) continue
      found.add(step.id)
      if (step.detailSheetId === undefined || seen.has(step.detailSheetId)) continue
      seen.add(step.detailSheetId)
      sheets.push(step.detailSheetId)
    }
  }
  return found
}

import type { SequenceLink } from '../model/link'
import type { Step } from '../model/step'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { backLinks } from './back-links'
import { type SequenceGraph, sequenceGraph } from './graph'

/** True when nothing more is to happen in a step: done, skipped or not applicable. */
export function isSettled({ status }: Pick<Step, 'status'>): boolean {
  return status === 'done' || status === 'skipped' || status === 'not-applicable'
}

/** How far the client has come along the links of a sheet. */
export interface PathState {
  readonly graph: SequenceGraph
  /** Steps that can start or go on: open, on the path, and nothing before them is missing. In reading order. */
  readonly ready: readonly Step[]
  /** Steps that lie only on branches which the client decided against. */
  readonly offPath: ReadonlySet<Id>
}

/** `waiting` blocks what comes after; `dead` is a branch not taken, which blocks nothing. */
type LinkState = 'passed' | 'waiting' | 'dead'

/**
 * Follows the links from what is done: a step is ready when every link into it is passed or dead and at least one is
 * not dead. Loops of rework are cut at their back links. Linear in steps and links.
 */
export function pathState(workbook: Workbook, sheetId: Id): PathState {
  const graph = sequenceGraph(workbook, sheetId)
  const state = known.get(graph) ?? followed(workbook, graph)
  known.set(graph, state)
  return state
}

const known = new WeakMap<SequenceGraph, PathState>()

function followed(workbook: Workbook, graph: SequenceGraph): PathState {
  const back = backLinks(graph)
  const forward = (links: readonly SequenceLink[] | undefined) =>
    (links ?? []).filter(({ id }) => !back.has(id))
  const missing = new Map(graph.steps.map(({ id }) => [id, forward(graph.incoming.get(id)).length]))
  const states = new Map<Id, LinkState>()
  const offPath = new Set<Id>()
  const ready: Step[] = []
  const queue = graph.steps.filter(({ id }) => missing.get(id) === 0)
  // Steps come up once everything before them has; the queue grows while it is walked.
  for (const step of queue) {
    const incoming = forward(graph.incoming.get(step.id)).map(({ id }) => states.get(id))
    const isOff = incoming.length > 0 && incoming.every((state) => state === 'dead')
    if (isOff) offPath.add(step.id)
    else if (!isSettled(step) && !incoming.includes('waiting')) ready.push(step)
    const outgoing = graph.outgoing.get(step.id) ?? []
    for (const link of forward(outgoing)) {
      states.set(link.id, isOff ? 'dead' : stateAfter(step, link, outgoing, back))
      const left = (missing.get(link.targetId) ?? 0) - 1
      missing.set(link.targetId, left)
      const target = workbook.steps.get(link.targetId)
      if (left === 0 && target) queue.push(target)
    }
  }
  const readyIds = new Set(ready.map(({ id }) => id))
  return { graph, ready: graph.steps.filter(({ id }) => readyIds.has(id)), offPath }
}

function stateAfter(
  step: Step,
  link: SequenceLink,
  outgoing: readonly SequenceLink[],
  back: ReadonlySet<Id>,
): LinkState {
  if (!isSettled(step)) return 'waiting'
  if (step.kind !== 'decision') return 'passed'
  const branches = alternatives(step, outgoing)
  if (!branches.includes(link)) return 'passed'
  if (step.chosenLinkId === link.id) return 'passed'
  if (step.chosenLinkId === undefined) return 'waiting'
  // Sent back for rework: the other branches are still to come.
  return back.has(step.chosenLinkId) ? 'waiting' : 'dead'
}

/**
 * The links of which a decision takes one: those with a label or a chance. Plain links are followed whatever is
 * decided, unless one of them was chosen: then all links are alternatives.
 */
export function alternatives(
  { chosenLinkId }: Pick<Step, 'chosenLinkId'>,
  outgoing: readonly SequenceLink[],
): readonly SequenceLink[] {
  const marked = outgoing.filter(({ label, chance }) => label !== undefined || chance !== undefined)
  const isChoiceAmongThem = chosenLinkId === undefined || marked.some(({ id }) => id === chosenLinkId)
  if (!isChoiceAmongThem) return outgoing
  return marked.length > 1 || chosenLinkId !== undefined ? marked : []
}

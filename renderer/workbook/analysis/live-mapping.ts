import type { ParticipationRole } from '../model/link'
import type { Step } from '../model/step'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { stepTitle } from '../scene/names'
import { backLinks } from './back-links'
import { type SequenceGraph, sequenceGraph } from './graph'
import { nextSteps } from './next-steps'
import { isSettled, pathState } from './path-state'

/** What is asked: the first step, what follows, what follows the purchase, who agrees, who does it, what proves it. */
export type LivePromptKind = 'first' | 'next' | 'beyond' | 'owner' | 'agree' | 'proof'

/** A question to ask the client while drawing with them. Its text holds nothing but titles of steps. */
export interface LivePrompt {
  /** The same for the same question each time, so that one that was skipped stays skipped. */
  readonly id: string
  readonly kind: LivePromptKind
  readonly sheetId: Id
  /** The step that it is about; null for the first step of an empty sheet. */
  readonly stepId: Id | null
  readonly text: string
}

/**
 * The questions that are open on a sheet, in the order in which a conversation goes: the step in hand first (else the
 * next client step), then along the links, then whatever is left in reading order. Each step is asked for its owner,
 * for whoever else has to agree, its proof and what follows, until a purchase is reached and the first use after it is
 * known. Steps that are settled or on a branch not taken are not asked about. Source: walk the path to the purchase and
 * beyond it (guides: domain 0.2). The workbook may be filtered for a client: nothing but what it holds is asked about.
 */
export function livePrompts(workbook: Workbook, sheetId: Id, fromId: Id | null): LivePrompt[] {
  const graph = sequenceGraph(workbook, sheetId)
  if (graph.steps.length === 0) {
    const text = 'What is the first thing that has to happen on your side?'
    return [{ id: `first ${sheetId}`, kind: 'first', sheetId, stepId: null, text }]
  }
  const { offPath } = pathState(workbook, sheetId)
  const open = graph.steps.filter((step) => !isSettled(step) && !offPath.has(step.id))
  const roles = rolesOf(workbook)
  const ends = deadEnds(graph)
  const walked = inConversation(graph, fromId ?? nextSteps(workbook, sheetId)[0]?.id)
  const asked = open.length > 0 ? walked.filter((step) => open.includes(step)) : graph.steps.slice(-1)
  return asked.flatMap((step) => {
    const end = ends.get(step.id)
    const kinds: LivePromptKind[] = [
      ...(isSettled(step) ? [] : whoIsMissing(step, roles.get(step.id) ?? new Set())),
      ...(isSettled(step) || step.evidenceExpected?.trim() ? [] : ['proof' as const]),
      ...(end ? [end] : []),
    ]
    return kinds.map((kind) => promptOn(step, kind))
  })
}

/** A step needs an owner, and whatever is more than a mark on the way somebody who agrees to it. */
function whoIsMissing({ kind }: Step, roles: ReadonlySet<ParticipationRole>): LivePromptKind[] {
  return [
    ...(roles.has('owns') ? [] : ['owner' as const]),
    ...(kind === 'milestone' || roles.has('approves') ? [] : ['agree' as const]),
  ]
}

function promptOn(step: Step, kind: LivePromptKind): LivePrompt {
  const { id: stepId, sheetId } = step
  return { id: `${kind} ${stepId}`, kind, sheetId, stepId, text: wordsOf(kind, stepTitle(step)) }
}

function wordsOf(kind: LivePromptKind, title: string): string {
  switch (kind) {
    case 'owner':
      return `Who will do “${title}” on your side?`
    case 'agree':
      return `Who else has to agree to “${title}”?`
    case 'proof':
      return `What would prove that “${title}” is done?`
    case 'beyond':
      return `What happens after “${title}”? Who uses it first?`
    default:
      return `What happens after “${title}”? And then?`
  }
}

function rolesOf({ links }: Workbook): ReadonlyMap<Id, ReadonlySet<ParticipationRole>> {
  const roles = new Map<Id, Set<ParticipationRole>>()
  for (const link of links.values()) {
    if (link.kind !== 'participation') continue
    roles.set(link.targetId, (roles.get(link.targetId) ?? new Set()).add(link.role))
  }
  return roles
}

/** Where the path ends too early: before any purchase, or with the purchase itself. A way back is no way on. */
function deadEnds(graph: SequenceGraph): ReadonlyMap<Id, 'next' | 'beyond'> {
  const back = backLinks(graph)
  const after = (id: Id) =>
    (graph.outgoing.get(id) ?? []).flatMap((link) => (back.has(link.id) ? [] : link.targetId))
  const purchases = graph.steps.filter(({ kind }) => kind === 'purchase').map(({ id }) => id)
  const beyond = new Set<Id>()
  const queue = [...purchases]
  for (const id of queue) {
    for (const next of after(id)) {
      if (beyond.has(next)) continue
      beyond.add(next)
      queue.push(next)
    }
  }
  const ends = new Map<Id, 'next' | 'beyond'>()
  for (const { id, kind } of graph.steps) {
    if (after(id).length > 0) continue
    if (kind === 'purchase') ends.set(id, 'beyond')
    else if (!beyond.has(id)) ends.set(id, 'next')
  }
  return ends
}

/** All steps: from one along the links, then the others in reading order. */
function inConversation({ steps, outgoing }: SequenceGraph, fromId: Id | undefined): Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const start = byId.get(fromId ?? '')
  const order = new Set<Step>(start ? [start] : [])
  // A set that grows while it is walked: each step comes up once, nearer ones first.
  for (const step of order) {
    for (const { targetId } of outgoing.get(step.id) ?? []) {
      const next = byId.get(targetId)
      if (next) order.add(next)
    }
  }
  for (const step of steps) order.add(step)
  return [...order]
}

import type { SequenceLink } from '../../model/link'
import type { Step } from '../../model/step'
import type { Id, IsoDay } from '../../model/values'
import { inOrder, type Workbook } from '../../model/workbook'
import { backLinks } from '../back-links'
import { type SequenceGraph, sequenceGraph } from '../graph'
import { anchorOf, dateProblems } from './anchors'
import { estimateOf } from './length'
import type { ActivitiesOfStep, Activity, Dependency, PlanProblem } from './network'
import { isDecided, type WayOn, waysOn } from './outcomes'
import type { WorkTime } from './work-time'

/** Activities in the order in which they were met, with what each waits for; not yet sorted. */
export interface Collected {
  readonly activities: Activity[]
  readonly dependencies: Dependency[]
  /** Dependencies on branches that the client decided against. */
  readonly dead: Set<Dependency>
  readonly ofStep: Map<Id, ActivitiesOfStep>
  readonly problems: PlanProblem[]
}

interface SheetToCollect {
  readonly sheetId: Id
  /** The step that the sheet details; null for a sheet of its own. */
  readonly frame: ActivitiesOfStep | null
  /** Details of a step that is done: what is left of them happens no more. */
  readonly isPast: boolean
}

/** Goes through all sheets; a sheet that details a step stands between the beginning and the end of that step. */
export function collectActivities(workbook: Workbook, time: WorkTime, today: IsoDay): Collected {
  const found: Collected = {
    activities: [],
    dependencies: [],
    dead: new Set(),
    ofStep: new Map(),
    problems: [],
  }
  const details = new Set([...workbook.steps.values()].map(({ detailSheetId }) => detailSheetId))
  const sheetIds = inOrder(workbook.sheets.values()).map(({ id }) => id)
  // A sheet belongs to one step: the first that names it. Sheets that detail one another in a circle come last.
  const claimed = new Set(sheetIds.filter((id) => !details.has(id)))
  const queue = [...claimed].map((sheetId): SheetToCollect => ({ sheetId, frame: null, isPast: false }))
  const walk = () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      for (const detail of collectSheet(workbook, next, { time, today, claimed, found })) {
        claimed.add(detail.sheetId)
        queue.push(detail)
      }
    }
  }
  walk()
  for (const sheetId of sheetIds) {
    if (claimed.has(sheetId)) continue
    claimed.add(sheetId)
    queue.push({ sheetId, frame: null, isPast: false })
    walk()
  }
  return found
}

interface Collecting {
  readonly time: WorkTime
  readonly today: IsoDay
  readonly claimed: ReadonlySet<Id>
  readonly found: Collected
}

function collectSheet(workbook: Workbook, sheet: SheetToCollect, collecting: Collecting): SheetToCollect[] {
  const { found, today, claimed } = collecting
  const graph = sequenceGraph(workbook, sheet.sheetId)
  const back = backLinks(graph)
  const steps = sheet.isPast ? graph.steps.filter(({ status }) => status === 'done') : graph.steps
  const details: SheetToCollect[] = []
  const taken = new Set(claimed)
  for (const step of steps) {
    const detail = step.detailSheetId
    const isDetailed = detail !== undefined && workbook.sheets.has(detail) && !taken.has(detail)
    const isFrame = isDetailed && !isOver(step) && hasSteps(workbook, detail)
    const own = addStep(reopened(step, back), isFrame, collecting)
    found.problems.push(...dateProblems(step, today))
    if (!isDetailed) continue
    taken.add(detail)
    details.push({ sheetId: detail, frame: isFrame ? own : null, isPast: isOver(step) })
  }
  for (const step of steps) addLinks(step, graph, back, found)
  if (sheet.frame) addFrame(sheet.frame, steps, found)
  return details
}

/** A decision that sent the client back is taken again after the round. */
function reopened(step: Step, back: ReadonlySet<Id>): Step {
  if (step.kind !== 'decision' || step.status !== 'done' || isDecided(step, back)) return step
  const { actualStart: _start, actualFinish: _finish, ...again } = step
  return { ...again, status: 'not-started' }
}

function isOver({ status }: Step): boolean {
  return status === 'done' || status === 'skipped' || status === 'not-applicable'
}

function hasSteps({ steps }: Workbook, sheetId: Id): boolean {
  for (const step of steps.values()) if (step.sheetId === sheetId) return true
  return false
}

function addStep(step: Step, isFrame: boolean, { time, today, found }: Collecting): ActivitiesOfStep {
  const anchor = anchorOf(step, time, today)
  const activity = { step, estimate: estimateOf(step), outcomes: [], ...anchor }
  const first = found.activities.push(activity) - 1
  if (isFrame) {
    found.activities[first] = { ...activity, state: 'frame' }
    found.activities.push({ ...activity, state: 'frame', start: null, finish: null })
  }
  const own = { first, last: found.activities.length - 1 }
  found.ofStep.set(step.id, own)
  return own
}

function addLinks(step: Step, graph: SequenceGraph, back: ReadonlySet<Id>, found: Collected): void {
  const own = found.ofStep.get(step.id)
  const activity = own && found.activities[own.last]
  if (!own || !activity) return
  const outgoing = graph.outgoing.get(step.id) ?? []
  const { ways, dead, undecided, isEndless } = waysOn(step, outgoing, back)
  const isOpen = !isDecided(step, back) && step.status !== 'skipped' && step.status !== 'not-applicable'
  const outcomes = isOpen ? ways : []
  found.activities[own.last] = { ...activity, outcomes: outcomes.map((way) => outcomeOf(way, found)) }
  if (isOpen && isEndless) found.problems.push({ kind: 'loop-without-exit', stepId: step.id })
  for (const { targetId } of isOpen ? undecided : []) {
    found.problems.push({ kind: 'loop-without-decision', stepId: step.id, backToId: targetId })
  }
  for (const link of outgoing) {
    const to = found.ofStep.get(link.targetId)
    if (!to || back.has(link.id)) continue
    const outcome = outcomes.findIndex(({ links }) => links.includes(link))
    const dependency: Dependency = {
      from: own.last,
      to: to.first,
      lag: link.lag ?? null,
      linkId: link.id,
      outcome: outcome < 0 ? null : outcome,
    }
    found.dependencies.push(dependency)
    if (dead.includes(link)) found.dead.add(dependency)
  }
}

function outcomeOf({ chance, links, isBack }: WayOn, { ofStep }: Collected): Activity['outcomes'][number] {
  const [link] = links as readonly (SequenceLink | undefined)[]
  const target = isBack && link ? ofStep.get(link.targetId) : undefined
  return { chance, backTo: target?.first ?? null, lag: link?.lag ?? null }
}

/** Ties the steps of a detail sheet between the beginning and the end of the step that it details. */
function addFrame({ first, last }: ActivitiesOfStep, steps: readonly Step[], found: Collected): void {
  const inside = steps.flatMap(({ id }) => found.ofStep.get(id) ?? [])
  const waiting = new Set(found.dependencies.map(({ to }) => to))
  const followed = new Set(found.dependencies.map(({ from }) => from))
  const tie = (from: number, to: number) =>
    found.dependencies.push({ from, to, lag: null, linkId: null, outcome: null })
  for (const own of inside) {
    if (!waiting.has(own.first)) tie(first, own.first)
    if (!followed.has(own.last)) tie(own.last, last)
  }
  // What the client does not need after all must not hold up the step.
  tie(first, last)
}

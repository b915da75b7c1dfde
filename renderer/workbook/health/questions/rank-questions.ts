import { nextSteps } from '../../analysis/next-steps'
import { isSettled } from '../../analysis/path-state'
import { type RecordKey, recordKey, splitRecordKey } from '../../model/records'
import type { Stakeholder } from '../../model/stakeholder'
import type { Step } from '../../model/step'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { confidences } from '../confidence'
import type { Finding } from '../finding'
import { indexParts, type Parts } from '../inputs/parts'
import { type Severity, severities } from '../severity'
import { canBeAsked } from '../whom-to-ask'
import { stepWords } from '../words'

/** A question worth asking, and why. */
export interface RankedQuestion {
  /** The same question has the same id each time. */
  readonly id: string
  readonly text: string
  /** Why we ask, as one sentence. */
  readonly because: string
  /** What it is about. */
  readonly record: RecordKey
  /** Whom to ask; null where nobody on the map could know. */
  readonly ask: Stakeholder | null
  /** The finding that it settles; null for a question that was written down on a step. */
  readonly finding: Finding | null
  /** The question on a step that it is; null for one that comes from a finding. */
  readonly openQuestion: { readonly stepId: Id; readonly questionId: Id } | null
  /** The answer decides what happens next: it is about a step that the client can take now, or stops the deal. */
  readonly changesNextAction: boolean
}

export interface QuestionSources {
  readonly workbook: Workbook
  readonly findings: readonly Finding[]
  /** Who can be asked, such as the people in a call. Empty: everybody. */
  readonly stakeholderIds: readonly Id[]
}

interface Candidate {
  readonly question: RankedQuestion
  readonly severity: Severity
  /** How surely these people know: 2 it is theirs to answer, 1 they take part, 0 they may have heard. */
  readonly knows: number
  readonly doubt: number
  readonly due: string
}

/**
 * Open questions and findings as questions for some people, the most valuable first: those whose answer changes what
 * happens next; then those that only these people can answer, which is the cheapest way to an answer; then by severity,
 * by how little we know, and by date (guides: domain 4.1, chase order). What we have to ask ourselves is left out.
 */
export function rankQuestions({ workbook, findings, stakeholderIds }: QuestionSources): RankedQuestion[] {
  const parts = indexParts(workbook)
  const next = new Set(nextSteps(workbook).map(({ id }) => id))
  const people = new Set(stakeholderIds)
  const candidates = [
    ...findings.flatMap((finding) => fromFinding(finding, { workbook, parts, next, people })),
    ...[...workbook.steps.values()].flatMap((step) => fromStep(step, { workbook, parts, next, people })),
  ].sort(mostValuableFirst)
  const asked = new Set<string>()
  return candidates.flatMap(({ question }) => {
    const words = `${question.text.toLowerCase().trim()} ${question.ask?.id ?? ''}`
    if (asked.has(words)) return []
    asked.add(words)
    return question
  })
}

interface Context {
  readonly workbook: Workbook
  readonly parts: Parts
  readonly next: ReadonlySet<Id>
  readonly people: ReadonlySet<Id>
}

function fromFinding(finding: Finding, context: Context): Candidate[] {
  const { question: text, toSelf, severity, sentence, record } = finding
  if (text === null || toSelf) return []
  const known = whoKnows(record, finding.ask, context)
  if (!known) return []
  const stops = severity === 'critical' && finding.subject.kind === 'deal'
  const question: RankedQuestion = {
    id: finding.id,
    text,
    because: sentence,
    record,
    ask: known.ask,
    finding,
    openQuestion: null,
    changesNextAction: stops || concernsNext(record, context),
  }
  const doubt = confidences.indexOf(finding.confidence)
  return [{ question, severity, knows: known.knows, doubt, due: dueOf(record, context) }]
}

function fromStep(step: Step, context: Context): Candidate[] {
  if (isSettled(step)) return []
  const record = recordKey('steps', step.id)
  return (step.openQuestions ?? []).flatMap(({ id, text, stakeholderId, answeredOn }) => {
    if (answeredOn !== undefined || text.trim() === '') return []
    const named = stakeholderId === undefined ? undefined : context.workbook.stakeholders.get(stakeholderId)
    const known = whoKnows(record, named ?? null, context)
    if (!known) return []
    const question: RankedQuestion = {
      id: `question ${step.id} ${id}`,
      text: text.trim(),
      because: `It is written down as an open question on ${stepWords(step)}.`,
      record,
      ask: known.ask,
      finding: null,
      openQuestion: { stepId: step.id, questionId: id },
      changesNextAction: context.next.has(step.id),
    }
    const doubt = confidences.indexOf('unknown')
    const severity: Severity = question.changesNextAction ? 'high' : 'warning'
    return [{ question, severity, knows: known.knows, doubt, due: step.due ?? '9999-99-99' }]
  })
}

/** Whom of the given people to ask, and how surely they know; null when none of them is a source. */
function whoKnows(
  record: RecordKey,
  named: Stakeholder | null,
  { workbook, parts, people }: Context,
): { readonly ask: Stakeholder | null; readonly knows: number } | null {
  if (people.size === 0) return { ask: named, knows: named ? 2 : 0 }
  if (named && people.has(named.id)) return { ask: named, knows: 2 }
  const { kind, id } = splitRecordKey(record)
  const stepId = kind === 'actions' ? workbook.actions.get(id)?.stepId : kind === 'steps' ? id : undefined
  if (!stepId) return null
  const there = (parts.ofStep.get(stepId) ?? []).filter(
    ({ sourceId, role }) => people.has(sourceId) && role !== 'informed',
  )
  for (const { sourceId } of there) {
    const person = workbook.stakeholders.get(sourceId)
    if (person && canBeAsked(person)) return { ask: person, knows: 1 }
  }
  return null
}

function concernsNext(record: RecordKey, { workbook, parts, next }: Context): boolean {
  const { kind, id } = splitRecordKey(record)
  if (kind === 'steps') return next.has(id)
  if (kind === 'actions') return next.has(workbook.actions.get(id)?.stepId ?? '')
  if (kind !== 'stakeholders') return false
  return (parts.ofPerson.get(id) ?? []).some(
    ({ targetId, role }) => role !== 'informed' && next.has(targetId),
  )
}

function dueOf(record: RecordKey, { workbook }: Context): string {
  const { kind, id } = splitRecordKey(record)
  return (kind === 'steps' ? workbook.steps.get(id)?.due : undefined) ?? '9999-99-99'
}

function mostValuableFirst(a: Candidate, b: Candidate): number {
  return (
    Number(b.question.changesNextAction) - Number(a.question.changesNextAction) ||
    b.knows - a.knows ||
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    b.doubt - a.doubt ||
    compareText(a.due, b.due) ||
    compareText(a.question.id, b.question.id)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

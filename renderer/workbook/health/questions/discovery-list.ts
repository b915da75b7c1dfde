import type { ParticipationRole } from '../../model/link'
import { type RecordKey, recordKey } from '../../model/records'
import type { Stakeholder } from '../../model/stakeholder'
import type { Id, IsoDay } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { shortDayText } from '../../scene/day-text'
import type { Finding } from '../finding'
import { canBeAsked } from '../whom-to-ask'
import { rankQuestions } from './rank-questions'

/** Where a question is written down, so that it can be ticked off there. */
export interface QuestionPlace {
  readonly kind: 'steps' | 'calls'
  readonly id: Id
  readonly questionId: Id
}

/** Something that we have to find out from one person. */
export interface DiscoveryQuestion {
  readonly id: string
  readonly text: string
  /** Why we ask, as one sentence. */
  readonly because: string
  /** What it is about: where "Show" leads. */
  readonly record: RecordKey
  /** Where it is ticked off; none for a question of a rule, which goes by itself when its finding is cleared. */
  readonly places: readonly QuestionPlace[]
  /** The answer changes what happens next. */
  readonly urgent: boolean
}

/** All that one person could tell us; null for what nobody on the map is known to know. */
export interface PersonQuestions {
  readonly person: Stakeholder | null
  readonly questions: readonly DiscoveryQuestion[]
}

export interface DiscoverySources {
  readonly workbook: Workbook
  readonly findings: readonly Finding[]
  readonly today: IsoDay
}

/**
 * Every open question by the person who could answer it: what is written down on steps, what planned calls are to ask,
 * and what the findings ask, ranked as in {@link rankQuestions}. Asked in the same words of the same person it is one
 * question. People come in the order of the first question to them, what nobody can be asked comes last.
 */
export function discoveryList({ workbook, findings, today }: DiscoverySources): PersonQuestions[] {
  const byPerson = new Map<Stakeholder | null, Map<string, DiscoveryQuestion>>()
  const put = (person: Stakeholder | null, question: DiscoveryQuestion) => {
    const questions = byPerson.get(person) ?? new Map<string, DiscoveryQuestion>()
    byPerson.set(person, questions)
    const words = wordsOf(question.text)
    const same = questions.get(words)
    questions.set(words, same ? { ...same, places: [...same.places, ...question.places] } : question)
  }
  for (const { id, text, because, record, ask, openQuestion, changesNextAction } of rankQuestions({
    workbook,
    findings,
    stakeholderIds: [],
  })) {
    const places = openQuestion
      ? [{ kind: 'steps' as const, id: openQuestion.stepId, questionId: openQuestion.questionId }]
      : []
    const person = ask ?? (openQuestion ? whoKnows(workbook, openQuestion.stepId) : null)
    put(person, { id, text, because, record, places, urgent: changesNextAction })
  }
  for (const { person, question } of callQuestions(workbook, today)) put(person, question)
  const people = [...byPerson].map(([person, questions]) => ({ person, questions: [...questions.values()] }))
  return people.sort((a, b) => Number(a.person === null) - Number(b.person === null))
}

/** Everywhere where a question is written down in the same words and not answered yet: it is asked once for all of them. */
export function openPlacesOf(
  { steps, calls }: Pick<Workbook, 'steps' | 'calls'>,
  text: string,
): QuestionPlace[] {
  const words = wordsOf(text)
  if (words === '') return []
  return [
    ...[...steps.values()].flatMap(({ id, openQuestions = [] }) =>
      openQuestions.flatMap((question) =>
        question.answeredOn === undefined && wordsOf(question.text) === words
          ? [{ kind: 'steps' as const, id, questionId: question.id }]
          : [],
      ),
    ),
    ...[...calls.values()].flatMap(({ id, outcome, questions = [] }) =>
      questions.flatMap((question) =>
        outcome === undefined && question.answeredOn === undefined && wordsOf(question.text) === words
          ? [{ kind: 'calls' as const, id, questionId: question.id }]
          : [],
      ),
    ),
  ]
}

/** What was ticked off today, so that a slip of the hand can be taken back. */
export function answeredToday({ steps, calls }: Workbook, today: IsoDay) {
  const answered: { readonly text: string; readonly place: QuestionPlace }[] = []
  for (const [kind, id, questions] of [
    ...[...steps.values()].map((step) => ['steps', step.id, step.openQuestions] as const),
    ...[...calls.values()].map((call) => ['calls', call.id, call.questions] as const),
  ]) {
    for (const { id: questionId, text, answeredOn } of questions ?? []) {
      if (answeredOn === today) answered.push({ text, place: { kind, id, questionId } })
    }
  }
  return answered
}

function wordsOf(text: string): string {
  return text.toLowerCase().trim()
}

/** Who answers for a step knows best what is open in it. */
const mostKnowing: readonly ParticipationRole[] = ['owns', 'approves', 'recommends', 'contributes']

function whoKnows({ links, stakeholders }: Workbook, stepId: Id): Stakeholder | null {
  let best: { readonly person: Stakeholder; readonly rank: number } | null = null
  for (const link of links.values()) {
    if (link.kind !== 'participation' || link.targetId !== stepId) continue
    const person = stakeholders.get(link.sourceId)
    const rank = mostKnowing.indexOf(link.role)
    if (person && canBeAsked(person) && rank >= 0 && (!best || rank < best.rank)) best = { person, rank }
  }
  return best?.person ?? null
}

function callQuestions({ calls, stakeholders }: Workbook, today: IsoDay) {
  return [...calls.values()].flatMap((call) => {
    if (call.outcome) return []
    const record = recordKey('calls', call.id)
    const name = call.title?.trim() || 'a call'
    const because = `It is to be asked in “${name}”${call.date ? `, ${shortDayText(call.date, today)}` : ''}.`
    return (call.questions ?? []).flatMap(({ id: questionId, text, stakeholderId, answer, answeredOn }) => {
      if (text.trim() === '' || answer?.trim() || answeredOn !== undefined) return []
      const person = stakeholders.get(stakeholderId ?? call.stakeholderIds[0] ?? '') ?? null
      const places: QuestionPlace[] = [{ kind: 'calls', id: call.id, questionId }]
      const id = `question ${call.id} ${questionId}`
      return [{ person, question: { id, text: text.trim(), because, record, places, urgent: false } }]
    })
  })
}

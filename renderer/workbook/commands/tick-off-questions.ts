import type { QuestionPlace } from '../health/questions/discovery-list'
import type { Command } from './command'
import { draftOf, finishDraft, readRecord, refuse, writeRecord } from './draft'

export interface TickOffQuestionsInput {
  /** The places of one question; see {@link QuestionPlace}. */
  readonly places: readonly QuestionPlace[]
  /** False opens it again. */
  readonly answered: boolean
}

/** Ticks a question off today wherever it is written down, or opens it again. */
export const tickOffQuestions: Command<TickOffQuestionsInput> = (
  workbook,
  { places, answered },
  { today },
) => {
  const draft = draftOf(workbook)
  const ticked = <Q extends { readonly id: string; readonly answeredOn?: string | undefined }>(
    questions: readonly Q[] | undefined,
    wanted: string,
  ) =>
    (questions ?? []).map((question) => {
      if (question.id !== wanted) return question
      const { answeredOn: _, ...open } = question
      return answered ? { ...open, answeredOn: today } : open
    }) as Q[]
  let found = false
  for (const { kind, id, questionId } of places) {
    const isThere = (questions: readonly { readonly id: string }[] | undefined) =>
      questions?.some((question) => question.id === questionId) ?? false
    if (kind === 'steps') {
      const step = readRecord(draft, 'steps', id)
      if (!step || !isThere(step.openQuestions)) continue
      writeRecord(draft, 'steps', { ...step, openQuestions: ticked(step.openQuestions, questionId) })
    } else {
      const call = readRecord(draft, 'calls', id)
      if (!call || !isThere(call.questions)) continue
      writeRecord(draft, 'calls', { ...call, questions: ticked(call.questions, questionId) })
    }
    found = true
  }
  if (!found) return refuse('That question is no longer in the workbook.')
  return finishDraft(draft, answered ? 'Tick off a question' : 'Open a question again')
}

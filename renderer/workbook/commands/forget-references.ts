import type { Call } from '../model/call'
import type { Perspective } from '../model/perspective'
import type { RecordKind } from '../model/records'
import type { Step } from '../model/step'
import type { Id } from '../model/values'
import { type Draft, readRecord, readRecords, writeRecord } from './draft'

/** Whether a record is going. */
export type IsGone = (kind: RecordKind, id: Id) => boolean

/** Clears every reference from records that stay to records that go. Must run before the records are removed. */
export function forgetReferences(draft: Draft, isGone: IsGone): void {
  for (const step of readRecords(draft, 'steps')) writeRecord(draft, 'steps', forgetInStep(step, isGone))
  for (const stakeholder of readRecords(draft, 'stakeholders')) {
    const placements = stakeholder.placements.filter(({ sheetId }) => !isGone('sheets', sheetId))
    writeRecord(draft, 'stakeholders', { ...stakeholder, placements })
  }
  for (const action of readRecords(draft, 'actions')) {
    if (action.callId === undefined || !isGone('calls', action.callId)) continue
    const { callId: _, ...rest } = action
    writeRecord(draft, 'actions', rest)
  }
  for (const perspective of readRecords(draft, 'perspectives')) {
    writeRecord(draft, 'perspectives', forgetInPerspective(draft, perspective, isGone))
  }
  for (const call of readRecords(draft, 'calls')) writeRecord(draft, 'calls', forgetInCall(call, isGone))
  forgetInDeal(draft, isGone)
}

function forgetInStep(step: Step, isGone: IsGone): Step {
  const { detailSheetId, chosenLinkId, openQuestions, ...rest } = step
  return {
    ...rest,
    ...(detailSheetId !== undefined && !isGone('sheets', detailSheetId) ? { detailSheetId } : {}),
    ...(chosenLinkId !== undefined && !isGone('links', chosenLinkId) ? { chosenLinkId } : {}),
    ...(openQuestions ? { openQuestions: openQuestions.map((item) => withoutPerson(item, isGone)) } : {}),
  }
}

/** What somebody told us stays true when they leave the map: their name is kept as the source. */
function forgetInPerspective(draft: Draft, perspective: Perspective, isGone: IsGone): Perspective {
  const { saidById, supersedesId, callId, ...rest } = perspective
  const older = survivingPredecessor(draft, supersedesId, isGone)
  const speaker = saidById === undefined ? undefined : readRecord(draft, 'stakeholders', saidById)
  const speakerGoes = saidById !== undefined && isGone('stakeholders', saidById)
  return {
    ...rest,
    ...(saidById !== undefined && !speakerGoes ? { saidById } : {}),
    ...(speakerGoes && speaker?.name && rest.saidBy === undefined ? { saidBy: speaker.name } : {}),
    ...(older === undefined ? {} : { supersedesId: older }),
    ...(callId !== undefined && !isGone('calls', callId) ? { callId } : {}),
  }
}

/** When the middle of a chain of perspectives goes, the newest still supersedes the oldest. */
function survivingPredecessor(draft: Draft, supersedesId: Id | undefined, isGone: IsGone): Id | undefined {
  const seen = new Set<Id>()
  let id = supersedesId
  while (id !== undefined && isGone('perspectives', id) && !seen.has(id)) {
    seen.add(id)
    id = readRecord(draft, 'perspectives', id)?.supersedesId
  }
  return id !== undefined && isGone('perspectives', id) ? undefined : id
}

function forgetInCall(call: Call, isGone: IsGone): Call {
  return {
    ...call,
    stakeholderIds: call.stakeholderIds.filter((id) => !isGone('stakeholders', id)),
    stepIds: call.stepIds.filter((id) => !isGone('steps', id)),
    ...(call.questions ? { questions: call.questions.map((item) => withoutPerson(item, isGone)) } : {}),
  }
}

function forgetInDeal(draft: Draft, isGone: IsGone): void {
  for (const deal of readRecords(draft, 'deal')) {
    writeRecord(draft, 'deal', {
      ...deal,
      ...(deal.criteria ? { criteria: deal.criteria.map((item) => withoutPerson(item, isGone)) } : {}),
      ...(deal.metrics ? { metrics: deal.metrics.map((item) => withoutPerson(item, isGone)) } : {}),
    })
  }
}

function withoutPerson<T extends { stakeholderId?: Id | undefined }>(item: T, isGone: IsGone): T {
  if (item.stakeholderId === undefined || !isGone('stakeholders', item.stakeholderId)) return item
  const { stakeholderId: _, ...rest } = item
  return rest as T
}

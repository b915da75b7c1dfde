import type { Link } from '../model/link'
import type { RecordKind, RecordOf } from '../model/records'
import type { Id, Placement } from '../model/values'

/** A mention of one record in a field of another. */
export interface Reference {
  readonly field: string
  readonly kind: RecordKind
  readonly id: Id
}

const finders: { readonly [K in RecordKind]: (record: RecordOf[K]) => Reference[] } = {
  deal: ({ criteria, metrics }) => [
    ...(criteria ?? []).flatMap((item) => to('criteria', 'stakeholders', item.stakeholderId)),
    ...(metrics ?? []).flatMap((item) => to('metrics', 'stakeholders', item.stakeholderId)),
  ],
  sheets: () => [],
  stages: ({ sheetId }) => to('sheetId', 'sheets', sheetId),
  steps: (step) => [
    ...placement(step),
    ...to('detailSheetId', 'sheets', step.detailSheetId),
    ...to('chosenLinkId', 'links', step.chosenLinkId),
    ...(step.openQuestions ?? []).flatMap((item) => to('openQuestions', 'stakeholders', item.stakeholderId)),
  ],
  stakeholders: ({ placements }) => placements.flatMap(placement),
  links: (link) => [
    ...to('sourceId', linkEndKinds[link.kind].source, link.sourceId),
    ...to('targetId', linkEndKinds[link.kind].target, link.targetId),
  ],
  actions: ({ stepId, callId }) => [...to('stepId', 'steps', stepId), ...to('callId', 'calls', callId)],
  perspectives: ({ subject, saidById, supersedesId, callId }) => [
    ...to('subject', subject.kind, subject.id),
    ...to('saidById', 'stakeholders', saidById),
    ...to('supersedesId', 'perspectives', supersedesId),
    ...to('callId', 'calls', callId),
  ],
  calls: ({ stakeholderIds, stepIds, questions }) => [
    ...stakeholderIds.flatMap((id) => to('stakeholderIds', 'stakeholders', id)),
    ...stepIds.flatMap((id) => to('stepIds', 'steps', id)),
    ...(questions ?? []).flatMap((item) => to('questions', 'stakeholders', item.stakeholderId)),
  ],
  notes: placement,
  dismissals: ({ subject }) => (subject ? to('subject', subject.kind, subject.id) : []),
}

/** The kinds of record at the two ends of each kind of link. */
export const linkEndKinds: {
  readonly [K in Link['kind']]: {
    readonly source: 'steps' | 'stakeholders'
    readonly target: 'steps' | 'stakeholders'
  }
} = {
  sequence: { source: 'steps', target: 'steps' },
  participation: { source: 'stakeholders', target: 'steps' },
  relation: { source: 'stakeholders', target: 'stakeholders' },
}

/** Every mention of another record in a record. */
export function referencesOf<K extends RecordKind>(kind: K, record: RecordOf[K]): Reference[] {
  return finders[kind](record)
}

function to(field: string, kind: RecordKind, id: Id | null | undefined): Reference[] {
  return id === null || id === undefined ? [] : [{ field, kind, id }]
}

function placement({ sheetId, stageId }: Placement): Reference[] {
  return [...to('sheetId', 'sheets', sheetId), ...to('stageId', 'stages', stageId)]
}

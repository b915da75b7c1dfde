import type { RecordKind } from '../model/records'
import { type RecordKey, recordKey } from '../model/records'
import type { Id } from '../model/values'
import { linkEndKinds } from '../rules/references'
import { type Draft, readRecords, removeRecord } from './draft'
import { forgetReferences } from './forget-references'

/** A record by kind and id. */
export interface RecordName {
  readonly kind: RecordKind
  readonly id: Id
}

/**
 * Removes records and all that means nothing without them (a step's links, actions and perspectives; what stands on
 * a sheet), and clears or mends every reference to what went.
 */
export function removeWithDependents(draft: Draft, roots: readonly RecordName[]): void {
  const gone = new Map<RecordKey, RecordName>()
  let wave = roots
  while (wave.length > 0) {
    for (const name of wave) gone.set(recordKey(name.kind, name.id), name)
    wave = dependents(draft, gone).filter(({ kind, id }) => !gone.has(recordKey(kind, id)))
  }
  forgetReferences(draft, (kind, id) => gone.has(recordKey(kind, id)))
  for (const { kind, id } of gone.values()) removeRecord(draft, kind, id)
}

/** What means nothing without the records that are going. */
function dependents(draft: Draft, gone: ReadonlyMap<RecordKey, RecordName>): RecordName[] {
  const goes = (kind: RecordKind, id: Id | null) => id !== null && gone.has(recordKey(kind, id))
  const found: RecordName[] = []
  const take = (kind: RecordKind, id: Id, taken: boolean) => {
    if (taken) found.push({ kind, id })
  }
  for (const stage of readRecords(draft, 'stages')) take('stages', stage.id, goes('sheets', stage.sheetId))
  for (const step of readRecords(draft, 'steps')) take('steps', step.id, goes('sheets', step.sheetId))
  for (const note of readRecords(draft, 'notes')) take('notes', note.id, goes('sheets', note.sheetId))
  for (const action of readRecords(draft, 'actions')) take('actions', action.id, goes('steps', action.stepId))
  for (const link of readRecords(draft, 'links')) {
    const { source, target } = linkEndKinds[link.kind]
    take('links', link.id, goes(source, link.sourceId) || goes(target, link.targetId))
  }
  for (const { id, subject } of readRecords(draft, 'perspectives')) {
    take('perspectives', id, goes(subject.kind, subject.id))
  }
  for (const { id, subject } of readRecords(draft, 'dismissals')) {
    take('dismissals', id, subject !== undefined && goes(subject.kind, subject.id))
  }
  return found
}

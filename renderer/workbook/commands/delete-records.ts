import { type RecordKey, splitRecordKey } from '../model/records'
import { counted } from '../rules/kind-word'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, readRecord, refuse } from './draft'
import { joinNeighbours } from './join-neighbours'
import { removeWithDependents } from './remove-with-dependents'

export interface DeleteRecordsInput {
  /** Any records but the deal, sheets and stages, which have rules or commands of their own. */
  readonly keys: readonly RecordKey[]
}

/**
 * Deletes records with all that hangs on them; the neighbours of a step in a row are joined. Keys of records that are
 * gone already are passed over.
 */
export const deleteRecords: Command<DeleteRecordsInput> = (workbook, { keys }) => {
  const names = [...new Set(keys)]
    .map((key) => splitRecordKey(key))
    .filter(({ kind, id }) => workbook[kind].has(id))
  const [first] = names
  if (!first) return refuse('There is nothing to delete.')
  for (const { kind, id } of names) {
    if (kind === 'deal') return refuse('The deal itself cannot be deleted.')
    if (kind === 'sheets' || kind === 'stages') {
      return refuse(`Delete the ${kind === 'sheets' ? 'sheet' : 'stage'} on its own.`)
    }
    const isLocked = (kind === 'steps' || kind === 'notes') && workbook[kind].get(id)?.locked === true
    if (isLocked) return refuse(`"${titleById(workbook, kind, id)}" is locked. Unlock it before deleting it.`)
  }
  const draft = draftOf(workbook)
  // Links that go by themselves are not there any more to be joined.
  removeWithDependents(
    draft,
    names.filter(({ kind }) => kind === 'links'),
  )
  const joined = joinNeighbours(
    draft,
    names.flatMap(({ kind, id }) => (kind === 'steps' ? [id] : [])),
  )
  removeWithDependents(draft, names)
  const isJoined = joined.some((id) => readRecord(draft, 'links', id))
  const what =
    names.length === 1 ? titleById(workbook, first.kind, first.id) : counted(names.map(({ kind }) => kind))
  return finishDraft(draft, isJoined ? `Delete ${what}, join its neighbours` : `Delete ${what}`, [])
}

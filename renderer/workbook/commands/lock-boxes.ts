import { type RecordKey, splitRecordKey } from '../model/records'
import { isLocked } from '../rules/is-locked'
import { counted } from '../rules/kind-word'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, readRecord, refuse, writeRecord } from './draft'

export interface LockBoxesInput {
  readonly keys: readonly RecordKey[]
  readonly locked: boolean
}

/** Keeps steps and notes where they are, or lets them be moved again. */
export const lockBoxes: Command<LockBoxesInput> = (workbook, { keys, locked }) => {
  const draft = draftOf(workbook)
  const changed = keys.filter((key) => isLocked(workbook, key) !== locked).map(splitRecordKey)
  const written: ('steps' | 'notes')[] = []
  for (const { kind, id } of changed) {
    const step = kind === 'steps' ? readRecord(draft, kind, id) : undefined
    const note = kind === 'notes' ? readRecord(draft, kind, id) : undefined
    if (step) writeRecord(draft, 'steps', withLock(step, locked))
    if (note) writeRecord(draft, 'notes', withLock(note, locked))
    if (step || note) written.push(step ? 'steps' : 'notes')
  }
  const [first] = changed.filter(({ kind }) => kind === 'steps' || kind === 'notes')
  if (!first) return refuse(locked ? 'Only steps and notes can be locked.' : 'Nothing of this is locked.')
  const what = written.length === 1 ? titleById(workbook, first.kind, first.id) : counted(written)
  return finishDraft(draft, `${locked ? 'Lock' : 'Unlock'} ${what}`)
}

function withLock<R extends { readonly locked?: boolean | undefined }>(record: R, locked: boolean): R {
  const { locked: _before, ...rest } = record
  return (locked ? { ...rest, locked } : rest) as R
}

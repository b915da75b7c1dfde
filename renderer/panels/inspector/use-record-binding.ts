import { type EditRecordInput, editRecord } from '@workbook/commands/edit-record'
import { type RecordKind, type RecordOf, recordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { useWorkbook } from '../../store/hooks'
import type { Binding } from '../fields/binding'
import { useEdits } from '../use-edits'
import { useReadOnly } from '../use-read-only'

/** A form's tie to one record of the workbook; null when it is gone. */
export function useRecordBinding<K extends RecordKind>(kind: K, id: Id): Binding<RecordOf[K]> | null {
  const workbook = useWorkbook()
  const readOnly = useReadOnly()
  const { edit } = useEdits()
  const record = workbook[kind].get(id)
  if (!record) return null
  return {
    // A table of one kind holds records of that kind, which the compiler does not follow through a parameter.
    record: record as RecordOf[K],
    place: recordKey(kind, id),
    readOnly,
    change: (changes) => edit(editRecord, { kind, id, changes } as EditRecordInput),
  }
}

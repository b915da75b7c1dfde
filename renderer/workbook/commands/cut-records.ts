import { type RecordKey, splitRecordKey } from '../model/records'
import type { Id } from '../model/values'
import { counted } from '../rules/kind-word'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { deleteRecords } from './delete-records'
import { refuse } from './draft'
import { inSequence, type PreparedCommand, prepared } from './in-sequence'
import { unplaceStakeholder } from './unplace-stakeholder'

export interface CutRecordsInput {
  readonly sheetId: Id
  readonly keys: Iterable<RecordKey>
}

/**
 * Takes away what was cut to be pasted elsewhere. Steps and notes are deleted with all that hangs on them; people are
 * taken off the sheet but stay in the workbook, because their other steps and what they said would be lost with them.
 */
export const cutRecords: Command<CutRecordsInput> = (workbook, { sheetId, keys }, context) => {
  const cut = [...new Set(keys)].filter((key) => {
    const { kind, id } = splitRecordKey(key)
    return ['steps', 'notes', 'stakeholders'].includes(kind) && workbook[kind].has(id)
  })
  const people = cut.filter((key) => splitRecordKey(key).kind === 'stakeholders')
  const drawn = cut.filter((key) => !people.includes(key))
  const [first] = cut.map(splitRecordKey)
  if (!first) return refuse('There is nothing to cut.')
  const commands: PreparedCommand[] = people.map((key) =>
    prepared(unplaceStakeholder, { stakeholderId: splitRecordKey(key).id, sheetId }),
  )
  if (drawn.length > 0) commands.push(prepared(deleteRecords, { keys: drawn }))
  const what =
    cut.length === 1
      ? titleById(workbook, first.kind, first.id)
      : counted(cut.map((key) => splitRecordKey(key).kind))
  return inSequence(workbook, commands, `Cut ${what}`, context, [])
}

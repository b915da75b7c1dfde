import type { Change, Refusal } from '@workbook/commands/command'
import { splitRecordKey } from '@workbook/model/records'
import type { Result } from '@workbook/model/result'
import type { GridChange, GridOutcome, RefusedCell } from '../../ui/grid/grid-column'

/** What came of a change that one command carried out, or refused as a whole. `refused` never came into the command. */
export function outcomeOf(
  { cells, added }: GridChange,
  refused: readonly RefusedCell[],
  result: Result<Change, Refusal>,
): GridOutcome {
  if (result.ok) return { refused, added: (result.value.select ?? []).map((key) => splitRecordKey(key).id) }
  const sentence = result.error.message
  const rows = added.map(() => ({ rowId: '', columnId: '', sentence }))
  return { refused: [...cells.map((cell) => ({ ...cell, sentence })), ...rows], added: [] }
}

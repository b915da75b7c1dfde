import { applyDiff } from '../diff/apply'
import { diffBetween } from '../diff/between'
import type { RecordKey } from '../model/records'
import { type Result, success } from '../model/result'
import type { Workbook } from '../model/workbook'
import type { Change, Command, CommandContext, Refusal } from './command'

/** A command with its input, still to be told on which workbook it is to work. */
export type PreparedCommand = (workbook: Workbook, context: CommandContext) => Result<Change, Refusal>

/** A command with its input. */
export function prepared<Input>(command: Command<Input>, input: Input): PreparedCommand {
  return (workbook, context) => command(workbook, input, context)
}

/**
 * Several commands as one change, each working on what the ones before it made. When one of them refuses, nothing is
 * changed and its sentence is the answer.
 */
export function inSequence(
  workbook: Workbook,
  commands: Iterable<PreparedCommand>,
  label: string,
  context: CommandContext,
  select?: readonly RecordKey[],
): Result<Change, Refusal> {
  let after = workbook
  for (const command of commands) {
    const result = command(after, context)
    if (!result.ok) return result
    after = applyDiff(after, result.value.diff)
  }
  const diff = diffBetween(workbook, after)
  return success(select ? { label, diff, select } : { label, diff })
}

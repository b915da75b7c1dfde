import type { Change, Command, CommandContext } from '@workbook/commands/command'
import { applyDiff } from '@workbook/diff/apply'
import { invertDiff } from '@workbook/diff/invert'
import { type RecordKind, recordKinds, recordSchemas } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { expect } from 'vitest'

/** Ids new-1, new-2… on 24 November 2026. */
export function givenContext(): CommandContext {
  let count = 0
  return {
    newId: () => {
      count += 1
      return `new-${count}`
    },
    today: '2026-11-24',
    now: '2026-11-24T09:30:00Z',
  }
}

/**
 * Runs a command that must succeed. Checks what holds for every command: the workbook that was given is untouched,
 * every record written is valid, and the change taken back gives the workbook as it was.
 */
export function run<Input>(
  command: Command<Input>,
  workbook: Workbook,
  input: Input,
): { readonly change: Change; readonly after: Workbook } {
  const before = structuredClone(workbook)
  const result = command(workbook, input, givenContext())
  if (!result.ok) throw new Error(`Refused: ${result.error.message}`)
  const after = applyDiff(workbook, result.value.diff)
  expect(workbook).toEqual(before)
  expect(applyDiff(after, invertDiff(result.value.diff))).toEqual(before)
  for (const kind of recordKinds) expectValid(kind, after)
  return { change: result.value, after }
}

function expectValid(kind: RecordKind, workbook: Workbook): void {
  for (const record of workbook[kind].values())
    expect(recordSchemas[kind].safeParse(record).error).toBe(undefined)
}

/** The sentence with which a command refuses; it must refuse. */
export function refusal<Input>(command: Command<Input>, workbook: Workbook, input: Input): string {
  const result = command(workbook, input, givenContext())
  if (result.ok) throw new Error(`Done instead of refused: ${result.value.label}`)
  return result.error.message
}

import type { Diff } from '../diff/diff'
import type { NewId } from '../model/ids'
import type { RecordKey } from '../model/records'
import type { Result } from '../model/result'
import type { IsoDay, IsoInstant } from '../model/values'
import type { Workbook } from '../model/workbook'

/** What a command may know of the world outside the document. */
export interface CommandContext {
  readonly newId: NewId
  readonly today: IsoDay
  readonly now: IsoInstant
}

/** What a command does: one change is one undo step. */
export interface Change {
  /** Verb first, as the Edit menu shows it behind "Undo": "Move 3 steps". */
  readonly label: string
  readonly diff: Diff
  /** What should be selected afterwards; absent leaves the selection alone. */
  readonly select?: readonly RecordKey[]
}

/** Why a command did nothing, as one sentence for the person. */
export interface Refusal {
  readonly message: string
}

/** A pure change of the workbook. A command never throws for what a person can do. */
export type Command<Input> = (
  workbook: Workbook,
  input: Input,
  context: CommandContext,
) => Result<Change, Refusal>

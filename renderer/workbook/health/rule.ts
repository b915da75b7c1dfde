import type { PreparedCommand } from '../commands/in-sequence'
import type { RecordKey, RecordOf } from '../model/records'
import type { Id } from '../model/values'
import type { Confidence } from './confidence'
import type { InputName, Inputs } from './inputs/inputs'
import type { RuleId } from './rule-ids'

/** What mends a finding without anybody having to think: one command, one undo step. */
export interface Fix {
  /** Verb first, as a button says it: "Set back to in progress". */
  readonly label: string
  readonly command: PreparedCommand
}

/** What a rule saw in a record; everything that is the same each time stands in the facts of the rule. */
export interface Observation {
  /** One plain sentence with the name of what it is about. */
  readonly sentence: string
  /** Present where it matters less than the rule says, and why, within a sentence: "the client is still exploring". */
  readonly eased?: { readonly levels: number; readonly because: string } | undefined
  /** Absent: how well the record itself is evidenced. */
  readonly confidence?: Confidence
  /** Whom to ask; absent: whoever knows the record best. */
  readonly ask?: Id | undefined
  /** What stands in the question for words in braces, such as `{date}`; `{name}` is the record's title. */
  readonly words?: Readonly<Record<string, string>>
  /** Tells findings of one rule on one record apart. */
  readonly field?: string
  /** What the finding rests on: when it changes, a dismissal no longer holds. Absent: the record itself. */
  readonly basis?: unknown
  readonly fix?: Fix | undefined
}

/** An observation and the record it is about; the deal where it is about the whole. */
export interface Report extends Observation {
  readonly record: RecordKey
}

/** A number that a person may set. */
export interface Threshold {
  readonly usual: number
  readonly min: number
  readonly max: number
}

export type Thresholds = Readonly<Record<string, Threshold>>
type Values<T extends Thresholds> = { readonly [N in keyof T]: number }

/** The kinds of record that are checked one by one. */
export type CheckedKind = 'steps' | 'stakeholders' | 'actions' | 'calls' | 'notes'

interface Common<K extends InputName, T extends Thresholds> {
  readonly id: RuleId
  /** What it looks at. It is handed nothing else, so that an answer may be kept as long as these are the same. */
  readonly reads: readonly K[]
  readonly thresholds?: T
}

/** A rule that looks at one record at a time. Only the records that changed are checked again. */
interface RecordRuleOf<R extends CheckedKind, K extends InputName, T extends Thresholds>
  extends Common<K, T> {
  readonly each: R
  readonly check: (record: RecordOf[R], inputs: Pick<Inputs, K>, thresholds: Values<T>) => Observation | null
}

/** A rule that looks at the whole. */
interface WholeRuleOf<K extends InputName, T extends Thresholds> extends Common<K, T> {
  readonly check: (inputs: Pick<Inputs, K>, thresholds: Values<T>) => readonly Report[]
}

/** A rule as the linter runs it. */
export type Rule =
  | RecordRuleOf<CheckedKind, InputName, Thresholds>
  | (WholeRuleOf<InputName, Thresholds> & { readonly each?: undefined })

/** Writes a rule down that looks at one record at a time. */
export function recordRule<R extends CheckedKind, K extends InputName, T extends Thresholds>(
  rule: RecordRuleOf<R, K, T>,
): Rule {
  // The linter hands every rule the records of its own kind, its inputs and its thresholds.
  return rule as unknown as Rule
}

/** Writes a rule down that looks at the whole. */
export function wholeRule<K extends InputName, T extends Thresholds>(rule: WholeRuleOf<K, T>): Rule {
  return rule as unknown as Rule
}

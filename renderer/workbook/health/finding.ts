import type { Dismissal } from '../model/dismissal'
import type { Subject } from '../model/perspective'
import type { RecordKey } from '../model/records'
import type { Stakeholder } from '../model/stakeholder'
import type { Confidence } from './confidence'
import type { Fix } from './rule'
import type { RuleGroup } from './rule-groups'
import type { RuleId } from './rule-ids'
import type { Severity } from './severity'

/** One thing that is doubtful or missing in a deal, with the question that would settle it. */
export interface Finding {
  /** The same finding on the same record has the same id each time. */
  readonly id: string
  readonly ruleId: RuleId
  readonly group: RuleGroup
  /** What it is about; the deal where it is about the whole. */
  readonly record: RecordKey
  /** What a dismissal of it names. */
  readonly subject: Subject
  /** What it rests on, where that is not the record itself. */
  readonly basis: unknown
  readonly severity: Severity
  readonly confidence: Confidence
  /** The rule's title. */
  readonly title: string
  /** What was found, in one plain sentence with the name of what it is about. */
  readonly sentence: string
  readonly why: string
  /** Why it weighs less than the rule says, as a sentence; null where it weighs as much. */
  readonly eased: string | null
  /** The one question to ask; null where there is nothing to ask. */
  readonly question: string | null
  /** The question is for ourselves. */
  readonly toSelf: boolean
  /** Whom to ask; null for ourselves, or where nobody on the map could know. */
  readonly ask: Stakeholder | null
  /** What would clear it. */
  readonly clears: string
  readonly fix: Fix | null
  /** True where the rule itself could not be checked. */
  readonly failed: boolean
}

/** A finding that somebody marked as not applicable. */
export interface DismissedFinding {
  readonly finding: Finding
  readonly dismissal: Dismissal
}

/** What the rules say about a workbook. */
export interface Health {
  /** The worst first. */
  readonly findings: readonly Finding[]
  readonly dismissed: readonly DismissedFinding[]
}

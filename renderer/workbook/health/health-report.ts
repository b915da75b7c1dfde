import { type RecordKind, splitRecordKey } from '../model/records'
import type { Id, IsoDay } from '../model/values'
import { dealOf, type Workbook } from '../model/workbook'
import { titleById } from '../rules/record-title'
import { stakeholderTitle } from '../scene/names'
import { countBySeverity } from './by-record'
import type { Confidence } from './confidence'
import type { Finding, Health } from './finding'
import { ruleFacts } from './rule-facts'
import type { RuleGroup } from './rule-groups'
import type { RuleId } from './rule-ids'
import { type Severity, severities } from './severity'

/** A finding as other programs read it. Fields are only ever added. */
export interface ReportedFinding {
  readonly id: string
  readonly rule: RuleId
  readonly title: string
  readonly group: RuleGroup
  readonly severity: Severity
  /** Why it weighs less than the rule says; null where it weighs as much. */
  readonly eased: string | null
  readonly confidence: Confidence
  readonly record: { readonly kind: RecordKind; readonly id: Id; readonly title: string }
  readonly sentence: string
  readonly why: string
  readonly question: string | null
  /** Whom to ask; null for ourselves or where nobody on the map could know. */
  readonly ask: { readonly id: Id; readonly name: string } | null
  readonly clears: string
  readonly method: string
}

/** What `buymap check --json` prints. */
export interface HealthReport {
  readonly format: 'buymap-findings'
  readonly version: 1
  readonly workbook: Id
  readonly client: string
  readonly opportunity: string
  readonly checkedOn: IsoDay
  /** The team whose rules were used; null for ours. */
  readonly rules: string | null
  readonly counts: Readonly<Record<Severity, number>>
  /** The worst first. */
  readonly findings: readonly ReportedFinding[]
  readonly dismissed: readonly (ReportedFinding & {
    readonly reason: string
    readonly by: string | null
    readonly at: string
  })[]
}

/** The findings of a workbook for other programs. */
export function healthReport(
  workbook: Workbook,
  { findings, dismissed }: Health,
  { today, rules }: { readonly today: IsoDay; readonly rules: string | null },
): HealthReport {
  const { client, opportunity } = dealOf(workbook)
  return {
    format: 'buymap-findings',
    version: 1,
    workbook: workbook.id,
    client,
    opportunity,
    checkedOn: today,
    rules,
    counts: countBySeverity(findings),
    findings: findings.map((finding) => reported(workbook, finding)),
    dismissed: dismissed.map(({ finding, dismissal: { reason, by, at } }) => ({
      ...reported(workbook, finding),
      reason,
      by: by ?? null,
      at,
    })),
  }
}

/** "48 findings: 1 critical, 16 high, 27 warning, 4 info; 1 dismissed." */
export function severityLine({ findings, dismissed }: Health): string {
  const counts = countBySeverity(findings)
  const parts = [...severities]
    .reverse()
    .flatMap((severity) => (counts[severity] > 0 ? `${counts[severity]} ${severity}` : []))
  const all = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  const aside = dismissed.length > 0 ? `; ${dismissed.length} dismissed` : ''
  return `${parts.length > 0 ? `${all}: ${parts.join(', ')}` : 'No findings'}${aside}.`
}

function reported(workbook: Workbook, finding: Finding): ReportedFinding {
  const { kind, id } = splitRecordKey(finding.record)
  return {
    id: finding.id,
    rule: finding.ruleId,
    title: finding.title,
    group: finding.group,
    severity: finding.severity,
    eased: finding.eased,
    confidence: finding.confidence,
    record: { kind, id, title: kind === 'deal' ? dealOf(workbook).client : titleById(workbook, kind, id) },
    sentence: finding.sentence,
    why: finding.why,
    question: finding.question,
    ask: finding.ask && { id: finding.ask.id, name: stakeholderTitle(finding.ask) },
    clears: finding.clears,
    method: ruleFacts(finding.ruleId).method,
  }
}

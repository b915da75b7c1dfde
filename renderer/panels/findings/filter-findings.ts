import type { Finding } from '@workbook/health/finding'
import type { RuleGroup } from '@workbook/health/rule-groups'
import { type Severity, severities } from '@workbook/health/severity'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'

/** Which findings are listed. */
export interface FindingFilter {
  /** Severities that are left out. */
  readonly without: ReadonlySet<Severity>
  readonly group: RuleGroup | null
  readonly sheetId: Id | null
}

/** Everything is listed. */
export const allFindings: FindingFilter = { without: new Set(), group: null, sheetId: null }

/** The findings that a filter lets through, in their order. */
export function filterFindings(
  workbook: Workbook,
  findings: readonly Finding[],
  { without, group, sheetId }: FindingFilter,
): Finding[] {
  return findings.filter(
    (finding) =>
      !without.has(finding.severity) &&
      (group === null || finding.group === group) &&
      (sheetId === null || standsOn(workbook, finding.record, sheetId)),
  )
}

function standsOn(workbook: Workbook, key: RecordKey, sheetId: Id): boolean {
  const { kind, id } = splitRecordKey(key)
  switch (kind) {
    case 'sheets':
      return id === sheetId
    case 'steps':
    case 'stages':
    case 'notes':
      return workbook[kind].get(id)?.sheetId === sheetId
    case 'stakeholders':
      return workbook.stakeholders.get(id)?.placements.some((place) => place.sheetId === sheetId) ?? false
    case 'actions':
      return workbook.steps.get(workbook.actions.get(id)?.stepId ?? '')?.sheetId === sheetId
    case 'links':
      return workbook.steps.get(workbook.links.get(id)?.targetId ?? '')?.sheetId === sheetId
    case 'calls':
      return (
        workbook.calls.get(id)?.stepIds.some((step) => workbook.steps.get(step)?.sheetId === sheetId) ?? false
      )
    default:
      return false
  }
}

/** Findings of one rule at one severity. */
export interface RuleFindings {
  readonly ruleId: Finding['ruleId']
  readonly title: string
  readonly findings: readonly Finding[]
}

/** Findings by severity, the worst first, and within it by rule. Severities without a finding are left out. */
export function bySeverity(
  findings: readonly Finding[],
): { readonly severity: Severity; readonly count: number; readonly rules: readonly RuleFindings[] }[] {
  return [...severities].reverse().flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity)
    const rules = [...new Set(some.map(({ ruleId }) => ruleId))].map((ruleId) => {
      const ofRule = some.filter((finding) => finding.ruleId === ruleId)
      return { ruleId, title: ofRule[0]?.title ?? '', findings: ofRule }
    })
    return some.length > 0 ? [{ severity, count: some.length, rules }] : []
  })
}

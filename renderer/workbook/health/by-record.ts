import type { RecordKey } from '../model/records'
import type { Finding } from './finding'
import { addTo } from './inputs/parts'
import { compareSeverity, type Severity, severities } from './severity'

/** The findings of each record, the worst first. */
export function findingsByRecord(findings: readonly Finding[]): ReadonlyMap<RecordKey, readonly Finding[]> {
  const byRecord = new Map<RecordKey, Finding[]>()
  for (const finding of findings) addTo(byRecord, finding.record, finding)
  return byRecord
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** The worst severity of some findings; null when there are none. */
export function worstOf(findings: readonly Finding[]): Severity | null {
  return findings.reduce<Severity | null>(
    (worst, { severity }) => (worst === null || compareSeverity(severity, worst) > 0 ? severity : worst),
    null,
  )
}

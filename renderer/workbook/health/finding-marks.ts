import type { RecordKey } from '../model/records'
import { findingsByRecord, worstOf } from './by-record'
import type { Finding } from './finding'
import { compareSeverity, type Severity } from './severity'

/** What the map shows of the findings of one record. */
export interface FindingMark {
  readonly severity: Severity
  /** How many there are of that severity. */
  readonly count: number
}

/** Less than this is left to the panel: a mark on every card would say nothing. */
const leastShown: Severity = 'warning'

/**
 * The worst severity of each record and how many findings are of it. Handed the marks of before, it keeps those that
 * did not change, and the whole map when none did.
 */
export function findingMarks(
  findings: readonly Finding[],
  before: ReadonlyMap<RecordKey, FindingMark>,
): ReadonlyMap<RecordKey, FindingMark> {
  const marks = new Map<RecordKey, FindingMark>()
  for (const [key, some] of findingsByRecord(findings)) {
    const severity = worstOf(some)
    if (severity === null || compareSeverity(severity, leastShown) < 0) continue
    const count = some.filter((finding) => finding.severity === severity).length
    const known = before.get(key)
    marks.set(key, known?.severity === severity && known.count === count ? known : { severity, count })
  }
  const isSame = marks.size === before.size && [...marks].every(([key, mark]) => before.get(key) === mark)
  return isSame ? before : marks
}

/** "1 critical finding", "3 findings, high". */
export function findingMarkWords({ severity, count }: FindingMark): string {
  return count === 1 ? `1 ${severity} finding` : `${count} ${severity} findings`
}

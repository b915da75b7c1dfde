import { dealId } from '../model/deal'
import type { Dismissal } from '../model/dismissal'
import { type Subject, subjectSchema } from '../model/perspective'
import { type AnyRecord, type RecordKey, splitRecordKey } from '../model/records'
import type { Workbook } from '../model/workbook'
import type { Finding } from './finding'
import { fingerprintOf } from './fingerprint'

/**
 * What a dismissal names. Records that a dismissal cannot name by the file format, such as calls, are named as a field
 * of the deal.
 */
export function subjectOf(record: RecordKey, field: string | undefined): Subject {
  const { kind, id } = splitRecordKey(record)
  if (isNamed(kind)) return { kind, id, ...(field !== undefined && { field }) }
  return { kind: 'deal', id: dealId, field: field === undefined ? record : `${record} ${field}` }
}

const named: ReadonlySet<string> = new Set(subjectSchema.shape.kind.options)

function isNamed(kind: string): kind is Subject['kind'] {
  return named.has(kind)
}

/** Where a box stands and how it is drawn is of no account for whether a finding holds. */
const drawing = ['x', 'y', 'width', 'height', 'order', 'locked', 'placements', 'bends', 'labelOffset']

/** State of what a finding rests on. When it is another one, a dismissal of the finding no longer holds. */
export function fingerprintOfFinding(
  workbook: Workbook,
  { record: key, basis }: Pick<Finding, 'record' | 'basis'>,
) {
  if (basis !== undefined) return fingerprintOf(basis)
  const { kind, id } = splitRecordKey(key)
  const record: AnyRecord | undefined = workbook[kind].get(id)
  const fields = Object.entries(record ?? {}).filter(([name]) => !drawing.includes(name))
  return fingerprintOf(Object.fromEntries(fields))
}

/** The dismissals of a workbook by what they name. */
export function dismissalsBySubject({
  dismissals,
}: Pick<Workbook, 'dismissals'>): ReadonlyMap<string, Dismissal> {
  const byTime = [...dismissals.values()].sort((a, b) => (a.at < b.at ? -1 : 1))
  return new Map(byTime.map((dismissal) => [keyOf(dismissal.ruleId, dismissal.subject), dismissal]))
}

/**
 * The dismissal under which a finding falls, if what it rests on is still as it was then. A dismissal without a
 * fingerprint holds whatever changes.
 */
export function dismissalOf(
  workbook: Workbook,
  finding: Finding,
  dismissals: ReadonlyMap<string, Dismissal>,
): Dismissal | null {
  const dismissal = dismissals.get(keyOf(finding.ruleId, finding.subject))
  if (!dismissal) return null
  const { fingerprint } = dismissal
  return fingerprint === undefined || fingerprint === fingerprintOfFinding(workbook, finding)
    ? dismissal
    : null
}

/** Whether a dismissal and a finding, or two dismissals, are of the same rule on the same thing. */
export function sameDismissed(
  a: Pick<Dismissal, 'ruleId' | 'subject'>,
  b: Pick<Dismissal, 'ruleId' | 'subject'>,
): boolean {
  return keyOf(a.ruleId, a.subject) === keyOf(b.ruleId, b.subject)
}

function keyOf(ruleId: string, subject: Subject | undefined): string {
  // A dismissal without a subject was of a finding about the whole deal.
  const { kind, id, field = '' } = subject ?? { kind: 'deal', id: dealId }
  return `${ruleId} ${kind} ${id} ${field}`
}

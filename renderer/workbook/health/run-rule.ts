import { dealId } from '../model/deal'
import { type AnyRecord, recordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Inputs } from './inputs/inputs'
import type { Report, Rule } from './rule'
import { ruleFacts } from './rule-facts'

/** What a rule said; `failed` when it could not be checked. */
export interface RuleOutcome {
  readonly reports: readonly Report[]
  readonly failed: boolean
}

type Limits = Readonly<Record<string, number>>

type Records = ReadonlyMap<Id, AnyRecord>

/** What a rule said when it last looked, and at which records. */
interface Looked {
  readonly records: Records
  readonly reports: Map<Id, Report>
}

const nothing: Records = new Map()

/**
 * A rule with a memory: as long as all that it reads is the same it is not asked again, and of the records that it
 * checks one by one only those that changed.
 */
export function createRuleRunner(rule: Rule): (inputs: Inputs, limits: Limits) => RuleOutcome {
  let on: readonly unknown[] = []
  let looked: Looked = { records: nothing, reports: new Map() }
  let table: unknown
  let outcome: RuleOutcome | undefined
  return (inputs, limits) => {
    const now = [...rule.reads.map((name) => inputs[name]), ...Object.values(limits)]
    const isSame = now.length === on.length && now.every((object, index) => object === on[index])
    const records = rule.each && inputs[rule.each]
    if (outcome && isSame && records === table) return outcome
    on = now
    table = records
    if (!isSame) looked = { records: nothing, reports: new Map() }
    try {
      if (!rule.each) outcome = { reports: rule.check(inputs, limits), failed: false }
      else if (lookAtEach(rule, inputs, limits, looked) || !isSame || !outcome || outcome.failed) {
        outcome = { reports: [...looked.reports.values()], failed: false }
      }
      looked = { records: records ?? nothing, reports: looked.reports }
    } catch {
      // The other rules go on; what went wrong is shown as a finding about this one.
      looked = { records: nothing, reports: new Map() }
      outcome = { reports: [failureReport(rule)], failed: true }
    }
    return outcome
  }
}

/** Looks at the records that changed and forgets those that are gone; true when there is something else to report. */
function lookAtEach(
  rule: Extract<Rule, { each: string }>,
  inputs: Inputs,
  limits: Limits,
  { records: before, reports }: Looked,
): boolean {
  const records: Records = inputs[rule.each]
  let isChanged = false
  for (const [id, record] of records) {
    if (before.get(id) === record) continue
    const seen = rule.check(record as Parameters<typeof rule.check>[0], inputs, limits)
    isChanged = reports.delete(id) || isChanged
    if (!seen) continue
    reports.set(id, { ...seen, record: recordKey(rule.each, id) })
    isChanged = true
  }
  for (const id of reports.keys()) if (!records.has(id)) isChanged = reports.delete(id) || isChanged
  return isChanged
}

function failureReport({ id }: Rule): Report {
  const { title } = ruleFacts(id)
  return {
    record: recordKey('deal', dealId),
    sentence: `The rule “${title}” could not be checked in this workbook; all other rules were.`,
  }
}

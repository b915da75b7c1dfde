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

/** What a rule said about each record when it last looked. */
type Looked = Map<Id, { readonly record: AnyRecord; readonly report: Report | null }>

/**
 * A rule with a memory: as long as all that it reads is the same it is not asked again, and of the records that it
 * checks one by one only those that changed.
 */
export function createRuleRunner(rule: Rule): (inputs: Inputs, limits: Limits) => RuleOutcome {
  let on: readonly unknown[] = []
  let looked: Looked = new Map()
  let table: unknown
  let outcome: RuleOutcome | undefined
  return (inputs, limits) => {
    const now = [...rule.reads.map((name) => inputs[name]), ...Object.values(limits)]
    const isSame = now.length === on.length && now.every((object, index) => object === on[index])
    const records = rule.each && inputs[rule.each]
    if (outcome && isSame && records === table) return outcome
    on = now
    table = records
    if (!isSame) looked = new Map()
    try {
      if (!rule.each) outcome = { reports: rule.check(inputs, limits), failed: false }
      else if (lookAtEach(rule, inputs, limits, looked) || !isSame || !outcome || outcome.failed) {
        outcome = { reports: reportsIn(looked), failed: false }
      }
    } catch {
      // The other rules go on; what went wrong is shown as a finding about this one.
      looked = new Map()
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
  looked: Looked,
): boolean {
  const records: ReadonlyMap<Id, AnyRecord> = inputs[rule.each]
  let isChanged = false
  for (const [id, record] of records) {
    const known = looked.get(id)
    if (known?.record === record) continue
    const seen = rule.check(record as Parameters<typeof rule.check>[0], inputs, limits)
    looked.set(id, { record, report: seen && { ...seen, record: recordKey(rule.each, id) } })
    isChanged ||= seen !== null || (known?.report ?? null) !== null
  }
  if (looked.size === records.size) return isChanged
  for (const [id, { report }] of looked) {
    if (records.has(id)) continue
    looked.delete(id)
    isChanged ||= report !== null
  }
  return isChanged
}

function reportsIn(looked: Looked): Report[] {
  return [...looked.values()].flatMap(({ report }) => report ?? [])
}

function failureReport({ id }: Rule): Report {
  const { title } = ruleFacts(id)
  return {
    record: recordKey('deal', dealId),
    sentence: `The rule “${title}” could not be checked in this workbook; all other rules were.`,
  }
}

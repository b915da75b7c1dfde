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

/** What a rule said about one record when it last looked. */
type Looked = ReadonlyMap<Id, { readonly record: AnyRecord; readonly report: Report | null }>

const nothing: Looked = new Map()

/**
 * A rule with a memory: as long as all that it reads is the same it is not asked again, and of the records that it
 * checks one by one only those that changed.
 */
export function createRuleRunner(rule: Rule): (inputs: Inputs, limits: Limits) => RuleOutcome {
  let on: readonly unknown[] = []
  let looked = nothing
  let table: unknown
  let outcome: RuleOutcome | undefined
  return (inputs, limits) => {
    const now = [...rule.reads.map((name) => inputs[name]), ...Object.values(limits)]
    const isSame = now.length === on.length && now.every((object, index) => object === on[index])
    const records = rule.each && inputs[rule.each]
    if (outcome && isSame && records === table) return outcome
    on = now
    table = records
    try {
      if (rule.each) {
        looked = lookAtEach(rule, inputs, limits, isSame ? looked : nothing)
        outcome = { reports: [...looked.values()].flatMap(({ report }) => report ?? []), failed: false }
      } else {
        outcome = { reports: rule.check(inputs, limits), failed: false }
      }
    } catch {
      // The other rules go on; what went wrong is shown as a finding about this one.
      looked = nothing
      outcome = { reports: [failureReport(rule)], failed: true }
    }
    return outcome
  }
}

function lookAtEach(
  rule: Extract<Rule, { each: string }>,
  inputs: Inputs,
  limits: Limits,
  before: Looked,
): Looked {
  const looked = new Map<Id, { record: AnyRecord; report: Report | null }>()
  for (const record of inputs[rule.each].values()) {
    const known = before.get(record.id)
    if (known?.record === record) {
      looked.set(record.id, known)
      continue
    }
    const seen = rule.check(record, inputs, limits)
    looked.set(record.id, { record, report: seen && { ...seen, record: recordKey(rule.each, record.id) } })
  }
  return looked
}

function failureReport({ id }: Rule): Report {
  const { title } = ruleFacts(id)
  return {
    record: recordKey('deal', dealId),
    sentence: `The rule “${title}” could not be checked in this workbook; all other rules were.`,
  }
}

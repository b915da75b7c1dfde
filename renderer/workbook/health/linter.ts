import type { RecordKey } from '../model/records'
import type { Workbook } from '../model/workbook'
import { dismissalOf, dismissalsBySubject } from './dismissals'
import type { DismissedFinding, Finding, Health } from './finding'
import { createInputGatherer, type World } from './inputs/gather-inputs'
import type { Inputs } from './inputs/inputs'
import type { Rule } from './rule'
import { type RuleId, ruleIds } from './rule-ids'
import { rules as allRules } from './rules/rules'
import { createRuleRunner } from './run-rule'
import { type ResolvedRule, resolveRule } from './settings/resolve-rule'
import type { RuleSettings } from './settings/rule-settings'
import { compareSeverity, type Severity } from './severity'
import { createFindingWriter } from './write-finding'

/** Checks a workbook against all rules. Called again after a change, it looks only at what may have changed. */
export type Linter = (workbook: Workbook, world: World, settings: RuleSettings) => Health

const healthy: Health = { findings: [], dismissed: [] }

/**
 * A linter with a memory of what it saw last; one for each view. It says nothing about a map without steps: there the
 * first thing to do is to draw some.
 */
export function createLinter(rules: readonly Rule[] = allRules): Linter {
  const gather = createInputGatherer()
  const runners = new Map(rules.map((rule) => [rule, createRuleRunner(rule)]))
  const write = createFindingWriter()
  const resolve = createResolver(rules)
  return (workbook, world, settings) => {
    if (workbook.steps.size === 0) return healthy
    const inputs = gather(workbook, world)
    const resolved = resolve(settings)
    const found = rules.flatMap((rule) => {
      const { level, limits } = resolved.get(rule) ?? { level: 'off', limits: {} }
      const run = runners.get(rule)
      if (level === 'off' || !run) return []
      const { reports, failed } = run(inputs, limits)
      return reports.map((report) => write({ ruleId: rule.id, level, report, failed, workbook, inputs }))
    })
    return sorted(found, workbook, inputs)
  }
}

interface Weighed {
  readonly level: 'off' | Severity
  readonly limits: Readonly<Record<string, number>>
}

function createResolver(rules: readonly Rule[]): (settings: RuleSettings) => ReadonlyMap<Rule, Weighed> {
  let last: { readonly settings: RuleSettings; readonly resolved: ReadonlyMap<Rule, Weighed> } | undefined
  return (settings) => {
    if (last?.settings !== settings) {
      last = {
        settings,
        resolved: new Map(rules.map((rule) => [rule, weighed(resolveRule(rule, settings))])),
      }
    }
    return last.resolved
  }
}

function weighed({ level, thresholds }: ResolvedRule): Weighed {
  const limits = Object.entries(thresholds).map(([name, { value }]) => [name, value])
  return { level: level.value, limits: Object.fromEntries(limits) }
}

function sorted(found: readonly Finding[], workbook: Workbook, inputs: Inputs): Health {
  const dismissals = dismissalsBySubject(workbook)
  const dismissedRules = new Set([...dismissals.values()].map(({ ruleId }) => ruleId))
  const open: Finding[] = []
  const dismissed: DismissedFinding[] = []
  for (const finding of found) {
    // Most findings are of rules of which nothing was ever dismissed.
    const dismissal = dismissedRules.has(finding.ruleId) ? dismissalOf(workbook, finding, dismissals) : null
    if (dismissal) dismissed.push({ finding, dismissal })
    else open.push(finding)
  }
  const place = placesOf(inputs)
  const before = (a: Finding, b: Finding) =>
    compareSeverity(b.severity, a.severity) ||
    (ruleOrder.get(a.ruleId) ?? 0) - (ruleOrder.get(b.ruleId) ?? 0) ||
    place(a.record) - place(b.record) ||
    (a.id < b.id ? -1 : 1)
  return { findings: open.sort(before), dismissed: dismissed.sort((a, b) => before(a.finding, b.finding)) }
}

const ruleOrder: ReadonlyMap<RuleId, number> = new Map(ruleIds.map((id, index) => [id, index]))

/** Where a person comes to a record when reading the map; people and the deal have no such place. */
function placesOf({ flow }: Inputs): (key: RecordKey) => number {
  const places = new Map<string, number>()
  for (const { steps } of flow.graphs) for (const { id } of steps) places.set(`steps:${id}`, places.size)
  return (key) => places.get(key) ?? -1
}

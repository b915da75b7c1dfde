import { dismissFinding } from '@workbook/commands/dismiss-finding'
import { applyDiff } from '@workbook/diff/apply'
import type { Finding, Health } from '@workbook/health/finding'
import type { World } from '@workbook/health/inputs/gather-inputs'
import { createLinter } from '@workbook/health/linter'
import type { RuleId } from '@workbook/health/rule-ids'
import { rules } from '@workbook/health/rules/rules'
import { type RuleSettings, usualRuleSettings } from '@workbook/health/settings/rule-settings'
import type { Severity } from '@workbook/health/severity'
import { type AnyRecord, type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { givenContext, run } from '../commands/run-command'

/** The day of all rule tests. */
export const today = '2026-11-24'

interface Given {
  readonly workbook: Workbook
  readonly world?: Partial<World>
  /** What the person chose for the rule. */
  readonly choice?: RuleSettings['own'][string]
}

interface Fires extends Given {
  readonly on: RecordKey
  readonly severity: Severity
  readonly says: string
  /** The name of whom to ask; null for nobody. */
  readonly ask?: string | null
}

/** When a rule fires and when it stays silent, by what is given. */
export interface RuleTable {
  readonly fires: Readonly<Record<string, Fires>>
  readonly silent: Readonly<Record<string, Workbook | Given>>
}

function check(id: RuleId, { workbook, world, choice }: Given): Health {
  const lint = createLinter(rules.filter((rule) => rule.id === id))
  const settings = choice ? { team: null, own: { [id]: choice } } : usualRuleSettings
  return lint(workbook, { today, template: null, ...world }, settings)
}

/**
 * Checks one rule by a table, alone: that it fires with its sentence, stays silent, is dismissed with a reason and comes
 * back when what it rests on changes. The first case that fires is the one that is dismissed.
 */
export function describeRule(id: RuleId, { fires, silent }: RuleTable): void {
  describe(`${id} fires`, () => {
    test.each(Object.entries(fires))('%s', (_name, expected) => {
      const { findings } = check(id, expected)
      const found = findings.find(
        ({ record, sentence }) => record === expected.on && sentence === expected.says,
      )
      expect(found ?? findings.map(({ record, sentence }) => [record, sentence])).toMatchObject({
        ruleId: id,
        severity: expected.severity,
        failed: false,
      })
      if (expected.ask !== undefined) expect(found?.ask?.name ?? null).toBe(expected.ask)
    })
  })
  describe(`${id} stays silent`, () => {
    test.each(Object.entries(silent))('%s', (_name, given) => {
      expect(check(id, 'workbook' in given ? given : { workbook: given }).findings).toEqual([])
    })
  })
  test(`${id} is dismissed with a reason and comes back when what it rests on changes`, () => {
    const [given] = Object.values(fires)
    if (!given) throw new Error('A rule without a case that fires')
    const finding = findingOf(check(id, given), given)
    const dismissed = dismiss(given.workbook, finding)
    const after = check(id, { ...given, workbook: dismissed })
    expect(after.findings.map(({ id: one }) => one)).not.toContain(finding.id)
    expect(after.dismissed).toMatchObject([
      { finding: { id: finding.id }, dismissal: { reason: 'It is so here.' } },
    ])
    const changed = check(id, { ...given, workbook: withChange(dismissed, finding) })
    expect(changed.findings.map(({ id: one }) => one)).toContain(finding.id)
  })
}

function findingOf({ findings }: Health, { on, says }: Fires): Finding {
  const found = findings.find(({ record, sentence }) => record === on && sentence === says)
  if (!found) throw new Error(`Not found: ${says}`)
  return found
}

function dismiss(workbook: Workbook, finding: Finding): Workbook {
  const input = { finding, reason: 'It is so here.', by: 'Anna' }
  return run(dismissFinding, workbook, input).after
}

/** What the finding rests on, changed: the record itself, or the state that the dismissal remembers. */
function withChange(workbook: Workbook, { record, basis }: Finding): Workbook {
  if (basis !== undefined) {
    const dismissals = [...workbook.dismissals.values()].map(
      (one) => [one.id, { ...one, fingerprint: 'other' }] as const,
    )
    return { ...workbook, dismissals: new Map(dismissals) }
  }
  const { kind, id } = splitRecordKey(record)
  const before = workbook[kind].get(id)
  if (!before) throw new Error(`Not there: ${record}`)
  const isNote = 'text' in before && typeof before.text === 'string'
  const after = (
    isNote ? { ...before, text: `${before.text} again` } : { ...before, notes: 'again' }
  ) as AnyRecord
  return applyDiff(workbook, { added: {}, updated: { [record]: [before, after] as const }, removed: {} })
}

/** The workbook after the fix of a rule's only finding. */
export function fixed(id: RuleId, given: Given): Workbook {
  const { findings } = check(id, given)
  const fix = findings.find((finding) => finding.fix)?.fix
  if (!fix) throw new Error(`${id} offers no fix`)
  const result = fix.command(given.workbook, givenContext())
  if (!result.ok) throw new Error(result.error.message)
  return applyDiff(given.workbook, result.value.diff)
}

/** The findings of one rule. */
export function findingsOf(id: RuleId, given: Given): readonly Finding[] {
  return check(id, given).findings
}

import { checkWorkbook } from '@workbook/health/check-workbook'
import { splitRecordKey } from '@workbook/model/records'
import { describe, expect, test } from 'vitest'
import { allFindings, bySeverity, filterFindings } from '../../../../renderer/panels/findings/filter-findings'
import { action, call } from '../../workbook/given-deal-talk'
import { person, step } from '../../workbook/given-workbook'
import { deciding } from '../../workbook/health/given-deal'

const workbook = deciding({
  steps: [
    step('clause', { sheetId: 'legal', stageId: null }),
    step('cap', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [person('Lena', { placements: [{ sheetId: 'legal', stageId: null, x: 0, y: 0 }] })],
  actions: [action('late', { stepId: 'clause', due: '2026-11-01' })],
  calls: [call('vague', { stepIds: ['clause'] })],
})
const { findings } = checkWorkbook(workbook, { today: '2026-11-24', template: null })

describe('findings that are listed', () => {
  test('are all of them from the start', () => {
    expect(filterFindings(workbook, findings, allFindings)).toEqual(findings)
  })

  test('leave out severities', () => {
    const shown = filterFindings(workbook, findings, {
      ...allFindings,
      without: new Set(['critical', 'info']),
    })
    expect(new Set(shown.map(({ severity }) => severity))).toEqual(new Set(['high', 'warning']))
  })

  test('are of one kind', () => {
    const shown = filterFindings(workbook, findings, { ...allFindings, group: 'people' })
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.every(({ ruleId }) => ruleId.startsWith('P'))).toBe(true)
  })

  test('are of one sheet: its steps and people, and the actions and calls that move its steps', () => {
    const shown = filterFindings(workbook, findings, { ...allFindings, sheetId: 'legal' })
    expect(new Set(shown.map(({ record }) => splitRecordKey(record).id))).toEqual(
      new Set(['clause', 'cap', 'Lena', 'late', 'vague']),
    )
  })

  test('stand by severity and rule, the worst first, without empty ones', () => {
    const groups = bySeverity(findings.filter(({ severity }) => severity !== 'high'))
    expect(groups.map(({ severity }) => severity)).toEqual(['critical', 'warning', 'info'])
    for (const { count, rules } of groups) {
      expect(rules.reduce((sum, rule) => sum + rule.findings.length, 0)).toBe(count)
      expect(new Set(rules.map(({ ruleId }) => ruleId)).size).toBe(rules.length)
    }
  })
})

import { dismissFinding } from '@workbook/commands/dismiss-finding'
import { editRecord } from '@workbook/commands/edit-record'
import { moveBoxes } from '@workbook/commands/move-boxes'
import { restoreFinding } from '@workbook/commands/restore-finding'
import { checkWorkbook } from '@workbook/health/check-workbook'
import { subjectOf } from '@workbook/health/dismissals'
import type { Finding } from '@workbook/health/finding'
import { fingerprintOf } from '@workbook/health/fingerprint'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { refusal, run } from '../commands/run-command'
import { call } from '../given-deal-talk'
import { step } from '../given-workbook'
import { deciding } from './given-deal'
import { today } from './rule-table'

const world = { today, template: null }
const overdue = deciding({ steps: [step('needs', { title: 'Define needs', due: '2026-11-20' })] })

function finding(workbook: Workbook, id: string): Finding | undefined {
  return checkWorkbook(workbook, world).findings.find((one) => one.id === id)
}

function dismissed(workbook: Workbook, id: string, reason = 'They were ill.'): Workbook {
  const found = finding(workbook, id)
  if (!found) throw new Error(`No finding ${id}`)
  return run(dismissFinding, workbook, { finding: found, reason, by: ' Anna ' }).after
}

describe('a dismissal', () => {
  test('says of what, why, by whom and when', () => {
    const [record] = dismissed(overdue, 'S10 steps:needs').dismissals.values()
    expect(record).toMatchObject({
      ruleId: 'S10',
      subject: { kind: 'steps', id: 'needs' },
      reason: 'They were ill.',
      by: 'Anna',
      at: '2026-11-24T09:30:00Z',
    })
  })

  test('needs a reason', () => {
    const found = finding(overdue, 'S10 steps:needs')
    if (!found) throw new Error('No finding')
    expect(refusal(dismissFinding, overdue, { finding: found, reason: '  ', by: '' })).toBe(
      'Say why it is not applicable, so that others can judge it later.',
    )
  })

  test('holds while the box is moved, and ends when the record changes', () => {
    const before = dismissed(overdue, 'S10 steps:needs')
    const moved = {
      ...before,
      steps: new Map(before.steps).set('needs', { ...step('needs'), ...before.steps.get('needs'), x: 99 }),
    }
    expect(finding(moved, 'S10 steps:needs')).toBe(undefined)
    expect(moveBoxes).toBeTypeOf('function')
    const { after } = run(editRecord, before, {
      kind: 'steps',
      id: 'needs',
      changes: { title: 'Define all needs' },
    })
    expect(finding(after, 'S10 steps:needs')).toMatchObject({ ruleId: 'S10' })
  })

  test('replaces an older one of the same finding', () => {
    const once = dismissed(overdue, 'S10 steps:needs')
    const { after } = run(editRecord, once, { kind: 'steps', id: 'needs', changes: { notes: 'Ill' } })
    const twice = dismissed(after, 'S10 steps:needs', 'Still ill.')
    expect([...twice.dismissals.values()].map(({ reason }) => reason)).toEqual(['Still ill.'])
  })

  test('is taken back', () => {
    const before = dismissed(overdue, 'S10 steps:needs')
    const [id = ''] = before.dismissals.keys()
    const { after } = run(restoreFinding, before, { dismissalId: id })
    expect(finding(after, 'S10 steps:needs')).toMatchObject({ ruleId: 'S10' })
    expect(refusal(restoreFinding, after, { dismissalId: id })).toBe('That finding counts again already.')
  })

  test('without a fingerprint holds whatever changes', () => {
    const dismissals = new Map([
      [
        'd',
        {
          id: 'd',
          ruleId: 'S10',
          subject: { kind: 'steps' as const, id: 'needs' },
          reason: 'So be it',
          at: '2026-11-01T08:00:00Z',
        },
      ],
    ])
    expect(finding({ ...overdue, dismissals }, 'S10 steps:needs')).toBe(undefined)
  })

  test('of one rule says nothing about another one, nor about another record', () => {
    const before = dismissed(overdue, 'S10 steps:needs')
    expect(finding(before, 'A01 steps:needs')).toMatchObject({ ruleId: 'A01' })
  })

  test('names a call as a field of the deal, because the file knows no calls there', () => {
    const workbook = deciding({ calls: [call('c')] })
    const after = dismissed(workbook, 'A05 calls:c')
    expect([...after.dismissals.values()]).toMatchObject([
      { subject: { kind: 'deal', id: 'deal', field: 'calls:c' } },
    ])
    expect(finding(after, 'A05 calls:c')).toBe(undefined)
    expect(subjectOf('calls:c', 'x')).toEqual({ kind: 'deal', id: 'deal', field: 'calls:c x' })
  })
})

describe('a fingerprint', () => {
  test('does not depend on the order of fields, but on all they hold', () => {
    expect(fingerprintOf({ a: 1, b: [1, 2] })).toBe(fingerprintOf({ b: [1, 2], a: 1, c: undefined }))
    expect(fingerprintOf({ a: 1 })).not.toBe(fingerprintOf({ a: 2 }))
    expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]))
  })

  test('is the same for ever, because files hold it', () => {
    expect(fingerprintOf({ title: 'Approve the budget', due: '2026-12-01' })).toBe('1sv95ee36cs')
  })
})

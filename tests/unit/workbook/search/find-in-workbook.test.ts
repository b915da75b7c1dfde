import { type AnyRecord, type RecordKind, recordKinds } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { findInWorkbook } from '@workbook/search/find-in-workbook'
import { createMatcher } from '@workbook/search/matcher'
import { recordTexts, textFieldsOf } from '@workbook/search/text-fields'
import { describe, expect, test } from 'vitest'
import { fieldName } from '../../../../renderer/panels/find/field-names'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'

function found(workbook: Workbook, query: string): string[] {
  const matcher = createMatcher(query, { matchCase: false, wholeWord: false })
  if (!matcher) throw new Error('Nothing to look for')
  return findInWorkbook(workbook, matcher).map(({ key, field }) => `${key} ${field}`)
}

describe('a search of the workbook', () => {
  test('names the field, in every kind of record and inside of lists', () => {
    const workbook = givenWorkbook({
      deal: [
        {
          id: 'deal',
          client: 'Acme',
          opportunity: 'Zebra',
          seller: { name: 'Zebra Ltd' },
          alternatives: [{ id: 'z', name: 'zebra', kind: 'competitor', note: 'Like a zebra' }],
        },
      ],
      stages: [{ id: 'evaluate', sheetId: 'map', title: 'Zebra', order: 0, width: 200, exitProof: 'zebra' }],
      steps: [
        step('a', {
          title: 'Zebra',
          notes: 'zebra',
          evidence: [{ id: 'e1', text: 'zebra' }],
          openQuestions: [{ id: 'q1', text: 'zebra?' }],
        }),
      ],
      stakeholders: [person('p', { name: 'Zebra', wins: 'a zebra' })],
      links: [{ ...sequence('a', 'a'), id: 'l', label: 'zebra' } as never],
      actions: [{ id: 'act', stepId: 'a', title: 'zebra', status: 'planned' }],
      perspectives: [
        {
          id: 'per',
          subject: { kind: 'steps', id: 'a' },
          statement: 'zebra',
          stance: 'confirms',
          directness: 'first-hand',
          date: '2026-11-24',
        },
      ],
      calls: [
        {
          id: 'call',
          stakeholderIds: [],
          stepIds: [],
          commitment: 'zebra',
          questions: [{ id: 'q', text: 'zebra?' }],
          outcome: { result: 'moved', notes: 'zebra', recordedAt: '2026-11-24T08:00:00Z' },
        },
      ],
      dismissals: [{ id: 'd', ruleId: 'rule', reason: 'zebra', at: '2026-11-24T08:00:00Z' }],
    })

    expect(found(workbook, 'zebra')).toEqual([
      'steps:a title',
      'steps:a evidence.text',
      'steps:a openQuestions.text',
      'steps:a notes',
      'stakeholders:p name',
      'stakeholders:p wins',
      'stages:evaluate title',
      'stages:evaluate exitProof',
      'links:l label',
      'actions:act title',
      'perspectives:per statement',
      'calls:call commitment',
      'calls:call questions.text',
      'calls:call outcome.notes',
      'deal:deal opportunity',
      'deal:deal seller.name',
      'deal:deal alternatives.name',
      'deal:deal alternatives.note',
      'dismissals:d reason',
    ])
  })

  test('finds no id, day, amount or word of a list', () => {
    const workbook = givenWorkbook({
      steps: [step('budget', { title: 'Approve', due: '2026-12-18', kind: 'approval' })],
      stakeholders: [person('julia', { name: 'Julia', disposition: 'advocate' })],
      links: [participation('julia', 'budget', 'approves')],
    })
    for (const query of ['2026', 'advocate', 'julia-approves', 'not-started']) {
      expect(found(workbook, query)).toEqual([])
    }
  })

  test('lists steps as one reads the sheets', () => {
    const workbook = givenWorkbook({
      steps: [
        step('third', { title: 'x', stageId: 'approve' }),
        step('second', { title: 'x', y: 100 }),
        step('first', { title: 'x' }),
        step('last', { title: 'x', sheetId: 'legal', stageId: null }),
      ],
    })
    expect(found(workbook, 'x')).toEqual([
      'steps:first title',
      'steps:second title',
      'steps:third title',
      'steps:last title',
    ])
  })

  test.each(recordKinds)('every text field of %s has a name that a person reads', (kind: RecordKind) => {
    for (const field of textFieldsOf(kind)) expect(fieldName(field), field).toMatch(/^[A-Z]/)
  })

  test('unknown fields of another program are left alone', () => {
    const record = { ...step('a'), plugin: 'zebra' } as AnyRecord
    expect(recordTexts('steps', record).map(({ field }) => field)).toEqual(['title'])
  })
})

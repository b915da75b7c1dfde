import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { forAudience } from '@workbook/audience/for-audience'
import { legendOf } from '@workbook/scene/legend'
import { describe, expect, test } from 'vitest'
import { byId, northwind, sheetId, stepAt, today, workbookOf } from './northwind'

describe('the legend', () => {
  test('explains only what occurs', () => {
    const workbook = workbookOf({ steps: byId([stepAt(null, 0, 0, { id: 'a', status: 'done' })]) })
    const words = legendOf(workbook, sheetId, sheetFacts(workbook, sheetId, today), 'client').map(
      (item) => item.words,
    )
    expect(words).toEqual(['done'])
  })

  test('says nothing about our side to a client', () => {
    const { workbook } = forAudience(northwind(), 'client')
    const words = legendOf(workbook, sheetId, sheetFacts(workbook, sheetId, today), 'client').map(
      (item) => item.words,
    )
    expect(words).toEqual([
      'next step',
      'status unknown',
      'not started',
      'in progress',
      'waiting',
      'done',
      'decision',
      'approval',
      'paperwork',
      'milestone',
      'purchase',
      'comes before',
      'owns',
      'approves',
    ])
  })

  test('explains rings, arrows and stances to ourselves', () => {
    const workbook = northwind()
    const words = legendOf(workbook, sheetId, sheetFacts(workbook, sheetId, today), 'internal').map(
      (item) => item.words,
    )
    expect(words).toEqual(
      expect.arrayContaining(['sources disagree', 'no action of ours', 'opponent', 'can veto']),
    )
  })
})

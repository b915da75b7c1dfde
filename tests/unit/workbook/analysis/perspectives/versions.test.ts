import { versionsOf } from '@workbook/analysis/perspectives/versions'
import type { Perspective } from '@workbook/model/perspective'
import { describe, expect, it } from 'vitest'
import { said } from '../../given-deal-talk'
import { givenWorkbook } from '../../given-workbook'

const budget = { kind: 'steps', id: 'budget' } as const
const versions = (...perspectives: Perspective[]) => versionsOf(givenWorkbook({ perspectives }), budget)
const told = (...perspectives: Perspective[]) =>
  versions(...perspectives).map(({ statement, stance, sources }) => [stance, statement, sources])

describe('versions of a fact', () => {
  it.each([
    ['nobody spoke', [], []],
    ['one person agrees', [said('1')], [['confirms', 'Tom signs alone', 1]]],
    [
      'whoever agrees stands behind one version, in the words of the last',
      [said('1'), said('2', { saidById: 'Tom', statement: 'I sign', date: '2026-11-20' })],
      [['confirms', 'I sign', 2]],
    ],
    [
      'those who disagree in other words are versions of their own, the best supported first',
      [
        said('1'),
        said('2', { saidById: 'Marc', stance: 'disputes', statement: 'The board signs.' }),
        said('3', { saidById: 'Ann', stance: 'disputes', statement: 'the board  signs' }),
        said('4', { saidById: 'Eve', stance: 'disputes', statement: 'Nobody signs' }),
      ],
      [
        ['disputes', 'The board signs.', 2],
        ['confirms', 'Tom signs alone', 1],
        ['disputes', 'Nobody signs', 1],
      ],
    ],
    [
      'what we assume is shown and does not count',
      [said('1', { directness: 'assumed' })],
      [['confirms', 'Tom signs alone', 0]],
    ],
    [
      'what was replaced or set aside is gone',
      [
        said('1'),
        said('2', { supersedesId: '1', stance: 'disputes' }),
        said('3', { setAsideOn: '2026-11-20' }),
      ],
      [['disputes', 'Tom signs alone', 1]],
    ],
  ] satisfies [string, Perspective[], unknown[]][])('%s', (_, perspectives, expected) => {
    expect(told(...perspectives)).toEqual(expected)
  })

  it('of one field are only what names the field', () => {
    const owner = said('1', { subject: { ...budget, field: 'owner' } })
    const workbook = givenWorkbook({ perspectives: [owner, said('2')] })
    expect(versionsOf(workbook, { ...budget, field: 'owner' })[0]?.perspectives).toEqual([owner])
    expect(versionsOf(workbook, budget)[0]?.perspectives).toHaveLength(2)
  })
})

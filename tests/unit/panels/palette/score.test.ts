import { describe, expect, test } from 'vitest'
import { ranked, scoreOf } from '../../../../renderer/panels/palette/score'

const labels = (typed: string, ...candidates: string[]) =>
  ranked(
    typed,
    candidates.map((label) => ({ label })),
    10,
  ).map(({ label }) => label)

describe('what was typed', () => {
  test.each([
    ['approve', 'Approve the budget'],
    ['bud', 'Approve the budget'],
    ['app bud', 'Approve the budget'],
    ['budget approve', 'Approve the budget'],
    ['atb', 'Approve the budget'],
    ['udge', 'Approve the budget'],
    ['ÜBER', 'Über die Brücke'],
    ['brucke', 'Über die Brücke'],
    ['100 %', 'Zoom to 100 %'],
    ['100%', 'Zoom to 100%'],
    ['客户', '客户批准'],
  ])('"%s" finds "%s"', (typed, label) => {
    expect(scoreOf(typed, { label })).toBeGreaterThan(0)
  })

  test.each([
    ['', 'Approve the budget'],
    ['  ', 'Approve the budget'],
    ['xyz', 'Approve the budget'],
    ['budget xyz', 'Approve the budget'],
    ['…', 'Open…'],
  ])('"%s" does not find "%s"', (typed, label) => {
    expect(scoreOf(typed, { label })).toBe(0)
  })

  test('finds by other words', () => {
    expect(scoreOf('print', { label: 'Export PDF…', keywords: ['print', 'paper'] })).toBeGreaterThan(0)
    expect(scoreOf('size', { label: 'Zoom to 100 %', keywords: ['actual size'] })).toBeGreaterThan(0)
  })
})

describe('the order of what is found', () => {
  test('the better kind of match comes first, whatever the length', () => {
    expect(
      labels(
        'add',
        'Download all',
        'Bring the address list to the call',
        'Add a step that runs at the same time as this one',
        'Add',
      ),
    ).toEqual([
      'Add',
      'Add a step that runs at the same time as this one',
      'Bring the address list to the call',
    ])
    expect(labels('ste', 'Postern', 'Add step', 'Step')).toEqual(['Step', 'Add step', 'Postern'])
  })

  test('among equals the shorter one, then the one given first', () => {
    expect(labels('add', 'Add stakeholder', 'Add step', 'Add note')).toEqual([
      'Add step',
      'Add note',
      'Add stakeholder',
    ])
  })

  test('a name comes before a keyword', () => {
    const found = ranked(
      'link',
      [{ label: 'Connect to', keywords: ['link'] }, { label: 'Link two deals' }],
      9,
    )
    expect(found.map(({ label }) => label)).toEqual(['Link two deals', 'Connect to'])
  })

  test('no more than asked for', () => {
    expect(
      ranked(
        'a',
        Array.from({ length: 9 }, () => ({ label: 'a' })),
        3,
      ),
    ).toHaveLength(3)
  })
})

import type { DealEntry } from '@contract/deals'
import { describe, expect, it } from 'vitest'
import { filterDeals, sortDeals } from '../../../../renderer/views/home/deals/sort-deals'
import { thisWeek } from '../../../../renderer/views/home/deals/this-week'

function entry(id: string, fields: Partial<NonNullable<DealEntry['deal']>> | null): DealEntry {
  const deal = fields && {
    client: id,
    opportunity: 'Planning',
    nextStep: { title: `Step of ${id}`, owners: ['Priya'] },
    done: 1,
    total: 4,
    clientDate: null,
    share: 0.25,
    touchedAt: '2026-11-20T08:00:00Z',
    chance: null,
    worst: null,
    dated: [],
    ...fields,
  }
  return { id, name: id, location: '', deal, problem: deal ? null : 'Broken' }
}

const deals = [
  entry('Bolt', { chance: 0.2, clientDate: '2027-01-01' }),
  entry('broken', null),
  entry('acme', { chance: 0.8 }),
  entry('Cyan', {}),
]
const ids = (list: readonly DealEntry[]) => list.map(({ id }) => id)

describe('the list of deals', () => {
  it('is sorted, with what is not known last whichever way round', () => {
    expect(ids(sortDeals(deals, 'client', false))).toEqual(['acme', 'Bolt', 'Cyan', 'broken'])
    expect(ids(sortDeals(deals, 'chance', true))).toEqual(['acme', 'Bolt', 'Cyan', 'broken'])
    expect(ids(sortDeals(deals, 'chance', false))).toEqual(['Bolt', 'acme', 'Cyan', 'broken'])
    expect(ids(sortDeals(deals, 'clientDate', false))[0]).toBe('Bolt')
  })

  it('is filtered by all words, in any of its texts', () => {
    expect(ids(filterDeals(deals, 'priya BOLT'))).toEqual(['Bolt'])
    expect(ids(filterDeals(deals, 'brok'))).toEqual(['broken'])
    expect(filterDeals(deals, '')).toHaveLength(4)
  })
})

describe('this week', () => {
  it('is seven days from today on and what is newly late, across all deals', () => {
    const dated = (day: string, time?: string) => ({ kind: 'call' as const, title: day, day, time })
    const list = {
      deals: [
        entry('Bolt', { dated: [dated('2026-11-10'), dated('2026-11-24'), dated('2026-11-25', '14:00')] }),
        entry('acme', { dated: [dated('2026-11-25', '09:00'), dated('2026-12-01'), dated('2026-12-02')] }),
        entry('broken', null),
      ],
    }
    expect(thisWeek(list, '2026-11-25').map(({ client, day, isLate }) => [client, day, isLate])).toEqual([
      ['Bolt', '2026-11-24', true],
      ['acme', '2026-11-25', false],
      ['Bolt', '2026-11-25', false],
      ['acme', '2026-12-01', false],
    ])
  })
})

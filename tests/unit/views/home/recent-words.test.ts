import type { RecentWorkbook } from '@contract/recents'
import { describe, expect, test } from 'vitest'
import { neededByText, searchRecents } from '../../../../renderer/views/home/recent-words'

const now = new Date(2026, 10, 25, 9)

function recent(fields: Partial<RecentWorkbook>): RecentWorkbook {
  return {
    id: 'r',
    name: 'deal',
    location: '~/Deals',
    client: 'Northwind Foods',
    opportunity: 'Planning',
    openedAt: '2026-11-24T08:00:00Z',
    pinned: false,
    missing: false,
    summary: {
      nextStep: { title: 'Pass the security review', owners: ['Oliver Adeyemi'] },
      done: 1,
      total: 2,
      clientDate: null,
    },
    sketch: null,
    ...fields,
  }
}

describe('the client’s date in a list', () => {
  test.each([
    [null, 'no date from the client', false],
    ['2026-11-25', '25 Nov, today', false],
    ['2026-11-26', '26 Nov, in 1 day', false],
    ['2027-02-26', '26 Feb 2027, in 93 days', false],
    ['2026-11-24', '24 Nov, 1 day ago', true],
    ['2026-10-25', '25 Oct, 31 days ago', true],
  ])('%s reads “%s”', (date, text, late) => {
    expect(neededByText(date, now)).toEqual({ text, late })
  })
})

describe('a search among deals', () => {
  const deals = [recent({ id: 'a' }), recent({ id: 'b', client: 'Harbour Clinics', summary: null })]
  test.each([
    ['', ['a', 'b']],
    ['  ', ['a', 'b']],
    ['NORTH', ['a']],
    ['security oliver', ['a']],
    ['harbour planning', ['b']],
    ['harbour security', []],
    ['.*', []],
  ])('for “%s” finds %j', (search, ids) => {
    expect(searchRecents(deals, search).map(({ id }) => id)).toEqual(ids)
  })
})

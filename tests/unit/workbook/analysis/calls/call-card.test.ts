import { callCard } from '@workbook/analysis/calls/call-card'
import { describe, expect, it } from 'vitest'
import { call } from '../../given-deal-talk'
import { givenWorkbook, participation, person, sequence, step } from '../../given-workbook'

const workbook = givenWorkbook({
  deal: [
    {
      id: 'deal',
      client: 'Northwind Foods',
      opportunity: 'Planning',
      value: { amount: '1420000.50', currency: 'EUR' },
      clientDate: '2027-02-28',
    },
  ],
  steps: [
    step('budget', {
      title: 'Approve budget',
      due: '2026-11-27',
      evidenceExpected: 'Request number',
      slips: [
        { from: '2026-11-01', to: '2026-11-10', noticedAt: '2026-11-01T08:00:00Z' },
        { from: '2026-11-10', to: '2026-11-27', noticedAt: '2026-11-10T08:00:00Z' },
      ],
    }),
    step('review', { title: 'Review', y: 100 }),
    step('order', { title: 'Order', y: 200 }),
  ],
  stakeholders: [
    person('Priya', { jobTitle: 'Finance partner', wins: 'One number', risks: 'No money' }),
    person('Tom'),
  ],
  links: [sequence('review', 'order'), participation('Tom', 'review')],
})
const full = call('c', {
  date: '2026-11-24',
  time: '10:30',
  minutes: 30,
  channel: 'video',
  commitment: 'By the end, Priya will ask by Friday.',
  questions: [
    { id: '1', text: 'Answered?', answer: 'Yes' },
    { id: '2', text: 'Who signs?', stakeholderId: 'Priya' },
    { id: '3', text: 'Which form?' },
    { id: '4', text: 'Which year?' },
    { id: '5', text: 'One too many' },
  ],
})

describe('the card of a call', () => {
  it('says what a rep needs in the taxi', () => {
    expect(callCard(workbook, full, '2026-11-24')).toEqual({
      occasion: '24 Nov, 10:30, 30 min, video',
      people: 'Priya, Finance partner',
      deal: 'Northwind Foods · Planning · EUR 1,420,000.50 · client’s date 28 Feb 2027',
      commitment: 'By the end, Priya will ask by Friday.',
      fallback: undefined,
      step: 'Approve budget (due 27 Nov, slipped twice)',
      stakes: [{ who: 'Priya', text: 'Wins: One number Risk: No money' }],
      proof: 'Request number',
      questions: [
        { text: 'Who signs?', to: 'Priya' },
        { text: 'Which form?', to: undefined },
        { text: 'Which year?', to: undefined },
      ],
      next: [
        { title: 'Approve budget', owner: 'Nobody yet', due: '27 Nov' },
        { title: 'Review', owner: 'Tom', due: 'No date' },
      ],
      bring: undefined,
      keepToOurselves: undefined,
    })
  })

  it('of a call about which nothing is known says so', () => {
    const card = callCard(givenWorkbook(), call('c', { stakeholderIds: [], stepIds: [] }), '2026-11-24')
    expect(card).toMatchObject({
      occasion: 'No day yet',
      people: 'Nobody chosen yet',
      commitment: 'Nobody has said yet what this call is for.',
      questions: [],
      next: [],
    })
  })

  it('names the first three of many people', () => {
    const many = givenWorkbook({ stakeholders: ['Ann', 'Bo', 'Cy', 'Di', 'Ed'].map((id) => person(id)) })
    const stakeholderIds = [...many.stakeholders.keys()]
    expect(callCard(many, call('c', { stakeholderIds }), '2026-11-24').people).toBe('Ann, Bo, Cy, 2 more')
  })
})

import { expect, test } from 'vitest'
import { person } from '../../given-workbook'
import { bought, deal, deciding, exploring } from '../given-deal'
import { describeRule, fixed } from '../rule-table'

const onDeal = { on: 'deal:deal' } as const

describeRule('S23', {
  fires: {
    'without criteria': {
      ...onDeal,
      workbook: deciding(),
      severity: 'high',
      says: 'We do not know by what criteria the client decides.',
    },
    'without weights': {
      ...onDeal,
      workbook: deciding({ deal: [deal({ criteria: [{ id: 'c', title: 'Price' }] })] }),
      severity: 'high',
      says: 'We know the client’s criteria, but not which of them weigh most.',
    },
    'lower at first': {
      ...onDeal,
      workbook: exploring(),
      severity: 'warning',
      says: 'We do not know by what criteria the client decides.',
    },
  },
  silent: {
    'with a weight': deciding({ deal: [deal({ criteria: [{ id: 'c', title: 'Price', weight: 40 }] })] }),
    'after the purchase': bought(),
  },
})

describeRule('S24', {
  fires: {
    'without a number': {
      ...onDeal,
      workbook: deciding({ stakeholders: [person('Fiona', { buyingRoles: ['finance'] })] }),
      severity: 'high',
      says: 'There is no number by which the client will judge whether this worked.',
      ask: 'Fiona',
    },
    'when the number is ours': {
      ...onDeal,
      workbook: deciding({ deal: [deal({ metrics: [{ id: 'm', title: 'Hours' }] })] }),
      severity: 'high',
      says: 'There are numbers, but nobody at the client stands behind one of them.',
    },
  },
  silent: {
    'when somebody there stands behind it': deciding({
      deal: [deal({ metrics: [{ id: 'm', title: 'Hours', stakeholderId: 'Priya' }] })],
    }),
  },
})

describeRule('S25', {
  fires: {
    'without a date': {
      ...onDeal,
      workbook: deciding(),
      severity: 'high',
      says: 'The client has named no date by which they need this.',
    },
    'without a consequence': {
      ...onDeal,
      workbook: deciding({ deal: [deal({ clientDate: '2027-02-26', clientDateConsequence: ' ' })] }),
      severity: 'high',
      says: 'We do not know what happens to the client if they miss 26 Feb 2027.',
    },
  },
  silent: {
    'with both': deciding({
      deal: [deal({ clientDate: '2027-02-26', clientDateConsequence: 'Support ends' })],
    }),
  },
})

describeRule('S26', {
  fires: {
    'without a budget': {
      ...onDeal,
      workbook: deciding(),
      severity: 'high',
      says: 'We do not know which budget pays for this.',
    },
  },
  silent: {
    'with one': deciding({ deal: [deal({ budgetSource: 'Line 4410' })] }),
    'after the purchase': bought(),
  },
})

describeRule('S27', {
  fires: {
    'with an empty list': {
      ...onDeal,
      workbook: deciding({ deal: [deal({ alternatives: [] })] }),
      severity: 'warning',
      says: 'No alternative of the client is written down, not even doing nothing.',
    },
  },
  silent: {
    'with doing nothing': deciding({
      deal: [deal({ alternatives: [{ id: 'a', name: 'Wait', kind: 'do-nothing' }] })],
    }),
  },
})

test('S27 writes down that the client may do nothing', () => {
  const { alternatives } = fixed('S27', { workbook: deciding() }).deal.get('deal') ?? {}
  expect(alternatives).toMatchObject([{ name: 'Doing nothing', kind: 'do-nothing' }])
})

import type { Stakeholder } from '@workbook/model/stakeholder'
import { dealOf } from '@workbook/model/workbook'
import { expect, test } from 'vitest'
import { said } from '../../given-deal-talk'
import { participation, person, relation, step } from '../../given-workbook'
import { bought, deal, deciding, exploring } from '../given-deal'
import { describeRule, findingsOf, fixed } from '../rule-table'

const buyer = (fields: Partial<Stakeholder> = {}) =>
  person('Tom', { buyingRoles: ['economic-buyer'], ...fields })
const champion = (fields: Partial<Stakeholder> = {}) =>
  person('Julia', { buyingRoles: ['champion'], ...fields })
const onDeal = { on: 'deal:deal' } as const

describeRule('P01', {
  fires: {
    'while the client decides': {
      ...onDeal,
      workbook: deciding(),
      severity: 'critical',
      says: 'Nobody on the map can release the money: there is no economic buyer.',
    },
    'two levels lower while the client explores': {
      ...onDeal,
      workbook: exploring(),
      severity: 'warning',
      says: 'Nobody on the map can release the money: there is no economic buyer.',
    },
    'when the only one has left': {
      ...onDeal,
      workbook: deciding({ stakeholders: [buyer({ left: true })] }),
      severity: 'critical',
      says: 'Nobody on the map can release the money: there is no economic buyer.',
    },
  },
  silent: {
    'with one': deciding({ stakeholders: [buyer()] }),
    'with a placeholder for one': deciding({ stakeholders: [buyer({ name: '', placeholder: true })] }),
    'after the purchase': bought(),
  },
})

test('P01 is mended by a placeholder', () => {
  const after = fixed('P01', { workbook: deciding() })
  const added = [...after.stakeholders.values()].find(({ placeholder }) => placeholder)
  expect(added).toMatchObject({
    jobTitle: 'Economic buyer',
    buyingRoles: ['economic-buyer'],
    placements: [{ sheetId: 'map' }],
  })
  expect(findingsOf('P01', { workbook: after })).toEqual([])
})

describeRule('P02', {
  fires: {
    'when we never spoke': {
      on: 'stakeholders:Tom',
      workbook: deciding({ stakeholders: [buyer(), champion()] }),
      severity: 'critical',
      says: 'We have never spoken with Tom, who can release the money.',
      ask: 'Julia',
    },
    'when others only told of them': {
      on: 'stakeholders:Tom',
      workbook: deciding({
        stakeholders: [buyer()],
        perspectives: [said('p', { saidById: 'Tom', directness: 'relayed' })],
      }),
      severity: 'critical',
      says: 'We have never spoken with Tom, who can release the money.',
    },
  },
  silent: {
    'after a contact': deciding({ stakeholders: [buyer({ lastContact: '2026-11-01' })] }),
    'after a call': deciding({
      stakeholders: [buyer()],
      calls: [
        {
          id: 'c',
          date: '2026-11-02',
          stakeholderIds: ['Tom'],
          stepIds: [],
          outcome: { result: 'not-moved', recordedAt: '2026-11-02T10:00:00Z' },
        },
      ],
    }),
    'for a placeholder': deciding({ stakeholders: [buyer({ placeholder: true })] }),
  },
})

describeRule('P03', {
  fires: {
    'with two': {
      ...onDeal,
      workbook: deciding({ stakeholders: [buyer(), person('Sven', { buyingRoles: ['economic-buyer'] })] }),
      severity: 'warning',
      says: 'Sven and Tom are all marked as economic buyer; a deal has one.',
    },
  },
  silent: {
    'with one': deciding({ stakeholders: [buyer()] }),
    'when the other has left': deciding({
      stakeholders: [buyer(), person('Sven', { buyingRoles: ['economic-buyer'], left: true })],
    }),
  },
})

describeRule('P04', {
  fires: {
    'while the client decides': {
      ...onDeal,
      workbook: deciding(),
      severity: 'critical',
      says: 'Nobody on the map sells for us when we are not in the room: there is no champion.',
    },
    'lower in the first week': {
      ...onDeal,
      workbook: exploring(),
      severity: 'warning',
      says: 'Nobody on the map sells for us when we are not in the room: there is no champion.',
    },
  },
  silent: { 'with one': deciding({ stakeholders: [champion()] }), 'after the purchase': bought() },
})

const proven = step('memo', { status: 'done', evidence: [{ id: 'e', text: 'Memo' }] })

describeRule('P05', {
  fires: {
    'when nothing of theirs is done': {
      on: 'stakeholders:Julia',
      workbook: deciding({ stakeholders: [champion()] }),
      severity: 'high',
      says: 'Julia is our champion, but no step that they own is done and proven.',
    },
    'when what is done is not proven': {
      on: 'stakeholders:Julia',
      workbook: deciding({
        stakeholders: [champion()],
        steps: [step('memo', { status: 'done' })],
        links: [participation('Julia', 'memo')],
      }),
      severity: 'high',
      says: 'Julia is our champion, but no step that they own is done and proven.',
    },
  },
  silent: {
    'when they acted': deciding({
      stakeholders: [champion()],
      steps: [proven],
      links: [participation('Julia', 'memo')],
    }),
    'for a placeholder': deciding({ stakeholders: [champion({ placeholder: true })] }),
  },
})

describeRule('P06', {
  fires: {
    'without a line to the economic buyer': {
      on: 'stakeholders:Julia',
      workbook: deciding({ stakeholders: [champion(), buyer()] }),
      severity: 'high',
      says: 'No line on the map leads from Julia, our champion, to Tom.',
    },
    'when the only line is a conflict': {
      on: 'stakeholders:Julia',
      workbook: deciding({
        stakeholders: [champion(), buyer()],
        links: [relation('Julia', 'Tom', 'conflicts-with')],
      }),
      severity: 'high',
      says: 'No line on the map leads from Julia, our champion, to Tom.',
    },
    'with low influence': {
      on: 'stakeholders:Julia',
      workbook: deciding({ stakeholders: [champion({ influence: 'low' })] }),
      severity: 'high',
      says: 'Julia is our champion, but their word weighs little there.',
    },
  },
  silent: {
    'over somebody else, whichever way the lines run': deciding({
      stakeholders: [champion(), buyer(), person('Sven')],
      links: [relation('Sven', 'Julia', 'trusts'), relation('Sven', 'Tom', 'reports-to')],
    }),
    'while nobody is the economic buyer': deciding({ stakeholders: [champion()] }),
    'with low formal but high informal influence': deciding({
      stakeholders: [champion({ influence: 'low', informalInfluence: 'high' })],
    }),
  },
})

describeRule('P15', {
  fires: {
    'when nobody fits a role of the template': {
      ...onDeal,
      workbook: deciding({ deal: [deal({ templateId: 'pack' })] }),
      world: { template: pack() },
      severity: 'warning',
      says: 'Nobody on the map stands for “Information security”, who usually takes part in a purchase like this.',
    },
  },
  silent: {
    'when a buying role fits': {
      workbook: deciding({ stakeholders: [person('Oliver', { buyingRoles: ['security'] })] }),
      world: { template: pack() },
    },
    'when the words of the job title fit': {
      workbook: deciding({ stakeholders: [person('Oliver', { jobTitle: 'Head of security operations' })] }),
      world: { template: pack() },
    },
    'without a template': deciding(),
  },
})

test('P15 tells the roles of a template apart', () => {
  const found = findingsOf('P15', { workbook: deciding(), world: { template: pack() } })
  expect(found.map(({ id, question }) => [id, question])).toEqual([
    ['P15 deal:deal security', 'Who stands for “Information security” in a purchase like this?'],
  ])
  expect(dealOf(deciding()).templateId).toBe(undefined)
})

function pack() {
  return {
    id: 'pack',
    title: 'Pack',
    description: '',
    opportunity: '',
    notes: '',
    stages: [{ id: 's', title: 'Stage' }],
    roles: [{ id: 'security', title: 'Information security', buyingRoles: ['security' as const] }],
    steps: [],
  }
}

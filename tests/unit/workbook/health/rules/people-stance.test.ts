import { action, call } from '../../given-deal-talk'
import { participation, person } from '../../given-workbook'
import { bought, deciding, exploring } from '../given-deal'
import { describeRule } from '../rule-table'

const supporter = (id: string) => person(id, { disposition: 'supporter' })
const opponent = person('Marc', { influence: 'high', disposition: 'opponent' })

describeRule('P12', {
  fires: {
    'when all four are for us': {
      on: 'deal:deal',
      workbook: deciding({ stakeholders: ['Priya', 'Marc', 'Julia', 'Tom'].map(supporter) }),
      severity: 'info',
      says: 'All 4 people on the map are for us; nobody is neutral or against.',
    },
  },
  silent: {
    'with three people': deciding({ stakeholders: ['Priya', 'Marc', 'Julia'].map(supporter) }),
    'when one is neutral': deciding({
      stakeholders: [...['Priya', 'Marc', 'Julia'].map(supporter), person('Tom', { disposition: 'neutral' })],
    }),
    'when one is unknown': deciding({
      stakeholders: [...['Priya', 'Marc', 'Julia'].map(supporter), person('Tom')],
    }),
  },
})

describeRule('P13', {
  fires: {
    'when nothing reaches them': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [opponent] }),
      severity: 'high',
      says: 'Marc has high influence and is a clear opponent, and we plan nothing that reaches them.',
    },
    'when what we did is done': {
      on: 'stakeholders:Marc',
      workbook: deciding({
        stakeholders: [{ ...opponent, disposition: 'sceptic' }],
        links: [participation('Marc', 'budget', 'vetoes')],
        actions: [action('a', { status: 'done' })],
      }),
      severity: 'high',
      says: 'Marc has high influence and is a sceptic, and we plan nothing that reaches them.',
    },
  },
  silent: {
    'with an action on their step': deciding({
      stakeholders: [opponent],
      links: [participation('Marc', 'budget', 'vetoes')],
      actions: [action('a')],
    }),
    'with a planned call': deciding({
      stakeholders: [opponent],
      calls: [call('c', { stakeholderIds: ['Marc'], date: '2026-12-01' })],
    }),
    'with little influence': deciding({ stakeholders: [{ ...opponent, influence: 'low' }] }),
    'with medium influence': deciding({ stakeholders: [{ ...opponent, influence: 'medium' }] }),
    'after the purchase': bought({ stakeholders: [opponent] }),
  },
})

describeRule('P14', {
  fires: {
    'for the owner of an open step': {
      on: 'stakeholders:Priya',
      workbook: deciding({
        stakeholders: [person('Ada', { buyingRoles: ['champion'], disposition: 'advocate' })],
      }),
      severity: 'warning',
      says: 'We do not know where Priya stands, who owns “Approve budget”.',
      ask: 'Ada',
    },
  },
  silent: {
    'when it is known': deciding({ stakeholders: [person('Priya', { disposition: 'neutral' })] }),
    'when all is done': bought(),
    'for a placeholder': deciding({ stakeholders: [person('Priya', { placeholder: true })] }),
  },
})

const known = { wins: 'Her weekends', risks: 'A second failure' }

describeRule('P16', {
  fires: {
    'when both are missing': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { influence: 'medium' })] }),
      severity: 'warning',
      says: 'We do not know what Marc stands to gain or lose personally.',
      ask: 'Marc',
    },
    'when one is missing': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { informalInfluence: 'high', wins: 'A raise' })] }),
      severity: 'warning',
      says: 'We do not know what Marc stands to lose personally.',
    },
    'lower at first': {
      on: 'stakeholders:Marc',
      workbook: exploring({ stakeholders: [person('Marc', { influence: 'high', risks: 'His job' })] }),
      severity: 'info',
      says: 'We do not know what Marc stands to gain personally.',
    },
  },
  silent: {
    'when both are known': deciding({ stakeholders: [person('Marc', { influence: 'high', ...known })] }),
    'with low influence': deciding({ stakeholders: [person('Marc', { influence: 'low' })] }),
  },
})

describeRule('P17', {
  fires: {
    'for somebody content': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { responseMode: 'even-keel' })] }),
      severity: 'warning',
      says: 'Marc is content with how things are, and we plan nothing that reaches them.',
    },
    'for somebody overconfident': {
      on: 'stakeholders:Marc',
      workbook: deciding({ stakeholders: [person('Marc', { responseMode: 'overconfident' })] }),
      severity: 'warning',
      says: 'Marc thinks that all is better than it is, and we plan nothing that reaches them.',
    },
  },
  silent: {
    'with a planned call': deciding({
      stakeholders: [person('Marc', { responseMode: 'even-keel' })],
      calls: [call('c', { stakeholderIds: ['Marc'] })],
    }),
    'in trouble or growth': deciding({ stakeholders: [person('Marc', { responseMode: 'trouble' })] }),
  },
})

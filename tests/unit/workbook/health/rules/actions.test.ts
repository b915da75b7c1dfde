import type { Call } from '@workbook/model/call'
import { expect, test } from 'vitest'
import { action, call } from '../../given-deal-talk'
import { step } from '../../given-workbook'
import { bought, deciding, exploring } from '../given-deal'
import { describeRule, fixed } from '../rule-table'

const onDeal = { on: 'deal:deal' } as const
const forAll = ['needs', 'budget', 'order'].map((id) => action(id, { stepId: id }))

describeRule('A01', {
  fires: {
    'for the next step': {
      on: 'steps:needs',
      workbook: deciding(),
      severity: 'high',
      says: 'We plan nothing to help the client with “Define needs”.',
      ask: 'Priya',
    },
    'lower while other steps come first': {
      on: 'steps:budget',
      workbook: deciding({ actions: [action('a', { stepId: 'needs' })] }),
      severity: 'warning',
      says: 'We plan nothing to help the client with “Approve budget”.',
    },
    'when what we planned was dropped': {
      on: 'steps:needs',
      workbook: deciding({ actions: [action('a', { stepId: 'needs', status: 'dropped' })] }),
      severity: 'high',
      says: 'We plan nothing to help the client with “Define needs”.',
    },
  },
  silent: {
    'with actions': deciding({ actions: forAll }),
    'where only the official channel is open': deciding({
      actions: forAll,
      steps: [step('tender', { officialChannelOnly: true })],
    }),
    'for the details of a step that we serve': deciding({
      actions: forAll,
      steps: [
        step('needs', { title: 'Define needs', detailSheetId: 'legal' }),
        step('draft', { sheetId: 'legal', stageId: null }),
      ],
    }),
    'after the purchase': bought(),
  },
})

describeRule('A02', {
  fires: {
    'without a step': {
      on: 'actions:a',
      workbook: deciding({ actions: [action('a', { stepId: null, title: 'Send a newsletter' })] }),
      severity: 'warning',
      says: 'Our action “Send a newsletter” serves no step of the client.',
      ask: null,
    },
  },
  silent: {
    'with a step': deciding({ actions: forAll }),
    'once it is over': deciding({
      actions: [
        action('a', { stepId: null, status: 'done' }),
        action('b', { stepId: null, status: 'dropped' }),
      ],
    }),
  },
})

test('A02 is mended by dropping the action', () => {
  const after = fixed('A02', { workbook: deciding({ actions: [action('a', { stepId: null })] }) })
  expect(after.actions.get('a')).toMatchObject({ status: 'dropped' })
})

describeRule('A03', {
  fires: {
    'when nothing is due from the client': {
      ...onDeal,
      workbook: exploring({
        actions: [action('a', { due: '2026-12-01' }), action('b', { due: '2026-12-02' })],
      }),
      severity: 'high',
      says: 'In the next 14 days 2 things are due from us and nothing from the client.',
    },
  },
  silent: {
    'when something is': deciding({ actions: [action('a', { due: '2026-12-01' })] }),
    'when nothing is due from us either': exploring({ actions: [action('a', { due: '2027-01-31' })] }),
  },
})

describeRule('A04', {
  fires: {
    'when nothing is due': {
      ...onDeal,
      workbook: deciding({
        steps: [
          step('needs', { kind: 'approval', status: 'in-progress' }),
          step('budget', { due: '2026-12-20' }),
        ],
      }),
      severity: 'critical',
      says: 'In the next 21 days no step of the client is due that somebody owns: nothing is about to happen.',
    },
    'when nobody owns what is due, lower at first': {
      ...onDeal,
      workbook: exploring({ steps: [step('visit', { due: '2026-12-01' })] }),
      severity: 'high',
      says: 'In the next 21 days no step of the client is due that somebody owns: nothing is about to happen.',
    },
    'when all that is due is late': {
      ...onDeal,
      workbook: exploring({ steps: [step('needs', { due: '2026-11-01' })] }),
      severity: 'high',
      says: 'In the next 21 days no step of the client is due that somebody owns: nothing is about to happen.',
    },
  },
  silent: {
    'with a step that is due and owned': deciding(),
    'when all is done': bought(),
  },
})

describeRule('A05', {
  fires: {
    'without a commitment': {
      on: 'calls:c',
      workbook: deciding({ calls: [call('c', { title: 'Timetable', date: '2026-12-07' })] }),
      severity: 'high',
      says: 'The call “Timetable” on 7 Dec 2026 has no commitment to ask for.',
      ask: null,
    },
    'with a sentence that was left open': {
      on: 'calls:c',
      workbook: deciding({ calls: [call('c', { commitment: 'By the end, Priya will sign by ….' })] }),
      severity: 'high',
      says: 'The call with Priya has no commitment to ask for.',
    },
    'without anything': {
      on: 'calls:c',
      workbook: deciding({ calls: [call('c', { stepIds: [] })] }),
      severity: 'high',
      says: 'The call with Priya has no client step and no commitment to ask for.',
    },
  },
  silent: {
    'with both': deciding({ calls: [call('c', { commitment: 'Priya names the approver.' })] }),
    'for a call that is over': deciding({ calls: [call('c', { date: '2026-11-01' })] }),
  },
})

describeRule('A06', {
  fires: {
    'from the day after': {
      on: 'calls:c',
      workbook: deciding({ calls: [call('c', { title: 'Timetable', date: '2026-11-23' })] }),
      severity: 'warning',
      says: 'The call “Timetable” was on 23 Nov 2026, and nobody has written down what came of it.',
    },
  },
  silent: {
    'on the day itself': deciding({ calls: [call('c', { date: '2026-11-24' })] }),
    'with an outcome': deciding({
      calls: [
        call('c', {
          date: '2026-11-01',
          outcome: { result: 'cancelled', recordedAt: '2026-11-01T08:00:00Z' },
        }),
      ],
    }),
    'without a date': deciding({ calls: [call('c')] }),
  },
})

describeRule('A07', {
  fires: {
    'from the day after': {
      on: 'actions:a',
      workbook: deciding({ actions: [action('a', { title: 'Send the list', due: '2026-11-22' })] }),
      severity: 'high',
      says: 'Our action “Send the list” was due on 22 Nov 2026, 2 days ago.',
      ask: null,
    },
  },
  silent: {
    'on the day itself': deciding({ actions: [action('a', { due: '2026-11-24' })] }),
    'when it is done or dropped': deciding({
      actions: [
        action('a', { due: '2026-01-01', status: 'done' }),
        action('b', { due: '2026-01-01', status: 'dropped' }),
      ],
    }),
  },
})

const held = (day: string, result: NonNullable<Call['outcome']>['result']) =>
  call(day, { date: day, outcome: { result, recordedAt: `${day}T08:00:00Z` } })

describeRule('A08', {
  fires: {
    'at the third call in a row': {
      on: 'steps:budget',
      workbook: deciding({
        calls: [
          held('2026-10-01', 'moved'),
          held('2026-10-08', 'not-moved'),
          held('2026-10-15', 'not-moved'),
          held('2026-10-20', 'cancelled'),
          held('2026-10-22', 'not-moved'),
        ],
      }),
      severity: 'high',
      says: '3 calls in a row did not move “Approve budget”.',
    },
  },
  silent: {
    'when the last one moved it': deciding({
      calls: [
        held('2026-10-01', 'not-moved'),
        held('2026-10-02', 'not-moved'),
        held('2026-10-03', 'not-moved'),
        held('2026-10-04', 'moved'),
      ],
    }),
    'with two': deciding({ calls: [held('2026-10-01', 'not-moved'), held('2026-10-02', 'not-moved')] }),
    'for what is done': bought({
      calls: [
        held('2026-10-01', 'not-moved'),
        held('2026-10-02', 'not-moved'),
        held('2026-10-03', 'not-moved'),
      ],
    }),
  },
})

const saved = (workbook: ReturnType<typeof deciding>, savedAt: string) => ({
  ...workbook,
  revision: { ...workbook.revision, savedAt },
})

describeRule('A09', {
  fires: {
    'after three weeks': {
      ...onDeal,
      workbook: saved(deciding(), '2026-11-02T08:00:00Z'),
      severity: 'high',
      says: 'Nobody has changed this map for 22 days, although 3 steps are open.',
    },
  },
  silent: {
    'after exactly three weeks': saved(deciding(), '2026-11-03T08:00:00Z'),
    'when it was changed and not saved yet': {
      workbook: saved(deciding(), '2026-01-01T08:00:00Z'),
      world: { editedOn: '2026-11-24' },
    },
    'when nothing is open': saved(bought(), '2026-01-01T08:00:00Z'),
  },
})

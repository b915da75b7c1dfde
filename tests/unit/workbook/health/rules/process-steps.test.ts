import type { Perspective } from '@workbook/model/perspective'
import { expect, test } from 'vitest'
import { said } from '../../given-deal-talk'
import { participation, person, relation, sequence, step } from '../../given-workbook'
import { bought, deciding, exploring } from '../given-deal'
import { describeRule, fixed } from '../rule-table'

describeRule('S01', {
  fires: {
    'for a step that is next': {
      on: 'steps:review',
      workbook: deciding({ steps: [step('review', { title: 'Review' })] }),
      severity: 'high',
      says: 'Nobody owns “Review”.',
    },
    'lower for a step far ahead': {
      on: 'steps:review',
      workbook: deciding({
        steps: [
          step('needs', { duration: { min: 60, max: 90, unit: 'working' } }),
          step('review', { title: 'Review', due: '2027-06-01' }),
        ],
        links: [sequence('needs', 'review')],
      }),
      severity: 'warning',
      says: 'Nobody owns “Review”.',
    },
    'when somebody only takes part': {
      on: 'steps:review',
      workbook: deciding({
        steps: [step('review', { title: 'Review' })],
        links: [participation('Priya', 'review', 'approves')],
      }),
      severity: 'high',
      says: 'Nobody owns “Review”.',
    },
  },
  silent: {
    'with owners': deciding(),
    'for what is settled': deciding({ steps: [step('review', { status: 'skipped' })] }),
    'for a milestone': deciding({ steps: [step('live', { kind: 'milestone' })] }),
  },
})

const team = person('Team', { name: '', jobTitle: 'Security team', placeholder: true })

describeRule('S02', {
  fires: {
    'when only a placeholder owns a step that begins soon': {
      on: 'steps:review',
      workbook: deciding({
        stakeholders: [team],
        steps: [step('review', { title: 'Review', due: '2026-12-10' })],
        links: [sequence('needs', 'review'), participation('Team', 'review')],
      }),
      severity: 'warning',
      says: '“Review” belongs to “Security team”, not to somebody with a name.',
    },
  },
  silent: {
    'when somebody with a name owns it too': deciding({
      stakeholders: [team],
      steps: [step('review', { due: '2026-12-10' })],
      links: [sequence('needs', 'review'), participation('Team', 'review'), participation('Priya', 'review')],
    }),
    'for a step that is next, which another rule names': deciding({
      stakeholders: [team],
      steps: [step('review')],
      links: [participation('Team', 'review')],
    }),
    'for a step without an owner': deciding({ steps: [step('review')] }),
  },
})

describeRule('S03', {
  fires: {
    'for an approval that is near': {
      on: 'steps:budget',
      workbook: deciding(),
      severity: 'critical',
      says: 'Nobody is named who approves “Approve budget”.',
    },
    'lower while the client explores': {
      on: 'steps:budget',
      workbook: exploring(),
      severity: 'high',
      says: 'Nobody is named who approves “Approve budget”.',
    },
  },
  silent: {
    'with an approver': deciding({ links: [participation('Priya', 'budget', 'approves')] }),
    'once it is done': bought(),
  },
})

describeRule('S04', {
  fires: {
    'without expected evidence': {
      on: 'steps:needs',
      workbook: deciding({
        steps: [
          step('budget', { evidenceExpected: 'Form' }),
          step('order', { evidenceExpected: 'Number', kind: 'purchase' }),
          step('needs', { title: 'Define needs', evidenceExpected: '  ' }),
        ],
      }),
      severity: 'high',
      says: 'Nothing says what will prove that “Define needs” is done.',
      ask: 'Priya',
    },
  },
  silent: {
    'with it': deciding({
      steps: ['needs', 'budget', 'order'].map((id) => step(id, { evidenceExpected: 'A paper' })),
    }),
    'for what is done': bought(),
    'for a milestone': {
      workbook: bought({ steps: [step('live', { kind: 'milestone', status: 'not-started' })] }),
    },
  },
})

describeRule('S05', {
  fires: {
    'without evidence': {
      on: 'steps:needs',
      workbook: deciding({ steps: [step('needs', { title: 'Define needs', status: 'done' })] }),
      severity: 'high',
      says: '“Define needs” is marked as done, but nothing is recorded that proves it.',
    },
  },
  silent: {
    'with evidence': deciding({
      steps: [step('needs', { status: 'done', evidence: [{ id: 'e', text: 'Memo' }] })],
    }),
    'for what is open': deciding(),
    'for what was skipped': deciding({ steps: [step('needs', { status: 'skipped' })] }),
  },
})

test('S05 is mended by setting the step back', () => {
  const workbook = deciding({ steps: [step('needs', { status: 'done', actualFinish: '2026-11-01' })] })
  const { status, actualFinish } = fixed('S05', { workbook }).steps.get('needs') ?? {}
  expect([status, actualFinish]).toEqual(['in-progress', undefined])
})

const on = (id: string, stepId: string, fields: Partial<Perspective> = {}) =>
  said(id, { subject: { kind: 'steps', id: stepId }, ...fields })

describeRule('S06', {
  fires: {
    'where the client decides': {
      on: 'steps:budget',
      workbook: deciding({
        perspectives: [on('p', 'budget')],
        stakeholders: [person('Tom')],
        links: [relation('Priya', 'Tom', 'reports-to')],
      }),
      severity: 'high',
      says: 'Only Priya has told us about “Approve budget”.',
      ask: 'Priya',
    },
    'where something is signed or reviewed': {
      on: 'steps:legal',
      workbook: deciding({
        steps: [step('legal', { title: 'Legal review', kind: 'paper' })],
        perspectives: [on('p', 'legal')],
      }),
      severity: 'high',
      says: 'Only Priya has told us about “Legal review”.',
    },
    'lower where nothing is decided': {
      on: 'steps:needs',
      workbook: deciding({
        perspectives: [on('p', 'needs'), on('q', 'needs', { directness: 'assumed', saidById: 'Tom' })],
      }),
      severity: 'warning',
      says: 'Only Priya has told us about “Define needs”.',
    },
    'for a document alone': {
      on: 'steps:needs',
      workbook: deciding({
        perspectives: [on('p', 'needs', { saidById: undefined, saidBy: 'Minutes', directness: 'document' })],
      }),
      severity: 'warning',
      says: 'Only one source has told us about “Define needs”.',
    },
  },
  silent: {
    'with two people': deciding({
      perspectives: [on('p', 'budget'), on('q', 'budget', { saidById: 'Tom' })],
    }),
    'with nobody': deciding(),
    'for what is done': bought({ perspectives: [on('p', 'budget')] }),
  },
})

describeRule('S07', {
  fires: {
    'for a template’s step that is near': {
      on: 'steps:needs',
      workbook: deciding({ steps: [step('needs', { title: 'Define needs', provenance: 'template' })] }),
      severity: 'high',
      says: '“Define needs” comes from a template; nobody at the client has confirmed it.',
    },
    'for our own guess, lower while the client explores': {
      on: 'steps:needs',
      workbook: exploring({ steps: [step('needs', { title: 'Define needs', provenance: 'ours' })] }),
      severity: 'warning',
      says: '“Define needs” is our guess; nobody at the client has confirmed it.',
    },
    'when it is only assumed': {
      on: 'steps:needs',
      workbook: deciding({
        steps: [step('needs', { title: 'Define needs', provenance: 'ours' })],
        perspectives: [on('p', 'needs', { directness: 'assumed' })],
      }),
      severity: 'high',
      says: '“Define needs” is our guess; nobody at the client has confirmed it.',
    },
  },
  silent: {
    'once confirmed': deciding({
      steps: [step('needs', { provenance: 'template' })],
      perspectives: [on('p', 'needs')],
    }),
    'when the client said so': deciding({ steps: [step('needs', { provenance: 'client' })] }),
    'once it is done': deciding({ steps: [step('needs', { provenance: 'template', status: 'done' })] }),
  },
})

const disputed = on('q', 'budget', {
  stance: 'disputes',
  saidById: 'Tom',
  subject: { kind: 'steps', id: 'budget', field: 'due' },
})

describeRule('S08', {
  fires: {
    'when somebody tells it differently': {
      on: 'steps:budget',
      workbook: deciding({ perspectives: [on('p', 'budget'), disputed], stakeholders: [person('Tom')] }),
      severity: 'warning',
      says: 'Sources disagree about the due date of “Approve budget”: Tom tells it differently.',
    },
    'about a person': {
      on: 'stakeholders:Tom',
      workbook: deciding({
        stakeholders: [person('Tom')],
        perspectives: [said('p', { subject: { kind: 'stakeholders', id: 'Tom' }, stance: 'disputes' })],
      }),
      severity: 'warning',
      says: 'Sources disagree about Tom: Priya tells it differently.',
    },
  },
  silent: {
    'when all agree': deciding({ perspectives: [on('p', 'budget'), on('q', 'budget', { saidById: 'Tom' })] }),
    'once it is settled': deciding({
      perspectives: [on('p', 'budget'), { ...disputed, setAsideOn: '2026-11-20' }],
    }),
    'for what is over': bought({ perspectives: [on('p', 'budget'), disputed] }),
  },
})

describeRule('S09', {
  fires: {
    'after 45 days': {
      on: 'steps:budget',
      workbook: deciding({ perspectives: [on('p', 'budget', { date: '2026-10-09' })] }),
      severity: 'warning',
      says: 'Nobody has confirmed “Approve budget” since 9 Oct 2026.',
    },
  },
  silent: {
    'within 45 days': deciding({ perspectives: [on('p', 'budget', { date: '2026-10-10' })] }),
    'when it was never confirmed': deciding(),
    'for what is done': bought({ perspectives: [on('p', 'budget', { date: '2026-01-01' })] }),
  },
})

describeRule('S10', {
  fires: {
    'from the day after': {
      on: 'steps:needs',
      workbook: deciding({ steps: [step('needs', { title: 'Define needs', due: '2026-11-23' })] }),
      severity: 'high',
      says: '“Define needs” was due on 23 Nov 2026, 1 day ago, and is not done.',
    },
  },
  silent: {
    'on the day itself': deciding({ steps: [step('needs', { due: '2026-11-24' })] }),
    'for what is done': bought(),
    'for what is not applicable': deciding({
      steps: [step('needs', { due: '2026-01-01', status: 'not-applicable' })],
    }),
  },
})

const slip = { from: '2026-11-01', to: '2026-11-20', noticedAt: '2026-11-01T08:00:00Z' }

describeRule('S11', {
  fires: {
    'at the second time': {
      on: 'steps:needs',
      workbook: deciding({
        steps: [step('needs', { title: 'Define needs', slips: [slip, { ...slip, reason: 'Too busy.' }] })],
      }),
      severity: 'high',
      says: 'The date of “Define needs” has moved later twice, last because: Too busy.',
    },
    'by the number that a person chose': {
      on: 'steps:needs',
      workbook: deciding({ steps: [step('needs', { title: 'Define needs', slips: [slip] })] }),
      choice: { thresholds: { slips: 1 }, severity: 'critical' },
      severity: 'critical',
      says: 'The date of “Define needs” has moved later once.',
    },
  },
  silent: {
    'at the first time': deciding({ steps: [step('needs', { slips: [slip] })] }),
    'once it is done': deciding({ steps: [step('needs', { slips: [slip, slip], status: 'done' })] }),
  },
})

describeRule('S29', {
  fires: {
    'for a demo': {
      on: 'steps:demo',
      workbook: deciding({ steps: [step('demo', { title: 'Demo for the planners' })] }),
      severity: 'warning',
      says: '“Demo for the planners” says what we do, not what the client does.',
    },
    'for an offer of ours': {
      on: 'steps:demo',
      workbook: deciding({ steps: [step('demo', { title: 'send them the quote' })] }),
      severity: 'warning',
      says: '“send them the quote” says what we do, not what the client does.',
    },
  },
  silent: {
    'for what clients do': deciding({
      steps: [
        'Watch the demo',
        'Present the business case to the board',
        'Sending is not a verb of ours',
        'Closely compare offers',
      ].map((title, index) => step(`s${index}`, { title })),
    }),
    'for what is done': deciding({ steps: [step('demo', { title: 'Demo', status: 'done' })] }),
  },
})

import { clientSees } from '@workbook/health/inputs/client-copy'
import { expect, test } from 'vitest'
import { note, participation, person, stage, step } from '../../given-workbook'
import { bought, deal, deciding } from '../given-deal'
import { describeRule, fixed } from '../rule-table'

const rival = deal({
  alternatives: [
    { id: 'k', name: 'Kornblau Planner', kind: 'competitor' },
    { id: 'n', name: 'Nothing at all', kind: 'do-nothing' },
  ],
})

describeRule('H01', {
  fires: {
    'for a competitor in a step that the client sees': {
      on: 'steps:compare',
      workbook: deciding({ deal: [rival], steps: [step('compare', { title: 'Drop Kornblau' })] }),
      severity: 'critical',
      says: 'The step “Drop Kornblau” would show the client “Kornblau”.',
    },
    'for a judgement in the expected evidence': {
      on: 'steps:compare',
      workbook: deciding({
        steps: [step('compare', { title: 'Compare', evidenceExpected: 'The blocker signs' })],
      }),
      severity: 'critical',
      says: 'The step “Compare” would show the client “blocker”.',
    },
    'for a note': {
      on: 'notes:n',
      workbook: deciding({ notes: [note('n', { text: 'Our margin is thin', visibility: 'client' })] }),
      severity: 'critical',
      says: 'A note on the map would show the client “Our margin”.',
    },
    'for a stage': {
      on: 'stages:evaluate',
      workbook: deciding({ deal: [rival], stages: [stage('evaluate', 0, { title: 'Beat kornblau' })] }),
      severity: 'critical',
      says: 'The stage “Beat kornblau” would show the client “Kornblau”.',
    },
    'for a label between two steps that the client sees': {
      on: 'links:needs-budget',
      workbook: deciding({
        deal: [rival],
        links: [
          {
            kind: 'sequence',
            id: 'needs-budget',
            sourceId: 'needs',
            targetId: 'budget',
            label: 'Kornblau out',
          },
        ],
      }),
      severity: 'critical',
      says: 'The label “Kornblau out” would show the client “Kornblau”.',
    },
  },
  silent: {
    'for what is internal': deciding({
      deal: [rival],
      steps: [step('compare', { title: 'Kornblau', visibility: 'internal' })],
      notes: [note('n', { text: 'Kornblau' })],
      links: [
        { kind: 'sequence', id: 'needs-compare', sourceId: 'needs', targetId: 'compare', label: 'Kornblau' },
      ],
    }),
    'for doing nothing, which is no secret': deciding({
      deal: [rival],
      steps: [step('x', { title: 'Nothing at all' })],
    }),
  },
})

test('H01 is mended by making it internal', () => {
  const workbook = deciding({ notes: [note('n', { text: 'Our margin', visibility: 'client' })] })
  expect(fixed('H01', { workbook }).notes.get('n')).toMatchObject({ visibility: 'internal' })
})

const exported = (revisionId: string, at = '2026-11-24T09:00:00Z') =>
  deal({ clientExport: { at, revisionId } })

describeRule('H02', {
  fires: {
    'when the client would see something else': {
      on: 'deal:deal',
      workbook: deciding({ deal: [deal({ clientDate: '2027-03-01' })] }),
      world: { clientCopy: { at: '2026-11-20T09:00:00Z', seen: clientSees(deciding()) } },
      severity: 'info',
      says: 'The client’s copy is of 20 Nov 2026; what they would see today is something else.',
    },
    'after another save, when only the file tells of the export': {
      on: 'deal:deal',
      workbook: deciding({ deal: [exported('r0', '2026-11-20T09:00:00Z')] }),
      severity: 'info',
      says: 'The client’s copy is of 20 Nov 2026; the map was saved after that, perhaps with changes for them.',
    },
    'when a colleague handed out a later one': {
      on: 'deal:deal',
      workbook: deciding({ deal: [exported('r0', '2026-11-22T09:00:00Z')] }),
      world: { clientCopy: { at: '2026-11-20T09:00:00Z', seen: '' } },
      severity: 'info',
      says: 'The client’s copy is of 22 Nov 2026; the map was saved after that, perhaps with changes for them.',
    },
  },
  silent: {
    'without an export': deciding(),
    'right after it': deciding({ deal: [exported('r1')] }),
    'whatever changes and is saved on our side': {
      workbook: deciding({
        deal: [deal({ notes: 'They are in a hurry.', reviewedAt: '2026-11-23T09:00:00Z' })],
      }),
      world: {
        editedOn: '2026-11-24',
        clientCopy: { at: '2026-11-20T09:00:00Z', seen: clientSees(deciding()) },
      },
    },
  },
})

describeRule('H03', {
  fires: {
    'by the same address': {
      on: 'stakeholders:b',
      workbook: deciding({
        stakeholders: [
          person('a', { name: 'Tom Becker', email: 'TB@acme.com' }),
          person('b', { name: 'T. Becker', email: 'tb@acme.com' }),
        ],
      }),
      severity: 'info',
      says: 'T. Becker may be on the map twice: Tom Becker has the same e-mail address.',
    },
    'by the same name and company': {
      on: 'stakeholders:b',
      workbook: deciding({
        stakeholders: [person('a', { name: 'Tom Becker' }), person('b', { name: ' tom  becker' })],
      }),
      severity: 'info',
      says: 'tom becker may be on the map twice: Tom Becker has the same name and company.',
    },
  },
  silent: {
    'for one name at two companies': deciding({
      stakeholders: [
        person('a', { name: 'Tom', organisation: 'Acme' }),
        person('b', { name: 'Tom', organisation: 'Beta' }),
      ],
    }),
    'for placeholders without a name': deciding({
      stakeholders: [
        person('a', { name: '', placeholder: true }),
        person('b', { name: '', placeholder: true }),
      ],
    }),
  },
})

const mail = (id: string, email: string, side: 'client' | 'consultant' = 'client') =>
  person(id, { email, side })

describeRule('H04', {
  fires: {
    'for another domain': {
      on: 'stakeholders:Ingrid',
      workbook: deciding({
        stakeholders: [
          mail('Tom', 't@acme.com'),
          mail('Sven', 's@mail.acme.com'),
          mail('Ada', 'a@acme.com'),
          mail('Ingrid', 'i@fjord.no'),
        ],
      }),
      severity: 'info',
      says: 'Ingrid writes from fjord.no, not from acme.com, but is marked as the client’s own.',
    },
  },
  silent: {
    'when they are marked': deciding({
      stakeholders: [
        mail('Tom', 't@acme.com'),
        mail('Ada', 'a@acme.com'),
        mail('Ingrid', 'i@fjord.no', 'consultant'),
      ],
    }),
    'while no domain is known to be the client’s': deciding({
      stakeholders: [mail('Tom', 't@acme.com'), mail('Ingrid', 'i@fjord.no')],
    }),
    'for an address that is none': deciding({
      stakeholders: [mail('Tom', 't@acme.com'), mail('Ada', 'a@acme.com'), mail('Ingrid', 'on leave')],
    }),
  },
})

test('H04 is mended by marking the person as outside', () => {
  const workbook = deciding({
    stakeholders: [mail('Tom', 't@acme.com'), mail('Ada', 'a@acme.com'), mail('I', 'i@fjord.no')],
  })
  expect(fixed('H04', { workbook }).stakeholders.get('I')).toMatchObject({ side: 'other' })
})

const template = {
  id: 'pack',
  title: 'Pack',
  description: '',
  opportunity: '',
  notes: '',
  stages: [{ id: 's', title: 'Stage' }],
  roles: [],
  steps: [
    {
      id: 'a',
      stage: 's',
      title: 'Define needs',
      kind: 'task' as const,
      owner: 'x',
      after: [],
      duration: { min: 1, max: 2, unit: 'working' as const },
      evidenceExpected: 'A list',
      action: '',
    },
  ],
}
const drawn = (startedOn: string, evidenceExpected: string) => ({
  deal: [deal({ startedOn })],
  steps: [step('needs', { title: 'Define needs', evidenceExpected })],
})

describeRule('H05', {
  fires: {
    'after two weeks': {
      on: 'steps:needs',
      workbook: deciding(drawn('2026-11-09', 'A list')),
      world: { template },
      severity: 'info',
      says: '“Define needs” still reads as the template wrote it 14 days ago or more.',
    },
  },
  silent: {
    'in the first two weeks': { workbook: deciding(drawn('2026-11-10', 'A list')), world: { template } },
    'when somebody worded it': {
      workbook: deciding(drawn('2026-01-01', 'A list with weights')),
      world: { template },
    },
    'without a template': deciding(drawn('2026-01-01', 'A list')),
    'for what is done': { workbook: bought(drawn('2026-01-01', 'A list')), world: { template } },
  },
})

test('H03 merges two records that say nothing different, under the longer name', () => {
  const workbook = deciding({
    stakeholders: [
      person('a', { name: 'T. Becker', email: 'tb@acme.com' }),
      person('b', { name: 'Tom Becker', email: 'TB@acme.com', phone: '12' }),
    ],
    steps: [step('sign')],
    links: [participation('b', 'sign')],
  })
  const after = fixed('H03', { workbook })
  expect(after.stakeholders.get('a')).toMatchObject({ name: 'Tom Becker', phone: '12' })
  expect(after.stakeholders.has('b')).toBe(false)
  const toSign = [...after.links.values()].filter(({ targetId }) => targetId === 'sign')
  expect(toSign).toMatchObject([{ sourceId: 'a', targetId: 'sign' }])
})

test('H03 leaves two records that disagree to a person', () => {
  const workbook = deciding({
    stakeholders: [
      person('a', { name: 'Tom Becker', jobTitle: 'Finance director' }),
      person('b', { name: 'Tom Becker', jobTitle: 'Buyer' }),
    ],
  })
  expect(() => fixed('H03', { workbook })).toThrow('offers no fix')
})

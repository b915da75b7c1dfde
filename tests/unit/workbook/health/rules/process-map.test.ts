import type { Link } from '@workbook/model/link'
import { expect, test } from 'vitest'
import { participation, person, sequence, step } from '../../given-workbook'
import { bought, deal, deciding, exploring } from '../given-deal'
import { describeRule, fixed } from '../rule-table'

const days = (min: number, max: number) => ({ min, max, unit: 'working' as const })
const onDeal = { on: 'deal:deal' } as const

describeRule('S12', {
  fires: {
    'on the critical path': {
      on: 'steps:needs',
      workbook: deciding({ steps: [step('needs', { title: 'Define needs' })] }),
      severity: 'warning',
      says: '“Define needs” decides when the client can buy, but has neither a date nor a duration.',
    },
  },
  silent: {
    'with a date or a duration': deciding({
      steps: [
        step('needs', { duration: days(1, 5) }),
        step('order', { kind: 'purchase', y: 200, due: '2026-12-20' }),
      ],
    }),
    'for what is done': bought(),
  },
})

describeRule('S13', {
  fires: {
    'when nothing leads there': {
      on: 'steps:order',
      workbook: { ...deciding(), links: new Map([['needs-budget', sequence('needs', 'budget')]]) },
      severity: 'critical',
      says: 'No step leads to “Place order”, so the map does not end in a sale.',
    },
    'lower for one step after which nothing comes': {
      on: 'steps:aside',
      workbook: deciding({
        steps: [step('aside', { title: 'Hear users', y: 300 })],
        links: [sequence('needs', 'aside')],
      }),
      severity: 'warning',
      says: 'Nothing comes after “Hear users”, so it does not lead to the purchase.',
    },
  },
  silent: {
    'when all leads there': deciding(),
    'when all that leads there is done': deciding({
      steps: ['needs', 'budget'].map((id) => step(id, { status: 'done' })),
    }),
    'when the purchase is the only step': {
      ...bought(),
      steps: new Map([['order', step('order', { kind: 'purchase' })]]),
    },
    'for what comes after the purchase': deciding({
      steps: [step('live')],
      links: [sequence('order', 'live')],
    }),
    'for a milestone to the side': deciding({
      steps: [step('party', { kind: 'milestone' })],
      links: [sequence('needs', 'party')],
    }),
    'for the end of another branch': deciding({
      steps: [step('needs', { kind: 'decision' }), step('stay', { kind: 'milestone' })],
      links: [sequence('needs', 'stay')],
    }),
    'after the purchase': bought(),
  },
})

describeRule('S14', {
  fires: {
    'while the client decides': {
      ...onDeal,
      workbook: deciding({
        steps: [step('order', { kind: 'task' })],
        deal: [deal({ startedOn: '2026-01-01', clientDate: '2026-12-01' })],
      }),
      severity: 'critical',
      says: 'No step on the map is the purchase: nothing says when the client has bought.',
    },
    'when the only one was skipped': {
      ...onDeal,
      workbook: exploring({ steps: [step('order', { kind: 'purchase', status: 'skipped' })] }),
      severity: 'warning',
      says: 'No step on the map is the purchase: nothing says when the client has bought.',
    },
  },
  silent: {
    'with one': deciding(),
    'after it': bought(),
    'when the client decided against it': exploring({
      steps: [
        step('budget', { kind: 'decision', status: 'done', chosenLinkId: 'budget-rival' }),
        step('rival', { kind: 'milestone' }),
      ],
      links: [sequence('budget', 'rival')],
    }),
  },
})

test('S14 is mended by a purchase step in the last stage, linked to the last step', () => {
  const after = fixed('S14', { workbook: exploring({ steps: [step('order', { y: 300 })] }) })
  const added = [...after.steps.values()].find(({ kind }) => kind === 'purchase')
  expect(added).toMatchObject({ stageId: 'contract', title: 'Place the order' })
  const links = [...after.links.values()].filter((link) => link.targetId === added?.id)
  expect(links).toMatchObject([{ kind: 'sequence', sourceId: 'order' }])
})

describeRule('S15', {
  fires: {
    'without a link': {
      on: 'steps:alone',
      workbook: deciding({
        steps: [step('alone', { title: 'Visit a plant' })],
        links: [participation('Priya', 'alone')],
      }),
      severity: 'warning',
      says: '“Visit a plant” stands alone: nothing comes before it and nothing waits for it.',
    },
  },
  silent: {
    'with a link': deciding(),
    'for the only step of a sheet': deciding({ steps: [step('alone', { sheetId: 'legal', stageId: null })] }),
    'for what is settled': deciding({ steps: [step('alone', { status: 'done' })] }),
  },
})

const circle: readonly Link[] = [
  sequence('order', 'talk'),
  sequence('talk', 'think'),
  sequence('think', 'talk'),
]

describeRule('S16', {
  fires: {
    'when nothing leaves the circle': {
      on: 'steps:talk',
      workbook: deciding({
        steps: [step('talk', { title: 'Talk', y: 300 }), step('think', { title: 'Think', y: 400 })],
        links: circle,
      }),
      severity: 'warning',
      says: '“Talk” and “Think” lead round in a circle that nothing ends.',
    },
  },
  silent: {
    'when something leaves it': deciding({
      steps: [step('talk', { y: 300 }), step('think', { y: 400 }), step('live', { y: 500 })],
      links: [...circle, sequence('think', 'live')],
    }),
    'without a circle': deciding(),
    'once it is over': deciding({
      steps: [step('talk', { y: 300, status: 'done' }), step('think', { y: 400, status: 'done' })],
      links: circle,
    }),
  },
})

const timed = (min: number, max: number, fields: Parameters<typeof deal>[0]) =>
  deciding({
    deal: [deal(fields)],
    steps: [
      step('needs', { title: 'Define needs', duration: days(min, max) }),
      step('budget', { title: 'Approve budget', kind: 'approval', y: 100, duration: days(min, max) }),
      step('order', { title: 'Place order', kind: 'purchase', y: 200, duration: days(1, 1) }),
    ],
  })

describeRule('S17', {
  fires: {
    'when even the shortest times are too long': {
      ...onDeal,
      workbook: timed(10, 20, { clientDate: '2026-12-15' }),
      severity: 'critical',
      says: 'Even if every step takes its shortest time, the purchase comes 7 days after 15 Dec 2026, the client’s date.',
    },
    'lower when only our forecast is missed': {
      ...onDeal,
      workbook: timed(10, 20, { clientDate: '2027-06-01', forecastDate: '2026-12-20' }),
      severity: 'high',
      says: 'Even if every step takes its shortest time, the purchase comes 2 days after 20 Dec 2026, our forecast.',
    },
  },
  silent: {
    'when it fits': timed(2, 4, { clientDate: '2026-12-31', forecastDate: '2026-12-31' }),
    'without a date': timed(10, 20, {}),
    'after the purchase': bought({ deal: [deal({ clientDate: '2020-01-01' })] }),
  },
})

describeRule('S18', {
  fires: {
    'when the expected times are too long': {
      ...onDeal,
      workbook: timed(2, 20, { clientDate: '2026-12-10' }),
      severity: 'warning',
      says: 'If steps take as long as expected, the purchase comes 14 days after 10 Dec 2026, the client’s date; it is made only if they go faster.',
    },
    'lower when the expected times fit': {
      ...onDeal,
      workbook: timed(2, 20, { clientDate: '2026-12-31' }),
      severity: 'info',
      says: 'The client’s date 31 Dec 2026 is made if steps take as long as expected, and missed by up to 19 days if they take longer.',
    },
  },
  silent: {
    'when even the longest times fit': timed(2, 4, { clientDate: '2026-12-31' }),
    'when it is lost anyway, which another rule says': timed(10, 20, { clientDate: '2026-12-15' }),
    'without a date': timed(2, 20, {}),
  },
})

const paper = (id: string, fields = {}) =>
  step(id, { title: 'Legal review', kind: 'paper', y: 150, ...fields })

describeRule('S19', {
  fires: {
    'while the client decides': {
      ...onDeal,
      workbook: deciding(),
      severity: 'critical',
      says: 'The map has no paperwork: no step for legal, security, procurement or the signature.',
    },
    'when all of it lies on a branch not taken': {
      ...onDeal,
      workbook: deciding({
        steps: [
          step('choice', { kind: 'decision', status: 'done', chosenLinkId: 'choice-needs' }),
          paper('rivals-contract'),
        ],
        links: [sequence('choice', 'needs'), sequence('choice', 'rivals-contract')],
      }),
      severity: 'critical',
      says: 'The map has no paperwork: no step for legal, security, procurement or the signature.',
    },
    'lower in a short deal': {
      ...onDeal,
      workbook: deciding({ deal: [deal({ startedOn: '2026-11-01', clientDate: '2026-12-20' })] }),
      severity: 'warning',
      says: 'The map has no paperwork: no step for legal, security, procurement or the signature.',
    },
  },
  silent: {
    'with paperwork': deciding({ steps: [paper('legal')] }),
    'while the client explores': exploring(),
    'after the purchase': bought(),
  },
})

describeRule('S20', {
  fires: {
    'when all of it waits for the approval': {
      on: 'steps:legal',
      workbook: deciding({
        steps: [paper('legal'), paper('sign', { title: 'Sign', y: 180 })],
        links: [sequence('budget', 'legal'), sequence('legal', 'sign'), sequence('sign', 'order')],
      }),
      severity: 'warning',
      says: 'The paperwork begins with “Legal review”, only after “Approve budget”.',
    },
  },
  silent: {
    'when it runs beside the approval': deciding({
      steps: [paper('legal'), paper('sign', { title: 'Sign', y: 180 })],
      links: [sequence('needs', 'legal'), sequence('legal', 'sign'), sequence('sign', 'order')],
    }),
    'when some of it is under way': deciding({
      steps: [paper('legal', { status: 'in-progress' }), paper('sign', { title: 'Sign', y: 180 })],
      links: [sequence('budget', 'legal'), sequence('legal', 'sign'), sequence('sign', 'order')],
    }),
    'when there is only the signature': deciding({
      steps: [paper('sign', { title: 'Sign' })],
      links: [sequence('budget', 'sign'), sequence('sign', 'order')],
    }),
    'without paperwork': deciding(),
  },
})

const eight = (titles: readonly string[]) =>
  ['a', 'b', 'c', 'd', 'e'].map((id, index) => step(id, { title: titles[index] ?? 'Wait' }))

const allJobs = [
  'State the problem',
  'Explore the market',
  'Choose a supplier',
  'Prove it on our data',
  'Agree on one recommendation as a group',
]

describeRule('S21', {
  fires: {
    'for a job that no step serves': {
      ...onDeal,
      workbook: deciding({ steps: eight(allJobs.slice(0, 4)) }),
      severity: 'warning',
      says: 'There is no step in which the client agrees on it as a group.',
    },
  },
  silent: {
    'when every job is served': deciding({
      steps: [...eight(allJobs), step('f', { title: 'Write requirements' })],
    }),
    'when somebody chose the job': deciding({
      steps: [
        ...eight(allJobs.slice(0, 4)),
        step('f', { title: 'Wait', buyingJob: 'consensus' }),
        step('g', { title: 'Criteria' }),
      ],
    }),
    'on a sketch': deciding(),
    'when no step can be placed': deciding({
      steps: [
        ...eight(['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf']),
        step('needs', { title: 'Sechs' }),
        step('budget', { title: 'Sieben' }),
        step('order', { title: 'Acht', kind: 'purchase' }),
      ],
    }),
  },
})

const approvers = ['Tom', 'Sven', 'Marc']
const approving = approvers.map((id, index) =>
  participation(id, 'budget', index === 0 ? 'vetoes' : 'approves'),
)

describeRule('S22', {
  fires: {
    'with three people who have a say': {
      ...onDeal,
      workbook: deciding({ stakeholders: approvers.map((id) => person(id)), links: approving }),
      severity: 'warning',
      says: '3 people approve or can veto, but there is no step in which they agree as a group.',
    },
  },
  silent: {
    'with two': deciding({ links: approving.slice(0, 2) }),
    'with a step in which they agree': deciding({
      steps: [step('group', { title: 'Meet', buyingJob: 'consensus' })],
      links: approving,
    }),
  },
})

describeRule('S28', {
  fires: {
    'when the map ends with the purchase': {
      on: 'steps:order',
      workbook: deciding(),
      severity: 'info',
      says: 'The map ends with “Place order”; nothing says how the client gets to use what they buy.',
    },
  },
  silent: {
    'when something follows': deciding({ steps: [step('live')], links: [sequence('order', 'live')] }),
    'without a purchase': deciding({ steps: [step('order', { kind: 'task' })] }),
  },
})

test('S28 is mended by a milestone after the purchase', () => {
  const after = fixed('S28', { workbook: deciding() })
  expect([...after.steps.values()].find(({ kind }) => kind === 'milestone')).toMatchObject({
    title: 'Go live',
  })
})

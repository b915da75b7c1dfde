import type { Link, ParticipationRole } from '@workbook/model/link'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { Step } from '@workbook/model/step'
import { emptyTables, type Tables, type Workbook } from '@workbook/model/workbook'

/** The day on which the fixtures are looked at. */
export const today = '2026-11-24'

/** The only sheet of the fixtures. */
export const sheetId = 'buying'

export function workbookOf(tables: Partial<Tables>): Workbook {
  return {
    ...emptyTables(),
    deal: new Map([
      ['deal', { id: 'deal', client: 'Northwind Foods', opportunity: 'Supply planning platform' }],
    ]),
    ...tables,
    id: 'northwind',
    revision: { id: 'r1', parents: [], savedAt: '2026-11-24T08:00:00Z', app: 'Buymap test' },
    unknown: {},
  }
}

export function byId<R extends { id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]))
}

export function stepAt(
  stageId: string | null,
  x: number,
  y: number,
  step: Partial<Step> & { id: string },
): Step {
  return {
    sheetId,
    stageId,
    x,
    y,
    title: step.id,
    kind: 'task',
    status: 'not-started',
    visibility: 'client',
    ...step,
  }
}

export function personAt(
  stageId: string | null,
  x: number,
  y: number,
  person: Partial<Stakeholder> & { id: string },
): Stakeholder {
  return {
    name: person.id,
    placeholder: false,
    side: 'client',
    placements: [{ sheetId, stageId, x, y }],
    ...person,
  }
}

export function sequence(
  sourceId: string,
  targetId: string,
  more: { label?: string; chance?: number } = {},
): Link {
  return { kind: 'sequence', id: `${sourceId}-${targetId}`, sourceId, targetId, ...more }
}

export function part(role: ParticipationRole, sourceId: string, targetId: string): Link {
  return { kind: 'participation', id: `${sourceId}-${role}-${targetId}`, sourceId, targetId, role }
}

const column = 20
const rows = [30, 150, 270, 390] as const
const [top, second, third, fourth] = rows

const steps: readonly Step[] = [
  stepAt('recognise', column, top, {
    id: 'problem',
    title: 'State the problem and its yearly cost',
    status: 'done',
    due: '2026-09-02',
  }),
  stepAt('recognise', column, second, {
    id: 'executive',
    title: 'Get one executive to own the outcome',
    status: 'done',
    due: '2026-09-09',
  }),
  stepAt('recognise', column, third, {
    id: 'money',
    title: 'Find the money and its cut-off date',
    status: 'done',
    due: '2026-09-30',
  }),
  stepAt('define', column, top, {
    id: 'must-haves',
    title: 'Agree must-haves across departments',
    status: 'done',
    due: '2026-10-14',
  }),
  stepAt('define', column, second, {
    id: 'systems',
    title: 'Map systems, data and integrations',
    status: 'done',
    due: '2026-10-21',
  }),
  stepAt('define', column, third, {
    id: 'shortlist',
    title: 'Choose shortlist',
    kind: 'decision',
    status: 'waiting',
    due: '2026-11-20',
  }),
  stepAt('evaluate', column, top, {
    id: 'prove',
    title: 'Prove it on our own data',
    status: 'in-progress',
    due: '2026-11-28',
  }),
  stepAt('evaluate', column, second, { id: 'references', title: 'Take two references', due: '2026-12-01' }),
  stepAt('evaluate', column, third, {
    id: 'security',
    title: 'Pass security review',
    kind: 'paper',
    status: 'waiting',
  }),
  stepAt('evaluate', column, fourth, { id: 'users', title: 'Hear users in both plants', status: 'unknown' }),
  stepAt('approve', column, top + 60, {
    id: 'budget',
    title: 'Approve budget line',
    kind: 'approval',
    status: 'in-progress',
    due: '2026-11-27',
  }),
  stepAt('approve', column, second + 70, {
    id: 'steering',
    title: 'Steering group chooses one supplier',
    kind: 'decision',
    due: '2027-01-15',
  }),
  stepAt('approve', column, third + 70, {
    id: 'council',
    title: 'Go / no-go by works council',
    status: 'unknown',
  }),
  stepAt('contract', column, top + 20, {
    id: 'privacy',
    title: 'Agree data protection terms',
    kind: 'paper',
    due: '2027-01-30',
  }),
  stepAt('contract', column, second + 20, {
    id: 'liability',
    title: 'Agree liability and price',
    kind: 'paper',
    due: '2027-02-06',
  }),
  stepAt('contract', column, third + 20, {
    id: 'sign',
    title: 'Sign the agreement',
    kind: 'purchase',
    due: '2027-02-28',
  }),
  stepAt('contract', column, fourth + 20, {
    id: 'order',
    title: 'Raise the purchase order',
    kind: 'milestone',
  }),
]

const people: readonly Stakeholder[] = [
  personAt('define', 4, 560, {
    id: 'julia',
    name: 'Julia Dorn',
    jobTitle: 'Head of planning',
    buyingRoles: ['champion'],
    disposition: 'supporter',
  }),
  personAt('evaluate', 4, 560, {
    id: 'marc',
    name: 'Marc Blum',
    jobTitle: 'Head of IT',
    buyingRoles: ['technical-evaluator'],
    disposition: 'opponent',
  }),
  personAt('approve', 4, 560, {
    id: 'priya',
    name: 'Priya Raman',
    jobTitle: 'Finance partner',
    disposition: 'advocate',
  }),
  personAt('approve', 54, 640, {
    id: 'tom',
    name: 'Tom Becker',
    jobTitle: 'CFO',
    buyingRoles: ['economic-buyer'],
  }),
  personAt('contract', 30, 560, { id: 'signatory', name: '', placeholder: true, jobTitle: 'Signatory' }),
]

const links: readonly Link[] = [
  sequence('problem', 'must-haves'),
  sequence('executive', 'systems'),
  sequence('money', 'shortlist'),
  sequence('must-haves', 'prove'),
  sequence('systems', 'references'),
  sequence('systems', 'security'),
  sequence('prove', 'budget'),
  sequence('references', 'budget'),
  sequence('security', 'steering'),
  sequence('shortlist', 'council'),
  sequence('budget', 'steering'),
  sequence('budget', 'privacy'),
  sequence('budget', 'liability'),
  sequence('steering', 'sign', { label: 'Yes', chance: 0.7 }),
  sequence('steering', 'references', { label: 'Rework' }),
  sequence('sign', 'order'),
  part('owns', 'julia', 'systems'),
  part('owns', 'julia', 'shortlist'),
  part('owns', 'julia', 'prove'),
  part('vetoes', 'marc', 'security'),
  part('contributes', 'marc', 'prove'),
  part('owns', 'priya', 'budget'),
  part('approves', 'tom', 'budget'),
  part('approves', 'tom', 'steering'),
  part('approves', 'tom', 'sign'),
  { kind: 'relation', id: 'priya-tom', sourceId: 'priya', targetId: 'tom', relation: 'reports-to' },
  { kind: 'relation', id: 'marc-julia', sourceId: 'marc', targetId: 'julia', relation: 'conflicts-with' },
]

/** A deal of 17 steps in five stages with five people, like the one of the product's pictures. */
export function northwind(): Workbook {
  return workbookOf({
    sheets: byId([{ id: sheetId, title: 'Buying process', order: 1 }]),
    stages: byId(
      ['recognise', 'define', 'evaluate', 'approve', 'contract'].map((id, order) => ({
        id,
        sheetId,
        title: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
        order,
        width: 232,
      })),
    ),
    steps: byId(steps),
    stakeholders: byId(people),
    links: byId(links),
    notes: byId([
      {
        id: 'n1',
        sheetId,
        stageId: 'recognise',
        x: 24,
        y: 400,
        text: 'Cut-off for this year’s budget is 30 November. Ask Priya what happens after.',
        colour: 'yellow',
        visibility: 'internal',
      },
    ]),
    actions: byId([
      { id: 'a1', stepId: 'budget', title: 'Bring the cost-of-delay sheet', status: 'planned' },
      { id: 'a2', stepId: 'must-haves', title: 'Run the workshop', status: 'done' },
    ]),
    perspectives: byId([
      {
        id: 'p1',
        subject: { kind: 'steps', id: 'budget' },
        statement: 'Tom signs alone below 500k',
        stance: 'confirms',
        directness: 'first-hand',
        date: '2026-11-14',
        saidById: 'priya',
      },
      {
        id: 'p2',
        subject: { kind: 'steps', id: 'budget' },
        statement: 'Board sees anything above 300k',
        stance: 'disputes',
        directness: 'relayed',
        date: '2026-11-18',
        saidById: 'marc',
      },
      {
        id: 'p3',
        subject: { kind: 'steps', id: 'prove' },
        statement: 'Agreed',
        stance: 'confirms',
        directness: 'first-hand',
        date: '2026-11-14',
        saidById: 'marc',
      },
      {
        id: 'p4',
        subject: { kind: 'steps', id: 'must-haves' },
        statement: 'Yes',
        stance: 'confirms',
        directness: 'first-hand',
        date: '2026-11-14',
        saidById: 'marc',
      },
      {
        id: 'p5',
        subject: { kind: 'steps', id: 'must-haves' },
        statement: 'Yes',
        stance: 'confirms',
        directness: 'first-hand',
        date: '2026-11-14',
        saidById: 'julia',
      },
    ]),
  })
}

import { coverage } from '@workbook/analysis/people/coverage'
import { findDuplicates } from '@workbook/analysis/people/duplicates'
import { knowledge } from '@workbook/analysis/people/knowledge'
import { type ReportingNode, reportingTree } from '@workbook/analysis/people/reporting-tree'
import { goalProblem, roleGoals } from '@workbook/analysis/people/role-goals'
import type { Call } from '@workbook/model/call'
import type { Perspective } from '@workbook/model/perspective'
import { templateById } from '@workbook/templates/catalogue'
import { describe, expect, test } from 'vitest'
import { givenWorkbook, person, relation, step } from '../../given-workbook'

const today = '2026-11-24'

function told(id: string, saidById: string, fields: Partial<Perspective> = {}): Perspective {
  return {
    id,
    subject: { kind: 'steps', id: 'budget' },
    statement: id,
    stance: 'confirms',
    directness: 'first-hand',
    date: '2026-11-01',
    saidById,
    ...fields,
  }
}

describe('the reporting tree', () => {
  const shape = ({ person: { id }, reports }: ReportingNode): string =>
    reports.length === 0 ? id : `${id}(${reports.map(shape).join(' ')})`

  test('stands people of the client in lines, and external people apart', () => {
    const workbook = givenWorkbook({
      stakeholders: [
        person('ceo'),
        person('cfo'),
        person('clerk'),
        person('alone'),
        person('adviser', { side: 'consultant' }),
        person('junior', { side: 'consultant' }),
      ],
      links: [
        relation('cfo', 'ceo', 'reports-to'),
        relation('clerk', 'cfo', 'reports-to'),
        relation('junior', 'adviser', 'reports-to'),
        relation('alone', 'ceo', 'influences'),
      ],
    })
    const tree = reportingTree(workbook)
    expect(tree.lines.map(shape)).toEqual(['ceo(cfo(clerk))'])
    expect(tree.unplaced.map(({ id }) => id)).toEqual(['alone'])
    expect(tree.outside.map(shape)).toEqual(['adviser(junior)'])
    expect(tree.circles).toEqual([])
  })

  test('shows everybody once where somebody reports to two', () => {
    const workbook = givenWorkbook({
      stakeholders: [person('a'), person('b'), person('c')],
      links: [relation('c', 'a', 'reports-to'), relation('c', 'b', 'reports-to')],
    })
    const [line] = reportingTree(workbook).lines
    expect(line && shape(line)).toBe('a(c)')
    expect(line?.reports[0]?.alsoReportsTo.map(({ id }) => id)).toEqual(['b'])
  })

  test('opens a circle that a file holds, and names it', () => {
    const workbook = givenWorkbook({
      stakeholders: [person('a'), person('b'), person('c'), person('d')],
      links: [
        relation('a', 'b', 'reports-to'),
        relation('b', 'c', 'reports-to'),
        relation('c', 'a', 'reports-to'),
        relation('d', 'c', 'reports-to'),
      ],
    })
    const tree = reportingTree(workbook)
    expect(tree.lines.map(shape)).toEqual(['a(c(b d))'])
    expect(tree.circles.map((circle) => circle.map(({ id }) => id))).toEqual([['a', 'b', 'c']])
  })

  test('somebody who reports to themselves stands on top', () => {
    const workbook = givenWorkbook({ stakeholders: [person('a')], links: [relation('a', 'a', 'reports-to')] })
    expect(reportingTree(workbook).unplaced.map(({ id }) => id)).toEqual(['a'])
  })
})

describe('role goals', () => {
  test('come from the template, and from what every deal needs', () => {
    const workbook = givenWorkbook({
      stakeholders: [
        person('Tom', { buyingRoles: ['economic-buyer'] }),
        person('open', { name: '', placeholder: true, buyingRoles: ['security'] }),
        person('gone', { left: true, buyingRoles: ['champion'] }),
      ],
    })
    const goals = roleGoals(workbook, templateById('enterprise-software'))
    const of = (role: string) => goals.find((goal) => goal.role === role)
    expect(of('economic-buyer')).toMatchObject({ wanted: 1, named: [{ id: 'Tom' }], from: 'template' })
    expect(of('security')).toMatchObject({ wanted: 1, named: [], open: [{ id: 'open' }] })
    expect(of('champion')?.named).toEqual([])
    expect(of('technical-evaluator')?.wanted).toBe(3)
    expect(of('blocker')).toBe(undefined)
  })

  test('every deal needs an economic buyer and a champion, template or not', () => {
    const goals = roleGoals(givenWorkbook(), undefined)
    expect(goals.map(({ role, from }) => [role, from])).toContainEqual(['economic-buyer', 'usual'])
    expect(goals.map(({ role }) => role)).toContain('champion')
  })

  test('says what is missing, and that there is only one economic buyer', () => {
    const goal = { role: 'user', wanted: 2, named: [], open: [], from: 'usual' } as const
    expect(goalProblem(goal)).toBe('None of 2 is known yet.')
    expect(goalProblem({ ...goal, named: [person('a')] })).toBe('1 more is usual.')
    expect(goalProblem({ ...goal, named: [person('a'), person('b'), person('c')] })).toBe(null)
    expect(
      goalProblem({ ...goal, role: 'economic-buyer', wanted: 1, named: [person('a'), person('b')] }),
    ).toBe('Only one person can release the money. Find out who it is.')
  })
})

describe('coverage', () => {
  const call: Call = {
    id: 'call',
    date: '2026-11-20',
    stakeholderIds: ['Tom'],
    stepIds: [],
    outcome: { result: 'moved', recordedAt: '2026-11-20T10:00:00Z' },
  }

  test('counts the latest of what is noted, calls held and what was told first-hand', () => {
    const workbook = givenWorkbook({
      stakeholders: [
        person('Tom', { counterpart: 'Anna', lastContact: '2026-10-01' }),
        person('Priya', { counterpart: ' anna ' }),
        person('Marc', { counterpart: 'Ravi', lastContact: '2026-12-24' }),
        person('Lena'),
        person('open', { name: '', placeholder: true }),
      ],
      calls: [
        call,
        { ...call, id: 'planned', date: '2026-11-23', outcome: undefined },
        {
          ...call,
          id: 'cancelled',
          date: '2026-11-22',
          outcome: { result: 'cancelled', recordedAt: '2026-11-22T10:00:00Z' },
        },
      ],
      perspectives: [
        told('p1', 'Priya', { date: '2026-11-10' }),
        told('p2', 'Priya', { date: '2026-11-20', directness: 'relayed' }),
      ],
    })
    const groups = coverage(workbook, today).map(({ counterpart, covered }) => [
      counterpart,
      covered.map(({ person: { id }, lastContact, daysAgo }) => [id, lastContact, daysAgo]),
    ])
    expect(groups).toEqual([
      [null, [['Lena', null, null]]],
      [
        'Anna',
        [
          ['Priya', '2026-11-10', 14],
          ['Tom', '2026-11-20', 4],
        ],
      ],
      // A day in the future is an appointment.
      ['Ravi', [['Marc', null, null]]],
    ])
  })
})

describe('who knows what', () => {
  test('what was told and still stands, and what could be asked', () => {
    const workbook = givenWorkbook({
      steps: [
        step('budget', {
          openQuestions: [
            { id: 'q1', text: 'Who signs?', stakeholderId: 'Tom' },
            { id: 'q2', text: 'When?', stakeholderId: 'Tom', answeredOn: '2026-11-01' },
          ],
        }),
      ],
      stakeholders: [person('Lena'), person('Tom'), person('Priya')],
      perspectives: [
        told('old', 'Priya'),
        told('new', 'Priya', { supersedesId: 'old', date: '2026-11-20' }),
        told('other', 'Priya', { stance: 'disputes', date: '2026-11-21' }),
      ],
    })
    expect(
      knowledge(workbook).map(({ person: { id }, told: said, disputes, couldAnswer }) => [
        id,
        said.map((perspective) => perspective.id),
        disputes,
        couldAnswer.map(({ text }) => text),
      ]),
    ).toEqual([
      ['Priya', ['other', 'new'], 1, []],
      ['Tom', [], 0, ['Who signs?']],
      ['Lena', [], 0, []],
    ])
  })
})

describe('duplicates', () => {
  const found = (...people: Parameters<typeof person>[1][]) =>
    findDuplicates(
      givenWorkbook({ stakeholders: people.map((fields, index) => person(`p${index}`, fields)) }),
    ).map(({ reason }) => reason)

  test.each([
    [{ name: 'Julia Dorn' }, { name: 'Julia Dorn' }, 'Both have the same name.'],
    [{ name: 'Dr. Julia Dorn' }, { name: 'dorn, julia' }, 'Their names differ only in how they are written.'],
    [{ name: 'André Lévy' }, { name: 'Andre Levy' }, 'Their names differ only in how they are written.'],
    [{ name: 'J. Dorn' }, { name: 'Julia Dorn' }, 'The one name may be the other with an initial.'],
    [
      { name: 'Jule', email: 'J.Dorn@example.com' },
      { name: 'Julia Dorn', email: 'j.dorn@example.com' },
      'Both have the address J.Dorn@example.com.',
    ],
  ])('%o and %o', (a, b, reason) => {
    expect(found(a, b)).toEqual([reason])
  })

  test.each([
    [{ name: 'Julia Dorn' }, { name: 'Tom Becker' }],
    [
      { name: 'Julia Dorn', organisation: 'A' },
      { name: 'Julia Dorn', organisation: 'B' },
    ],
    [
      { name: 'Julia Dorn', email: 'julia@example.com' },
      { name: 'Julia Dorn', email: 'julia.dorn@example.com' },
    ],
    [
      { name: '', placeholder: true, jobTitle: 'Legal' },
      { name: '', placeholder: true, jobTitle: 'Legal' },
    ],
    [{ name: 'J. D.' }, { name: 'Julia Dorn' }],
  ])('%o and %o are two people', (a, b) => {
    expect(found(a, b)).toEqual([])
  })
})

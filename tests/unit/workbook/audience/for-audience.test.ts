import { forAudience } from '@workbook/audience/for-audience'
import { parseWorkbook } from '@workbook/format/parse'
import { serialise } from '@workbook/format/serialise'
import { type RecordKind, recordKinds, recordSchemas } from '@workbook/model/records'
import type { Tables, Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { byId, northwind, part, personAt, sequence, sheetId, stepAt, workbookOf } from '../scene/northwind'
import { classified, filled, secret } from './full-records'

function fullRecord(kind: string): Record<string, unknown> {
  const found = classified.find((candidate) => candidate.kind === kind)
  if (!found) throw new Error(`No such kind: ${kind}`)
  return filled(found.schema, found.rule, kind) as Record<string, unknown>
}

/** A workbook in which every field of every kind has a value, the internal ones marked as secret. */
function fullWorkbook(): Workbook {
  const place = { sheetId: 'open', stageId: 'open', x: 0, y: 0 }
  const step = {
    ...fullRecord('steps'),
    ...place,
    id: 'open',
    visibility: 'client',
    detailSheetId: 'open',
    chosenLinkId: 'open',
  }
  const ends = { sourceId: 'open', targetId: 'open' }
  const records: Partial<Record<RecordKind, Record<string, unknown>[]>> = {
    deal: [fullRecord('deal')],
    sheets: [{ ...fullRecord('sheets'), id: 'open' }],
    stages: [{ ...fullRecord('stages'), id: 'open', sheetId: 'open' }],
    steps: [step, { ...step, id: 'internal', visibility: 'internal', title: `${secret} step` }],
    stakeholders: [{ ...fullRecord('stakeholders'), id: 'open', placements: [{ ...place, later: secret }] }],
    links: [
      { ...fullRecord('links of kind sequence'), ...ends, id: 'open' },
      { ...fullRecord('links of kind participation'), ...ends, id: 'owner', role: 'owns' },
      { ...fullRecord('links of kind relation'), ...ends, id: `${secret}-relation` },
    ],
    notes: [
      { ...fullRecord('notes'), ...place, id: 'open', visibility: 'client' },
      { ...fullRecord('notes'), ...place, id: 'internal', visibility: 'internal', text: secret },
    ],
  }
  for (const kind of ['actions', 'perspectives', 'calls', 'dismissals'] as const) {
    records[kind] = [{ ...fullRecord(kind), id: `${secret}-${kind}` }]
  }
  const tables = Object.fromEntries(
    recordKinds.map((kind) => [kind, new Map((records[kind] ?? []).map((record) => [record.id, record]))]),
  )
  return {
    ...workbookOf(tables as unknown as Tables),
    revision: {
      id: 'r2',
      parents: [`${secret}-r1`],
      savedAt: '2026-11-24T08:00:00Z',
      savedBy: secret,
      app: 'Buymap',
    },
    unknown: { plugin: secret },
  }
}

describe('a client copy', () => {
  test('holds no text of any internal field, record or unknown field', () => {
    const text = serialise(forAudience(fullWorkbook(), 'client').workbook)
    expect(serialise(fullWorkbook()).match(/SECRET/g)?.length).toBeGreaterThan(60)
    expect(text).not.toContain(secret)
  })

  test('holds every client-safe field', () => {
    const text = serialise(forAudience(fullWorkbook(), 'client').workbook)
    for (const field of [
      'deal client',
      'sheets title',
      'steps title',
      'steps evidenceExpected',
      'stakeholders jobTitle',
      'stakeholders organisation',
      'links of kind sequence label',
      'notes text',
    ]) {
      expect(text).toContain(`open ${field}`)
    }
  })

  test('is a sound workbook that reads back without a repair', () => {
    const { workbook } = forAudience(northwind(), 'client')
    for (const kind of recordKinds) {
      for (const record of workbook[kind].values())
        expect(recordSchemas[kind].safeParse(record).success).toBe(true)
    }
    expect(parseWorkbook(serialise(workbook))).toMatchObject({ ok: true, value: { warnings: [] } })
  })

  test('says who owns and who approves, and no other part', () => {
    const { workbook } = forAudience(northwind(), 'client')
    const roles = [...workbook.links.values()].map((link) =>
      link.kind === 'participation' ? link.role : link.kind,
    )
    expect([...new Set(roles)].sort()).toEqual(['approves', 'owns', 'sequence'])
  })

  test('leaves out people who neither stand on the map nor own or approve a step', () => {
    const workbook = workbookOf({
      sheets: byId([{ id: sheetId, title: 'Buying process', order: 1 }]),
      steps: byId([stepAt(null, 0, 0, { id: 'sign' })]),
      stakeholders: byId([
        personAt(null, 0, 0, { id: 'placed' }),
        personAt(null, 0, 0, { id: 'owner', placements: [] }),
        personAt(null, 0, 0, { id: 'coach', placements: [] }),
      ]),
      links: byId([part('owns', 'owner', 'sign'), part('informed', 'coach', 'sign')]),
    })
    expect([...forAudience(workbook, 'client').workbook.stakeholders.keys()]).toEqual(['placed', 'owner'])
  })

  test('leaves out a sheet that details internal steps only', () => {
    const workbook = workbookOf({
      sheets: byId([
        { id: sheetId, title: 'Buying process', order: 1 },
        { id: 'tactics', title: 'SECRET tactics', order: 2 },
      ]),
      steps: byId([
        stepAt(null, 0, 0, { id: 'ours', visibility: 'internal', detailSheetId: 'tactics' }),
        { ...stepAt(null, 0, 0, { id: 'inner', title: 'SECRET inner' }), sheetId: 'tactics' },
      ]),
    })
    expect(serialise(forAudience(workbook, 'client').workbook)).not.toContain('SECRET')
  })

  test('the internal audience gets the workbook itself', () => {
    const workbook = northwind()
    expect(forAudience(workbook, 'internal')).toEqual({ workbook, leftOut: [] })
  })
})

describe('the order around internal steps', () => {
  const internal = { visibility: 'internal' } as const
  function chain(...ids: readonly string[]) {
    return ids.slice(1).map((id, index) => sequence(ids[index] ?? '', id))
  }
  function sequencesOf(workbook: Workbook): string[] {
    const { links } = forAudience(workbook, 'client').workbook
    return [...links.values()].map(({ sourceId, targetId }) => `${sourceId} > ${targetId}`).sort()
  }
  function withSteps(
    steps: readonly ReturnType<typeof stepAt>[],
    links: readonly ReturnType<typeof sequence>[],
  ): Workbook {
    return workbookOf({
      sheets: byId([{ id: sheetId, title: 'Buying process', order: 1 }]),
      steps: byId(steps),
      links: byId(links),
    })
  }

  test('the neighbours of a hidden step are joined', () => {
    const steps = [
      stepAt(null, 0, 0, { id: 'a' }),
      stepAt(null, 0, 0, { id: 'x', ...internal }),
      stepAt(null, 0, 0, { id: 'b' }),
    ]
    expect(sequencesOf(withSteps(steps, chain('a', 'x', 'b')))).toEqual(['a > b'])
  })

  test('a chain and a circle of hidden steps are passed once', () => {
    const steps = ['a', 'b', 'c'].map((id) => stepAt(null, 0, 0, { id }))
    const hidden = ['x', 'y'].map((id) => stepAt(null, 0, 0, { id, ...internal }))
    const links = [...chain('a', 'x', 'y', 'b'), sequence('y', 'x'), sequence('y', 'c'), sequence('b', 'x')]
    expect(sequencesOf(withSteps([...steps, ...hidden], links))).toEqual(['a > b', 'a > c', 'b > c'])
  })

  test('a link that is there already is not made twice', () => {
    const steps = [
      stepAt(null, 0, 0, { id: 'a' }),
      stepAt(null, 0, 0, { id: 'x', ...internal }),
      stepAt(null, 0, 0, { id: 'b' }),
    ]
    expect(sequencesOf(withSteps(steps, [...chain('a', 'x', 'b'), sequence('a', 'b')]))).toEqual(['a > b'])
  })

  test('a chosen branch into a hidden step stands for the link around it, label included', () => {
    const steps = [
      stepAt(null, 0, 0, { id: 'a', kind: 'decision', chosenLinkId: 'a-x' }),
      stepAt(null, 0, 0, { id: 'x', ...internal }),
      stepAt(null, 0, 0, { id: 'b' }),
    ]
    const { workbook } = forAudience(
      withSteps(steps, [sequence('a', 'x', { label: 'Yes' }), sequence('x', 'b')]),
      'client',
    )
    const [link] = [...workbook.links.values()]
    expect(link).toMatchObject({ label: 'Yes' })
    expect(workbook.steps.get('a')?.chosenLinkId).toBe(link?.id)
  })
})

describe('what was left out', () => {
  test('is told in countable phrases', () => {
    const phrases = forAudience(northwind(), 'client').leftOut.map(({ phrase }) => phrase)
    expect(phrases).toEqual([
      '2 actions of ours',
      '5 statements of who told us what',
      '1 sticky note',
      '4 people’s roles, influence and stance as we see them',
      '2 relations between people',
      '2 parts in steps other than owner or approver',
      '1 chance of a branch',
    ])
  })

  test('is nothing for a map without anything internal', () => {
    const workbook = workbookOf({
      sheets: byId([{ id: sheetId, title: 'Buying process', order: 1 }]),
      steps: byId([stepAt(null, 0, 0, { id: 'sign' })]),
    })
    expect(forAudience(workbook, 'client').leftOut).toEqual([])
  })
})

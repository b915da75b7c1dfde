import { repair } from '@workbook/format/repair'
import { serialise } from '@workbook/format/serialise'
import type { Step } from '@workbook/model/step'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import {
  givenWorkbook,
  note,
  participation,
  person,
  relation,
  sequence,
  stage,
  step,
} from '../given-workbook'
import { read } from './fixtures'

/** The repaired workbook, with the sentence that the repair must be reported in. */
function repaired(workbook: Workbook): { workbook: Workbook; warning: string | undefined; count: number } {
  const { workbook: mended, warnings } = repair(workbook)
  expect(repair(mended)).toEqual({ workbook: mended, warnings: [] })
  return { workbook: mended, warning: warnings[0], count: warnings.length }
}

function repairedStep(fields: Partial<Step>, others: Parameters<typeof givenWorkbook>[0] = {}) {
  const { workbook, warning } = repaired(givenWorkbook({ ...others, steps: [step('a', fields), step('b')] }))
  return { step: workbook.steps.get('a'), warning }
}

test('a sound workbook keeps its tables', () => {
  const workbook = givenWorkbook({ steps: [step('a')], stakeholders: [person('p')] })
  const mended = repair(workbook)
  expect(mended.warnings).toEqual([])
  for (const table of ['sheets', 'steps', 'stakeholders', 'deal'] as const) {
    expect(mended.workbook[table]).toBe(workbook[table])
  }
})

describe('identity', () => {
  test('a record under another key than its id takes the key', () => {
    const text = serialise(givenWorkbook({ steps: [step('sign')] })).replace('"sign": {', '"other": {')
    const { workbook, warnings } = read(text)
    expect([...workbook.steps].map(([key, { id }]) => [key, id])).toEqual([['other', 'other']])
    expect(warnings).toEqual([
      'The step “sign” stood under another id than its own and now has the id other.',
    ])
  })
})

describe('sheets', () => {
  test('a missing sheet comes back, so that all that stands on it stays in place', () => {
    const gone = step('a', { sheetId: 'gone', stageId: 'far' })
    const far = stage('far', 0, { sheetId: 'gone' })
    const people = person('p', { placements: [{ sheetId: 'gone', stageId: 'far', x: 1, y: 2 }] })
    const before = givenWorkbook({ steps: [gone], stages: [far], stakeholders: [people] })
    const { workbook, warning, count } = repaired(before)
    expect(workbook.sheets.get('gone')).toEqual({ id: 'gone', title: 'Recovered sheet', order: 2 })
    expect(workbook.steps.get('a')).toBe(gone)
    expect(workbook.stakeholders.get('p')).toBe(people)
    expect({ warning, count }).toMatchObject({
      count: 1,
      warning: expect.stringContaining('Recovered sheet'),
    })
  })

  test('a workbook without any sheet gets one, the same on every machine', () => {
    const { workbook, warning } = repaired(givenWorkbook({ sheets: [], stages: [] }))
    expect([...workbook.sheets.values()]).toEqual([{ id: 'sheet', title: 'Buying process', order: 1 }])
    expect(warning).toContain('no sheet')
  })

  test('a made sheet can be written even when another has the largest order there is', () => {
    const sheets = [{ id: 'last', title: '', order: Number.MAX_SAFE_INTEGER }]
    const { workbook } = repaired(
      givenWorkbook({ sheets, stages: [], notes: [note('n', { sheetId: 'gone' })] }),
    )
    expect(read(serialise(workbook)).warnings).toEqual([])
  })
})

describe('stages', () => {
  test.each([
    ['is missing', 'gone', 'map'],
    ['is on another sheet', 'evaluate', 'legal'],
  ])('a box whose stage %s stands in none', (_, stageId, sheetId) => {
    const before = givenWorkbook({
      steps: [step('a', { stageId, sheetId, x: 30 })],
      notes: [note('n', { stageId, sheetId, x: 40 })],
      stakeholders: [person('p', { placements: [{ stageId, sheetId, x: 50, y: 0 }] })],
    })
    const { workbook, warning, count } = repaired(before)
    expect(workbook.steps.get('a')).toMatchObject({ stageId: null, x: 30 })
    expect(workbook.notes.get('n')).toMatchObject({ stageId: null, x: 40 })
    expect(workbook.stakeholders.get('p')?.placements).toEqual([{ stageId: null, sheetId, x: 50, y: 0 }])
    expect(count).toBe(3)
    expect(warning).toBe('The step “a” stood in a stage that is not on its sheet; it now stands in none.')
  })

  test('a person stands on a sheet once', () => {
    const placements = [1, 2].map((x) => ({ sheetId: 'map', stageId: null, x, y: 0 }))
    const { workbook, warning } = repaired(givenWorkbook({ stakeholders: [person('Ann', { placements })] }))
    expect(workbook.stakeholders.get('Ann')?.placements).toEqual([placements[0]])
    expect(warning).toBe('The person “Ann” stood on one sheet several times; the first place was kept.')
  })
})

describe('links', () => {
  const ends = { steps: [step('a'), step('b')], stakeholders: [person('p'), person('q', { name: '' })] }

  test.each([
    sequence('a', 'gone'),
    sequence('gone', 'a'),
    sequence('p', 'a'),
    participation('a', 'p'),
    participation('p', 'q'),
    participation('gone', 'a'),
    relation('p', 'a'),
    relation('p', 'gone'),
  ])('$id of kind $kind is removed', (link) => {
    const { workbook, count } = repaired(givenWorkbook({ ...ends, links: [link, sequence('a', 'b')] }))
    expect([...workbook.links.keys()]).toEqual(['a-b'])
    expect(count).toBe(1)
  })

  test('the ends that are known are named', () => {
    const { warning } = repaired(givenWorkbook({ ...ends, links: [sequence('a', 'gone')] }))
    expect(warning).toBe('A link from “a” was removed, because what it connects is not in the file.')
  })

  test('a link whose ends are both missing is named by its id', () => {
    const { warning } = repaired(givenWorkbook({ links: [sequence('x', 'y')] }))
    expect(warning).toContain('with the id x-y')
  })

  test('a placeholder without a name is an end all the same', () => {
    expect(repaired(givenWorkbook({ ...ends, links: [relation('p', 'q')] })).count).toBe(0)
  })
})

describe('steps', () => {
  test('forget a sheet with details that is missing', () => {
    const { step: mended, warning } = repairedStep({ detailSheetId: 'gone' })
    expect(mended).toEqual(step('a'))
    expect(warning).toContain('The step “a” named a sheet')
  })

  test('keep a sheet with details', () => {
    expect(repairedStep({ detailSheetId: 'legal' }).step?.detailSheetId).toBe('legal')
  })

  test('are not detailed by the sheet they stand on', () => {
    expect(repairedStep({ detailSheetId: 'map' }).warning).toContain('leads back to it')
  })

  test('are not detailed in a circle of sheets', () => {
    const there = step('there', { detailSheetId: 'legal' })
    const back = step('back', { sheetId: 'legal', stageId: null, detailSheetId: 'map' })
    const { workbook, count } = repaired(givenWorkbook({ steps: [there, back] }))
    const details = [...workbook.steps.values()].filter(({ detailSheetId }) => detailSheetId !== undefined)
    expect(details).toHaveLength(1)
    expect(count).toBe(1)
  })

  test('may be detailed by a sheet that several steps lead to', () => {
    const sheets = ['map', 'left', 'right', 'end'].map((id, order) => ({ id, title: id, order }))
    const leads = (id: string, sheetId: string, detailSheetId: string) =>
      step(id, { sheetId, stageId: null, detailSheetId })
    const steps = [
      leads('1', 'map', 'left'),
      leads('2', 'map', 'right'),
      leads('3', 'left', 'end'),
      leads('4', 'right', 'end'),
    ]
    expect(repaired(givenWorkbook({ sheets, stages: [], steps })).count).toBe(0)
  })

  test('survive a chain of more sheets than calls can nest', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `s${index}`)
    const sheets = ids.map((id, order) => ({ id, title: '', order }))
    const steps = ids.map((id, index) =>
      step(id, { sheetId: id, stageId: null, detailSheetId: ids[index + 1] ?? 's0' }),
    )
    expect(repair(givenWorkbook({ sheets, stages: [], steps })).warnings).toHaveLength(1)
  })

  test.each([
    ['is missing', [sequence('a', 'b')], 'gone'],
    ['starts elsewhere', [sequence('b', 'a')], 'b-a'],
    ['is no sequence', [participation('p', 'a')], 'p-owns-a'],
  ])('forget a branch that %s', (_, links, chosenLinkId) => {
    const { step: mended, warning } = repairedStep({ chosenLinkId }, { links, stakeholders: [person('p')] })
    expect(mended).toEqual(step('a'))
    expect(warning).toContain('choose the branch again')
  })

  test('forget the branch together with the link that had to go', () => {
    const { workbook, count } = repaired(
      givenWorkbook({ steps: [step('a', { chosenLinkId: 'a-gone' })], links: [sequence('a', 'gone')] }),
    )
    expect(workbook.steps.get('a')).toEqual(step('a'))
    expect(count).toBe(2)
  })

  test('keep a question for a person who is missing', () => {
    const openQuestions = [{ id: 'q', text: 'Who?', stakeholderId: 'gone' }]
    const { step: mended, warning } = repairedStep({ openQuestions })
    expect(mended?.openQuestions).toEqual([{ id: 'q', text: 'Who?' }])
    expect(warning).toContain('open question')
  })
})

describe('conversations', () => {
  test('an action whose step or call is missing stays', () => {
    const action = {
      id: 'x',
      title: 'Send draft',
      status: 'planned',
      stepId: 'gone',
      callId: 'gone',
    } as const
    const { workbook, warning, count } = repaired(givenWorkbook({ actions: [action] }))
    expect(workbook.actions.get('x')).toEqual({
      id: 'x',
      title: 'Send draft',
      status: 'planned',
      stepId: null,
    })
    expect(count).toBe(2)
    expect(warning).toBe('The action “Send draft” served a step that is not in the file; it now serves none.')
  })

  test('a call keeps those who are there', () => {
    const call = {
      id: 'c',
      stakeholderIds: ['gone', 'p'],
      stepIds: ['a', 'gone'],
      questions: [
        { id: '1', text: 'Who?', stakeholderId: 'gone' },
        { id: '2', text: 'When?', stakeholderId: 'p' },
      ],
    }
    const before = givenWorkbook({ calls: [call], stakeholders: [person('p')], steps: [step('a')] })
    const { workbook, count } = repaired(before)
    expect(workbook.calls.get('c')).toEqual({
      id: 'c',
      stakeholderIds: ['p'],
      stepIds: ['a'],
      questions: [{ id: '1', text: 'Who?' }, call.questions[1]],
    })
    expect(count).toBe(3)
  })

  test('a perspective keeps what was said', () => {
    const said = {
      id: 'v',
      statement: 'In May.',
      stance: 'confirms',
      directness: 'relayed',
      date: '2026-05-01',
    } as const
    const before = {
      ...said,
      subject: { kind: 'steps', id: 'gone', field: 'due' },
      ...{ saidById: 'gone', supersedesId: 'gone', callId: 'gone' },
    } as const
    const { workbook, count } = repaired(givenWorkbook({ perspectives: [before] }))
    expect(workbook.perspectives.get('v')).toEqual({ ...said, subject: { kind: 'deal', id: 'deal' } })
    expect(count).toBe(4)
  })

  test('a dismissal about something that is missing goes, one of a whole rule stays', () => {
    const dismissal = { ruleId: 'late', reason: 'No', at: '2026-05-01T00:00:00Z' }
    const dismissals = [
      { ...dismissal, id: 'whole' },
      { ...dismissal, id: 'lost', subject: { kind: 'links', id: 'gone' } as const },
    ]
    const { workbook, count } = repaired(givenWorkbook({ dismissals }))
    expect([...workbook.dismissals.keys()]).toEqual(['whole'])
    expect(count).toBe(1)
  })

  test('criteria and metrics of a person who is missing stay with the deal', () => {
    const deal = {
      ...{ id: 'deal', client: '', opportunity: '' },
      criteria: [{ id: 'c', title: 'Price', stakeholderId: 'gone' }],
      metrics: [{ id: 'm', title: 'Hours', stakeholderId: 'p' }],
    } as const
    const before = givenWorkbook({ stakeholders: [person('p')] })
    const { workbook, warning } = repaired({
      ...before,
      deal: new Map([['deal', structuredClone(deal)]]) as never,
    })
    expect(workbook.deal.get('deal')).toEqual({ ...deal, criteria: [{ id: 'c', title: 'Price' }] })
    expect(warning).toContain('criterion')
  })
})

import { addStepsFromRows } from '@workbook/commands/add-steps-from-rows'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, person, step } from '../given-workbook'
import { overlaps } from '../layout/overlaps'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [step('there', { stageId: 'approve', y: 300 })],
  stakeholders: [person('julia', { name: 'Julia Dorn' })],
})
const at = { x: 20, y: 24 }

describe('add steps from rows', () => {
  it('adds steps in their stages with days, due date and owner, as one change', () => {
    const { change, after } = run(addStepsFromRows, workbook, {
      sheetId: 'map',
      at,
      linked: true,
      rows: [
        { title: 'Agree scope', people: ['JULIA DORN', 'Tom'], stage: '2. approve', due: '2027-02-12' },
        { title: 'Pilot', people: [], stage: 'Prove', duration: { min: 5, max: 10, unit: 'working' } },
        { title: 'Sign', people: ['Tom'], stage: 'approve' },
      ],
    })
    const [, scope, pilot, sign] = [...after.steps.values()]
    const tom = [...after.stakeholders.values()].find(({ name }) => name === 'Tom')

    expect(change.label).toBe('Paste 3 steps')
    expect(change.select).toEqual([scope, pilot, sign].map((added) => `steps:${added?.id}`))
    expect(scope).toMatchObject({ stageId: 'approve', x: 4, y: 416, due: '2027-02-12' })
    expect(sign).toMatchObject({ stageId: 'approve', x: 4, y: 532 })
    expect(after.stages.get(pilot?.stageId ?? '')).toMatchObject({ title: 'Prove', sheetId: 'map', order: 3 })
    expect(pilot).toMatchObject({ durationProvenance: 'ours', duration: { min: 5, max: 10 } })
    expect(tom?.placements).toEqual([])
    expect(
      [...after.links.values()].map(({ kind, sourceId, targetId }) => [kind, sourceId, targetId]),
    ).toEqual([
      ['participation', 'julia', scope?.id],
      ['participation', tom?.id, scope?.id],
      ['participation', tom?.id, sign?.id],
      ['sequence', scope?.id, pilot?.id],
      ['sequence', pilot?.id, sign?.id],
    ])
  })

  it('stacks what has no stage where there is room, without links when none are wanted', () => {
    const rows = ['a', 'b', 'x'.repeat(120)].map((title) => ({ title, people: [] }))
    const { after } = run(addStepsFromRows, workbook, {
      sheetId: 'map',
      at: { x: 204, y: 280 },
      linked: false,
      rows,
    })
    const [, a, b] = [...after.steps.values()]

    expect(a).toMatchObject({ stageId: 'approve', x: 4, y: 396 })
    expect(b).toMatchObject({ stageId: 'approve', x: 4, y: 512 })
    expect(after.links.size).toBe(0)
    expect(overlaps(after)).toEqual([])
  })

  it('mixes rows with and without a stage without laying one on the other', () => {
    const rows = [
      { title: 'a', people: [], stage: 'Evaluate' },
      { title: 'b', people: [] },
      { title: 'c', people: [], stage: 'Evaluate' },
    ]
    const { after } = run(addStepsFromRows, workbook, {
      sheetId: 'map',
      at: { x: 4, y: 0 },
      linked: true,
      rows,
    })

    expect(overlaps(after)).toEqual([])
  })

  it('refuses when there is nothing or nowhere', () => {
    const input = { sheetId: 'map', at, linked: true, rows: [] }

    expect(refusal(addStepsFromRows, workbook, input)).toBe('There are no steps to add.')
    expect(refusal(addStepsFromRows, workbook, { ...input, sheetId: 'gone' })).toBe(
      'That sheet no longer exists.',
    )
  })
})

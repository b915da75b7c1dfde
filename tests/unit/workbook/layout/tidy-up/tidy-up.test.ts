import { applyTidyUp } from '@workbook/commands/apply-tidy-up'
import { boxesOnSheet } from '@workbook/layout/boxes'
import { tidyTask } from '@workbook/layout/tidy-up/task-of-sheet'
import { tidyUp } from '@workbook/layout/tidy-up/tidy-up'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../commands/run-command'
import { givenWorkbook, note, participation, person, sequence, step } from '../../given-workbook'
import { overlaps } from '../overlaps'
import { tidied } from './tidied'

const untidy = givenWorkbook({
  steps: [
    step('c', { x: 30, y: 310 }),
    step('a', { x: -10, y: 300 }),
    step('b', { x: 5, y: 290 }),
    step('d', { stageId: 'approve', x: 60, y: 700 }),
    step('e', { stageId: 'contract', x: 0, y: 40, height: 140 }),
  ],
  stakeholders: [
    person('Julia', { placements: [{ sheetId: 'map', stageId: 'contract', x: 0, y: 900 }] }),
    person('Nobody'),
  ],
  notes: [note('hint', { stageId: 'approve', x: 60, y: 590 })],
  links: [
    sequence('a', 'b'),
    sequence('b', 'c'),
    { ...sequence('c', 'd'), bends: [{ x: 3, y: 4 }] } as never,
    sequence('d', 'e'),
    sequence('e', 'b'),
    participation('Julia', 'a', 'informed'),
    participation('Julia', 'd'),
  ],
})

const box = (workbook: Workbook, id: string) => {
  const found = boxesOnSheet(workbook, 'map').find((candidate) => candidate.id === id)
  if (!found) throw new Error(`${id} is not on the sheet`)
  return found
}

describe('tidy up', () => {
  it('puts the steps of a stage below each other in their order, through a loop too', async () => {
    const after = await tidied(untidy)
    const [a, b, c] = ['a', 'b', 'c'].map((id) => box(after, id))

    expect(new Set([a?.x, b?.x, c?.x]).size).toBe(1)
    expect([a?.y, b?.y, c?.y]).toEqual([a?.y, b?.y, c?.y].sort((one, other) => (one ?? 0) - (other ?? 0)))
    expect(overlaps(after, 8)).toEqual([])
  })

  it('puts people under the step that needs them most, and notes beside what they were near', async () => {
    const after = await tidied(untidy)
    const [d, julia, hint] = ['d', 'Julia', 'hint'].map((id) => box(after, id))

    expect(julia).toMatchObject({ stageId: 'approve', x: (d?.x ?? 0) + 8, y: (d?.y ?? 0) + 92 })
    expect(hint).toMatchObject({ stageId: 'approve', y: (d?.y ?? 0) - 116 })
  })

  it('puts steps of different stages in common rows, in columns wide enough', async () => {
    const after = await tidied(untidy)
    const rows = new Set(['a', 'b', 'c', 'd', 'e'].map((id) => box(after, id).y))

    expect(rows.size).toBeLessThanOrEqual(4)
    expect([...after.stages.values()].map(({ width }) => width)).toEqual([248, 248, 248])
  })

  it('gives up bends that were made for other places', async () => {
    expect((await tidied(untidy)).links.get('c-d')).not.toHaveProperty('bends')
  })

  it('comes out the same every time, and changes nothing the second time', async () => {
    const once = await tidied(untidy)

    expect(await tidied(untidy)).toEqual(once)
    expect(await tidied(once)).toEqual(once)
  })

  it('leaves what is locked where it is and lays nothing on it', async () => {
    const steps = [...untidy.steps.values()].map((one) => (one.id === 'b' ? { ...one, locked: true } : one))
    const workbook = { ...untidy, steps: new Map(steps.map((one) => [one.id, one])) }
    const after = await tidied(workbook)

    expect(after.steps.get('b')).toEqual(workbook.steps.get('b'))
    expect(overlaps(after)).toEqual([])
  })

  it('lays out only what is selected, off everything else', async () => {
    const after = await tidied(untidy, 'map', new Set(['steps:a', 'steps:c', 'steps:d'] as const))

    for (const id of ['b', 'e', 'Julia', 'Nobody', 'hint']) {
      const kind = box(untidy, id).kind
      expect(after[kind].get(id)).toEqual(untidy[kind].get(id))
    }
    const unmoved = ['b', 'e', 'Julia', 'Nobody', 'hint']
    const pairs = overlaps(after).filter(
      (pair) =>
        !unmoved.some((id) =>
          unmoved.some((other) => id !== other && pair.includes(`:${id}`) && pair.includes(`:${other}`)),
        ),
    )
    expect(pairs).toEqual([])
    for (const { id, width } of untidy.stages.values()) {
      expect(after.stages.get(id)?.width).toBeGreaterThanOrEqual(width)
    }
  })

  it('gives a stage with many steps several columns', async () => {
    const steps = Array.from({ length: 40 }, (_, index) => step(`s${index}`, { y: index }))
    const after = await tidied(
      givenWorkbook({ steps, links: steps.slice(1).map(({ id }, index) => sequence(`s${index}`, id)) }),
    )

    expect(new Set(steps.map(({ id }) => box(after, id).x)).size).toBe(4)
    expect(steps.every(({ id }) => box(after, id).stageId === 'evaluate')).toBe(true)
    expect(overlaps(after, 20)).toEqual([])
  })

  it('lays out a sheet without stages by the order of its steps', async () => {
    const outside = { sheetId: 'legal', stageId: null }
    const after = await tidied(
      givenWorkbook({
        steps: ['a', 'b', 'c'].map((id) => step(id, { ...outside, x: 0, y: 0 })),
        stakeholders: [person('Tom', { placements: [{ ...outside, x: 0, y: 0 }] })],
        notes: [note('far', { ...outside, x: 5_000, y: 5_000 })],
        links: [sequence('a', 'b'), sequence('b', 'c')],
      }),
      'legal',
    )
    const xs = ['a', 'b', 'c'].map((id) => after.steps.get(id)?.x ?? 0)

    expect(xs).toEqual([...xs].sort((one, other) => one - other))
    expect(new Set(xs).size).toBe(3)
    expect(overlaps(after)).toEqual([])
  })

  it.each([
    ['an empty sheet', givenWorkbook()],
    ['people alone', givenWorkbook({ stakeholders: [person('Tom'), person('Julia')] })],
    ['notes alone', givenWorkbook({ notes: [note('one'), note('two')] })],
    ['one step', givenWorkbook({ steps: [step('a')] })],
  ])('takes %s', async (_, workbook) => {
    expect(overlaps(await tidied(workbook))).toEqual([])
  })

  it('says how far it has come', async () => {
    const shares: number[] = []
    await tidyUp(tidyTask(untidy, 'map'), (share) => shares.push(share))

    expect(shares.length).toBeGreaterThan(0)
    expect(shares).toEqual([...shares].sort((one, other) => one - other))
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  it('refuses a sheet that is gone', () => {
    const plan = { stageWidths: [], boxes: [] }

    expect(refusal(applyTidyUp, untidy, { sheetId: 'gone', plan, label: 'Tidy up' })).toBe(
      'That sheet no longer exists.',
    )
  })
})

import { deleteRecords } from '@workbook/commands/delete-records'
import type { SequenceLink } from '@workbook/model/link'
import type { RecordKey } from '@workbook/model/records'
import type { Step } from '@workbook/model/step'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, sequence, step } from '../given-workbook'
import { run } from './run-command'

const link = (from: string, to: string, fields: Partial<SequenceLink> = {}): SequenceLink => ({
  ...(sequence(from, to) as SequenceLink),
  ...fields,
})

/** What leads where after steps were deleted, and what the change is called. */
function without(links: readonly SequenceLink[], deleted: readonly string[], more: readonly Step[] = []) {
  const known = new Set(more.map(({ id }) => id))
  const ids = [...new Set(links.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))]
  const steps = [...more, ...ids.filter((id) => !known.has(id)).map((id) => step(id))]
  const workbook = givenWorkbook({ steps, links })
  const keys = deleted.map((name): RecordKey => (name.includes('-') ? `links:${name}` : `steps:${name}`))
  const { change, after } = run(deleteRecords, workbook, { keys })
  const left = [...after.links.values()] as SequenceLink[]
  return {
    label: change.label,
    ways: left.map(({ sourceId, targetId }) => `${sourceId} ${targetId}`).sort(),
    link: (id: string) => after.links.get(id) as SequenceLink | undefined,
    after,
  }
}

describe('deleting a step in a row', () => {
  it('joins its neighbours, as one change that says so', () => {
    const { label, ways } = without([link('a', 'b'), link('b', 'c')], ['b'])

    expect(label).toBe('Delete b, join its neighbours')
    expect(ways).toEqual(['a c'])
  })

  it('keeps the branch that a decision has chosen', () => {
    const decision = step('a', { kind: 'decision', chosenLinkId: 'a-b' })
    const { link: kept, after } = without(
      [link('a', 'b', { label: 'Yes', chance: 0.6 }), link('b', 'c', { label: 'Then', chance: 0.1 })],
      ['b'],
      [decision],
    )

    expect(kept('a-b')).toMatchObject({ targetId: 'c', label: 'Yes', chance: 0.6 })
    expect(after.steps.get('a')?.chosenLinkId).toBe('a-b')
  })

  it('adds up what was waited for', () => {
    const days = (count: number, unit: 'working' | 'calendar' = 'working') => ({
      lag: { days: count, unit },
    })
    const joined = (first: object, second: object) =>
      without([link('a', 'b', first), link('b', 'c', second)], ['b']).link('a-b')?.lag

    expect(joined(days(3), days(4))).toEqual({ days: 7, unit: 'working' })
    expect(joined({}, days(4))).toEqual({ days: 4, unit: 'working' })
    expect(joined(days(3), {})).toEqual({ days: 3, unit: 'working' })
    expect(joined(days(3), days(10, 'calendar'))).toEqual({ days: 10, unit: 'calendar' })
    expect(joined({}, {})).toBe(undefined)
  })

  it('joins around several that go together', () => {
    const row = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('d', 'e')]

    expect(without(row, ['b', 'c', 'd']).ways).toEqual(['a e'])
    expect(without(row, ['d', 'b', 'c']).ways).toEqual(['a e'])
    expect(without(row, ['b', 'd']).ways).toEqual(['a c', 'c e'])
  })
})

describe('neighbours stay apart', () => {
  it.each([
    ['without a way in', [link('b', 'c')]],
    ['without a way out', [link('a', 'b')]],
    ['with two ways in', [link('a', 'b'), link('x', 'b'), link('b', 'c')]],
    ['with two ways out', [link('a', 'b'), link('b', 'c'), link('b', 'x')]],
    ['between the same step', [link('a', 'b'), link('b', 'a')]],
  ])('around a step %s', (_case, links) => {
    const { label, ways } = without(links, ['b'])

    expect(label).toBe('Delete b')
    expect(ways).toEqual([])
  })

  it('where the one leads to the other already', () => {
    expect(without([link('a', 'b'), link('b', 'c'), link('a', 'c')], ['b']).ways).toEqual(['a c'])
  })

  it('when a link of the step was chosen to go as well', () => {
    const { label, ways } = without([link('a', 'b'), link('b', 'c')], ['b', 'a-b'])

    expect(label).toBe('Delete 2 items')
    expect(ways).toEqual([])
  })

  it('when the end of the row goes too', () => {
    const { label, ways } = without([link('a', 'b'), link('b', 'c')], ['b', 'c'])

    expect(label).toBe('Delete 2 steps')
    expect(ways).toEqual([])
  })
})

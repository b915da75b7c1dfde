import { stackInStages } from '@workbook/layout/stack-in-stages'
import { describe, expect, it } from 'vitest'

const box = (id: string, stageId: string, height = 80) => ({ id, stageId, height })
const link = (sourceId: string, targetId: string) => ({ sourceId, targetId })

describe('stack in stages', () => {
  it('puts what comes first on top, whatever the order of the input', () => {
    const { steps } = stackInStages({
      stageIds: ['one'],
      steps: [box('c', 'one'), box('a', 'one'), box('b', 'one')],
      links: [link('a', 'b'), link('b', 'c')],
      people: [],
    })

    expect([...steps].sort(([, a], [, b]) => a.y - b.y).map(([id]) => id)).toEqual(['a', 'b', 'c'])
    expect(steps.get('b')).toEqual({ x: 20, y: 24 + 80 + 36 })
  })

  it('lets all stages share rows, as high as their highest card', () => {
    const { steps } = stackInStages({
      stageIds: ['one', 'two'],
      steps: [box('a', 'one', 114), box('b', 'one'), box('c', 'two'), box('d', 'two')],
      links: [],
      people: [],
    })

    expect(steps.get('b')?.y).toBe(24 + 114 + 36)
    expect(steps.get('d')?.y).toBe(steps.get('b')?.y)
  })

  it('puts parallel steps level with what comes before them', () => {
    const { steps } = stackInStages({
      stageIds: ['one', 'two'],
      steps: [box('a', 'one'), box('b', 'one'), box('after-b', 'two'), box('after-a', 'two')],
      links: [link('a', 'after-a'), link('b', 'after-b')],
      people: [],
    })

    expect(steps.get('after-a')?.y).toBe(steps.get('a')?.y)
    expect(steps.get('after-b')?.y).toBe(steps.get('b')?.y)
  })

  it('puts people beneath all steps, each in their stage', () => {
    const { people } = stackInStages({
      stageIds: ['one', 'two'],
      steps: [box('a', 'one'), box('b', 'two'), box('c', 'two')],
      links: [],
      people: [
        { id: 'Julia', stageId: 'one' },
        { id: 'Tom', stageId: 'one' },
        { id: 'Priya', stageId: 'two' },
      ],
    })
    const below = 24 + 80 + 36 + 80 + 64

    expect(people.get('Julia')).toEqual({ x: 28, y: below })
    expect(people.get('Tom')).toEqual({ x: 28, y: below + 60 })
    expect(people.get('Priya')).toEqual({ x: 28, y: below })
  })

  it('comes to an end where steps loop', () => {
    const { steps } = stackInStages({
      stageIds: ['one'],
      steps: [box('a', 'one'), box('b', 'one')],
      links: [link('a', 'b'), link('b', 'a')],
      people: [],
    })

    expect(new Set([...steps.values()].map(({ y }) => y)).size).toBe(2)
  })
})

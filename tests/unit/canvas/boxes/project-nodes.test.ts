import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { createNodeProjection, type Projected } from '../../../../renderer/canvas/boxes/project-nodes'
import { givenWorkbook, note, step } from '../../workbook/given-workbook'
import { givenMap } from '../given-map'

const workbook = givenWorkbook({
  steps: [step('a'), step('b', { y: 200, locked: true })],
  notes: [note('n')],
})

function projected(changes: Partial<Projected> = {}, book: Workbook = workbook): Projected {
  return {
    workbook: book,
    boxes: givenMap(book).view.state.getState().index.scene.boxes,
    selection: new Set(),
    detail: 'full',
    readOnly: false,
    lit: null,
    painted: false,
    held: null,
    ...changes,
  }
}

describe('boxes as nodes', () => {
  it('stay the same objects while nothing about them changes', () => {
    const project = createNodeProjection()
    const { boxes } = projected()
    const before = project(projected({ boxes }))
    const after = project(projected({ boxes, selection: new Set(['steps:a']) }))

    expect(after.map((node, place) => node === before[place])).toEqual([false, true, true])
    expect(project(projected({ boxes, selection: new Set(['steps:a']) }))).toEqual(after)
  })

  it('are where the pointer holds them', () => {
    const held = { keys: new Set(['steps:a'] as const), by: { x: 30, y: -10 } }
    const [a, b] = createNodeProjection()(projected({ held }))

    expect(a?.position).toEqual({ x: 34, y: -10 })
    expect(b?.position).toEqual({ x: 4, y: 200 })
  })

  it('say that they are locked', () => {
    const [, b] = createNodeProjection()(projected())

    expect(b?.data.locked).toBe(true)
    expect(b?.domAttributes?.['aria-description']).toContain('locked')
  })

  it('cannot be dragged when locked or when nothing may be changed', () => {
    const draggable = (changes: Partial<Projected>) =>
      createNodeProjection()(projected(changes)).map((node) => node.draggable)

    expect(draggable({})).toEqual([true, false, true])
    expect(draggable({ readOnly: true })).toEqual([false, false, false])
  })

  it('are drawn by themselves only where no layer beneath does it', () => {
    const held = { keys: new Set(['steps:a'] as const), by: { x: 0, y: 0 } }
    const drawn = (changes: Partial<Projected>) =>
      createNodeProjection()(projected(changes)).map(({ data }) => data.drawn)

    expect(drawn({})).toEqual([true, true, true])
    expect(drawn({ painted: true, held })).toEqual([true, false, false])
  })

  it('tell their whole text where they show less of it', () => {
    const long = 'Agree on the yearly cost with all plants. '.repeat(9).trim()
    const book = givenWorkbook({ steps: [step('a', { title: long }), step('b', { y: 200 })] })
    const titles = (changes: Partial<Projected>) =>
      createNodeProjection()(projected(changes, book)).map(({ domAttributes }) => domAttributes?.title)

    expect(titles({})).toEqual([long, undefined])
    expect(titles({ detail: 'simple' })).toEqual([long, 'b'])
  })

  it('carry nothing of the file but what is on the list', () => {
    const hostile = { ...step('a'), className: 'x', style: { width: 1 }, parentId: 'steps:b', hidden: true }
    const [node] = createNodeProjection()(projected({}, givenWorkbook({ steps: [hostile] })))

    expect(node).not.toHaveProperty('className')
    expect(node).not.toHaveProperty('parentId')
    expect(node).not.toHaveProperty('hidden')
    expect(node?.style).toEqual({ pointerEvents: 'all' })
  })
})

import { describe, expect, it } from 'vitest'
import { mountBudget, planMounts } from '../../../../renderer/canvas/view/mount-plan'
import { createMounting } from '../../../../renderer/canvas/view/mounting'
import type { SceneIndex } from '../../../../renderer/canvas/view/scene-index'
import { givenWorkbook, sequence, step } from '../../workbook/given-workbook'
import { givenMap } from '../given-map'

/** Steps below one another, each a hundred pixels further down, linked in a row. */
function givenIndex(count: number): SceneIndex {
  const steps = Array.from({ length: count }, (_, place) => step(`s${place}`, { y: place * 100 }))
  const links = steps.slice(1).map(({ id }, place) => sequence(`s${place}`, id))
  return givenMap(givenWorkbook({ steps, links })).view.state.getState().index
}

const small = givenIndex(100)
const large = givenIndex(400)
const area = { x: 0, y: 0, width: 1_000, height: 3_990 }

describe('what is mounted', () => {
  it('is everything on a sheet within the budget', () => {
    const plan = planMounts({ index: small, zoom: 0.1, area, wanted: [], onlyInReach: false })

    expect(plan.painted).toBe(false)
    expect([plan.boxes.length, plan.links.length]).toEqual([100, 99])
  })

  it('is what is in reach, boxes and links, while nothing else is asked for', () => {
    const plan = planMounts({ index: small, zoom: 1, area, wanted: [], onlyInReach: true })

    expect(plan.painted).toBe(false)
    expect([plan.boxes.length, plan.links.length]).toEqual([40, 40])
  })

  it('is what is in reach on a larger one, and the rest is painted', () => {
    const plan = planMounts({ index: large, zoom: 1, area, wanted: [], onlyInReach: false })

    expect(plan.painted).toBe(true)
    expect(plan.boxes).toHaveLength(40)
    expect(plan.links).toEqual([])
  })

  it('is only what a person deals with where text cannot be read', () => {
    const wanted = ['steps:s399', 'links:s0-s1'] as const
    const plan = planMounts({ index: large, zoom: 0.2, area, wanted, onlyInReach: false })

    expect(plan.boxes.map(({ id }) => id)).toEqual(['s399'])
    expect(plan.links.map(({ id }) => id)).toEqual(['s0-s1'])
  })

  it('never exceeds the budget, however much is in view or selected', () => {
    const everything = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }
    const wanted = large.scene.boxes.map(({ key }) => key)
    const plan = planMounts({ index: large, zoom: 1, area: everything, wanted, onlyInReach: false })

    expect(plan.boxes.length + plan.links.length).toBeLessThanOrEqual(mountBudget)
    expect(plan.boxes.length).toBeGreaterThan(0)
  })
})

describe('mounting', () => {
  const question = { index: large, zoom: 1, area, wanted: [], onlyInReach: false }

  it('brings a few boxes at a time until all are there', () => {
    const mounting = createMounting()
    const [first, second, third] = [1, 2, 3].map(() => mounting.next(question, false))

    expect([first, second].map((step) => [step?.boxes.length, step?.complete])).toEqual([
      [24, false],
      [40, true],
    ])
    expect(third?.boxes).toEqual(second?.boxes)
  })

  it('changes nothing while the map moves, except for what is pointed at', () => {
    const mounting = createMounting()
    const { boxes } = mounting.next(question, false)
    const elsewhere = { ...area, y: 20_000 }
    const moved = mounting.next({ ...question, area: elsewhere }, true)
    const pointed = mounting.next({ ...question, area: elsewhere, wanted: ['steps:s300'] }, true)

    expect(moved.boxes).toEqual(boxes)
    expect(pointed.boxes.map(({ id }) => id)).toEqual([...boxes.map(({ id }) => id), 's300'])
    expect(mounting.next({ ...question, area: elsewhere }, false).boxes.map(({ id }) => id)).not.toContain(
      's0',
    )
  })
})

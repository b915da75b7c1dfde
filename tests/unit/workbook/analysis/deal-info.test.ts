import { readFileSync } from 'node:fs'
import { dealInfo } from '@workbook/analysis/deal-info'
import { parseWorkbook } from '@workbook/format/parse'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'

const today = '2026-11-24'
const fixed = (days: number) => ({ min: days, likely: days, max: days, unit: 'working' as const })

describe('what there is to know of a deal', () => {
  it('is next steps, progress, schedule and forecast', () => {
    const workbook = givenWorkbook({
      deal: [{ id: 'deal', client: 'Northwind', opportunity: 'Planning', clientDate: '2026-12-11' }],
      steps: [
        step('prove', { title: 'Prove it', duration: fixed(3) }),
        step('order', { title: 'Order it', kind: 'purchase', duration: fixed(2), y: 100 }),
      ],
      stakeholders: [person('Priya')],
      links: [sequence('prove', 'order'), participation('Priya', 'prove')],
    })
    const info = dealInfo(workbook, today)
    expect(info.nextSteps).toEqual([{ id: 'prove', title: 'Prove it', owners: ['Priya'] }])
    expect(info.progress).toEqual({ done: 0, total: 2, share: 0 })
    expect(info.schedule.purchase).toEqual({ id: 'order', title: 'Order it', day: '2026-11-30', done: false })
    expect(info.schedule.criticalPath.map(({ id }) => id)).toEqual(['prove', 'order'])
    expect(info.schedule.feasibility?.verdict).toBe('safe')
    expect(info.forecast).toMatchObject({ p10: '2026-11-30', p90: '2026-11-30', chanceOfClientDate: 1 })
    expect(info.problems).toEqual([])
  })

  it('of an empty map holds no figure that is not one', () => {
    const info = dealInfo(givenWorkbook(), today)
    expect(info.forecast).toBeNull()
    expect(JSON.stringify(info)).not.toMatch(/NaN|Infinity|null,null/)
    expect(info.nextSteps).toEqual([])
  })

  it('of the sample can be written as JSON and is the same each time', () => {
    const read = parseWorkbook(readFileSync('resources/samples/northwind-foods.buymap'))
    if (!read.ok) throw new Error(read.error.message)
    const [one, other] = [dealInfo(read.value.workbook, today), dealInfo(read.value.workbook, today)]
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
    expect(one.schedule.steps.length).toBeGreaterThan(20)
  })
})

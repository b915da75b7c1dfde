import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import { describe, expect, test } from 'vitest'
import { daysFrom, givenPlan, type ListedActivity, monday, tableOf } from './given-plan'

/** Hillier and Lieberman, "Introduction to Operations Research", 7th ed., table 10.1: Reliable Construction Co. */
const reliable = {
  A: { days: 2 },
  B: { days: 4, after: ['A'] },
  C: { days: 10, after: ['B'] },
  D: { days: 6, after: ['C'] },
  E: { days: 4, after: ['C'] },
  F: { days: 5, after: ['E'] },
  G: { days: 7, after: ['D'] },
  H: { days: 9, after: ['E', 'G'] },
  I: { days: 7, after: ['C'] },
  J: { days: 8, after: ['F', 'I'] },
  K: { days: 4, after: ['J'] },
  L: { days: 5, after: ['J'] },
  M: { days: 2, after: ['H'] },
  N: { days: 6, after: ['K', 'L'] },
} satisfies Record<string, ListedActivity>

/** The three-point estimates of the same project, table 10.4; their PERT means are the days of table 10.1. */
const reliableEstimates: Readonly<Record<keyof typeof reliable, readonly [number, number, number]>> = {
  A: [1, 2, 3],
  B: [2, 3.5, 8],
  C: [6, 9, 18],
  D: [4, 5.5, 10],
  E: [1, 4.5, 5],
  F: [4, 4, 10],
  G: [5, 6.5, 11],
  H: [5, 8, 17],
  I: [3, 7.5, 9],
  J: [3, 9, 9],
  K: [4, 4, 4],
  L: [1, 5.5, 7],
  M: [1, 2, 3],
  N: [5, 5.5, 9],
}

const reliableTable = {
  A: { ES: 0, EF: 2, LS: 0, LF: 2, float: 0, critical: true },
  B: { ES: 2, EF: 6, LS: 2, LF: 6, float: 0, critical: true },
  C: { ES: 6, EF: 16, LS: 6, LF: 16, float: 0, critical: true },
  D: { ES: 16, EF: 22, LS: 20, LF: 26, float: 4, critical: false },
  E: { ES: 16, EF: 20, LS: 16, LF: 20, float: 0, critical: true },
  F: { ES: 20, EF: 25, LS: 20, LF: 25, float: 0, critical: true },
  G: { ES: 22, EF: 29, LS: 26, LF: 33, float: 4, critical: false },
  H: { ES: 29, EF: 38, LS: 33, LF: 42, float: 4, critical: false },
  I: { ES: 16, EF: 23, LS: 18, LF: 25, float: 2, critical: false },
  J: { ES: 25, EF: 33, LS: 25, LF: 33, float: 0, critical: true },
  K: { ES: 33, EF: 37, LS: 34, LF: 38, float: 1, critical: false },
  L: { ES: 33, EF: 38, LS: 33, LF: 38, float: 0, critical: true },
  M: { ES: 38, EF: 40, LS: 42, LF: 44, float: 4, critical: false },
  N: { ES: 38, EF: 44, LS: 38, LF: 44, float: 0, critical: true },
}

describe('Hillier and Lieberman: Reliable Construction', () => {
  test('dates, slack and critical path of table 10.3', () => {
    expect(tableOf(givenPlan(reliable))).toMatchObject(reliableTable)
  })

  test('takes 44 days', () => {
    const { end } = scheduleOf(givenPlan(reliable), monday)
    expect(daysFrom(monday, end ?? '')).toBe(43)
  })

  test('three-point estimates come to the same dates', () => {
    const estimated = Object.entries(reliable).map(([id, activity]) => {
      const [min, likely, max] = reliableEstimates[id as keyof typeof reliable]
      return [id, { ...activity, days: { min, likely, max } }]
    })
    expect(tableOf(givenPlan(Object.fromEntries(estimated)))).toMatchObject(reliableTable)
  })

  test('the critical path runs along A, B, C, E, F, J, L and N', () => {
    const { criticalLinks } = scheduleOf(givenPlan(reliable), monday)
    expect([...criticalLinks].sort()).toEqual(['A-B', 'B-C', 'C-E', 'E-F', 'F-J', 'J-L', 'L-N'])
  })
})

/** Heizer and Render, "Operations Management", 10th ed., tables 3.1 and 3.2: Milwaukee Paper Manufacturing. */
const milwaukee = {
  A: { days: 2 },
  B: { days: 3 },
  C: { days: 2, after: ['A'] },
  D: { days: 4, after: ['A', 'B'] },
  E: { days: 4, after: ['C'] },
  F: { days: 3, after: ['C'] },
  G: { days: 5, after: ['D', 'E'] },
  H: { days: 2, after: ['F', 'G'], fields: { kind: 'purchase' } },
} satisfies Record<string, ListedActivity>

describe('Heizer and Render: Milwaukee Paper', () => {
  test('dates, slack and critical path of table 3.3, free float by its definition', () => {
    expect(tableOf(givenPlan(milwaukee))).toMatchObject({
      A: { ES: 0, EF: 2, LS: 0, LF: 2, float: 0, free: 0, critical: true },
      B: { ES: 0, EF: 3, LS: 1, LF: 4, float: 1, free: 0, critical: false },
      C: { ES: 2, EF: 4, LS: 2, LF: 4, float: 0, free: 0, critical: true },
      D: { ES: 3, EF: 7, LS: 4, LF: 8, float: 1, free: 1, critical: false },
      E: { ES: 4, EF: 8, LS: 4, LF: 8, float: 0, free: 0, critical: true },
      F: { ES: 4, EF: 7, LS: 10, LF: 13, float: 6, free: 6, critical: false },
      G: { ES: 8, EF: 13, LS: 8, LF: 13, float: 0, free: 0, critical: true },
      H: { ES: 13, EF: 15, LS: 13, LF: 15, float: 0, free: 0, critical: true },
    })
  })

  test('a deadline two days too early takes two days of float from every step', () => {
    const table = tableOf(givenPlan(milwaukee), monday, { deadline: '2026-12-05' })
    const floats = Object.entries(table).map(([id, { float }]) => `${id} ${float}`)
    expect(floats).toEqual(['A -2', 'B -1', 'C -2', 'D -1', 'E -2', 'F 4', 'G -2', 'H -2'])
  })
})

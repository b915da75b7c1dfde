import { dealProgress, sheetProgress } from '@workbook/analysis/progress'
import type { Link } from '@workbook/model/link'
import type { Step } from '@workbook/model/step'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, sequence, step } from '../given-workbook'

const working = (min: number, max: number) => ({ duration: { min, max, unit: 'working' as const } })
const whole = (steps: Step[], links: Link[] = []) =>
  sheetProgress(givenWorkbook({ steps, links }), 'map').whole

describe('progress', () => {
  it('weighs steps by the working days they are expected to take', () => {
    expect(whole([step('a', { status: 'done', ...working(20, 40) }), step('b', working(5, 15))])).toEqual({
      done: 1,
      total: 2,
      share: 0.75,
    })
  })

  it('takes the PERT mean, calendar days at five a week, and a day where nothing is known', () => {
    const pert = step('a', { status: 'done', duration: { min: 2, likely: 5, max: 14, unit: 'working' } })
    const standstill = step('b', { status: 'done', duration: { min: 7, max: 7, unit: 'calendar' } })

    // (2 + 4 × 5 + 14) / 6 = 6 days, 7 × 5 / 7 = 5 days, 1 day.
    expect(whole([pert, standstill, step('c')]).share).toBeCloseTo(11 / 12)
  })

  it('counts only what is done', () => {
    expect(whole([step('a', { status: 'in-progress' }), step('b', { status: 'waiting' })]).share).toBe(0)
  })

  it('leaves out what is skipped, not applicable or on a branch not taken', () => {
    const links: Link[] = [
      { ...sequence('choose', 'ours'), kind: 'sequence', label: 'us' },
      { ...sequence('choose', 'theirs'), kind: 'sequence', label: 'them' },
    ]
    const steps = [
      step('choose', { kind: 'decision', status: 'done', chosenLinkId: 'choose-ours' }),
      step('ours'),
      step('theirs'),
      step('skipped', { status: 'skipped' }),
      step('foreign', { status: 'not-applicable' }),
    ]

    expect(whole(steps, links)).toEqual({ done: 1, total: 2, share: 0.5 })
  })

  it('still counts what follows a decision that sent the work back', () => {
    const links: Link[] = [
      sequence('draft', 'review'),
      { ...sequence('review', 'draft'), kind: 'sequence', label: 'rework' },
      { ...sequence('review', 'sign'), kind: 'sequence', label: 'ok' },
    ]
    const steps = [
      step('draft', { status: 'in-progress' }),
      step('review', { y: 100, kind: 'decision', status: 'done', chosenLinkId: 'review-draft' }),
      step('sign', { y: 200 }),
    ]

    expect(whole(steps, links)).toMatchObject({ done: 1, total: 3 })
  })

  it('counts milestones alike where nothing takes time', () => {
    expect(whole([step('a', { status: 'done', ...working(0, 0) }), step('b', working(0, 0))]).share).toBe(0.5)
  })

  it('is nothing on an empty sheet', () => {
    expect(whole([])).toEqual({ done: 0, total: 0, share: 0 })
  })

  it('is told for every stage', () => {
    const workbook = givenWorkbook({
      steps: [step('a', { status: 'done' }), step('b', { y: 100 }), step('c', { stageId: 'approve' })],
    })

    expect(sheetProgress(workbook, 'map').stages).toEqual(
      new Map([
        ['evaluate', { done: 1, total: 2, share: 0.5 }],
        ['approve', { done: 0, total: 1, share: 0 }],
        ['contract', { done: 0, total: 0, share: 0 }],
      ]),
    )
  })

  it('is not moved by what we do', () => {
    const steps = [step('a')]
    const without = givenWorkbook({ steps })
    const busy = givenWorkbook({ steps, actions: [{ id: 'x', stepId: 'a', title: 'Demo', status: 'done' }] })

    expect(dealProgress(busy)).toEqual(dealProgress(without))
  })

  it('of the deal does not count a detail sheet beside the step it details', () => {
    const workbook = givenWorkbook({
      steps: [
        step('contract', { status: 'done', detailSheetId: 'legal' }),
        step('sign', { y: 100 }),
        step('redline', { sheetId: 'legal', stageId: null }),
      ],
    })

    expect(dealProgress(workbook)).toEqual({ done: 1, total: 2, share: 0.5 })
  })
})

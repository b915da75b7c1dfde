import { dayOfStep } from '@workbook/scene/day-of-step'
import { describe, expect, it } from 'vitest'

describe('the day that is shown with a step', () => {
  it('is the day it was done, also where it was due on another one', () => {
    expect(dayOfStep({ status: 'done', actualFinish: '2026-09-08', due: '2026-09-09' })).toEqual({
      day: '2026-09-08',
      is: 'done',
    })
  })

  it('is the day it is due, until it is done', () => {
    expect(dayOfStep({ status: 'in-progress', actualFinish: '2026-09-08', due: '2026-09-09' })).toEqual({
      day: '2026-09-09',
      is: 'due',
    })
  })

  it('is the day it was due, where nobody wrote down when it was done', () => {
    expect(dayOfStep({ status: 'done', due: '2026-09-09' })).toEqual({ day: '2026-09-09', is: 'due' })
  })

  it('is none without either', () => {
    expect(dayOfStep({ status: 'done' })).toBeNull()
  })
})

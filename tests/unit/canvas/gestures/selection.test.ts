import { describe, expect, it } from 'vitest'
import { deleteSelected, toggled } from '../../../../renderer/canvas/gestures/selection'
import { givenWorkbook, sequence, step } from '../../workbook/given-workbook'
import { givenMap } from '../given-map'

const workbook = () =>
  givenWorkbook({
    steps: [step('a'), step('b', { stageId: 'approve' }), step('c', { y: 300 })],
    links: [sequence('a', 'b')],
  })

describe('the selection', () => {
  it('takes in what is added and lets go of what is clicked again', () => {
    expect(toggled(new Set(['steps:a']), 'steps:b')).toEqual(['steps:a', 'steps:b'])
    expect(toggled(new Set(['steps:a', 'steps:b']), 'steps:a')).toEqual(['steps:b'])
  })

  it('is deleted as one undo step, with the links of what goes', () => {
    const { stores } = givenMap(workbook())
    stores.session.select(['steps:a', 'steps:b'])

    expect(deleteSelected(stores).ok).toBe(true)
    expect([...stores.document.getState().workbook.steps.keys()]).toEqual(['c'])
    expect(stores.document.getState().workbook.links.size).toBe(0)
    stores.document.undo()
    expect(stores.document.getState().workbook.steps.size).toBe(3)
    expect(stores.document.undo()).toBe(false)
  })

  it('may be a stage, whose steps stay', () => {
    const { stores } = givenMap(workbook())
    stores.session.select(['stages:approve'])
    deleteSelected(stores)

    expect(stores.document.getState().workbook.stages.has('approve')).toBe(false)
    expect(stores.document.getState().workbook.steps.has('b')).toBe(true)
  })
})

import { deleteStage } from '@workbook/commands/delete-stage'
import { boxesOnSheet } from '@workbook/layout/boxes'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const places = (workbook: Workbook) =>
  Object.fromEntries(boxesOnSheet(workbook, 'map').map(({ key, x, y }) => [key, [x, y]]))

const workbook = givenWorkbook({
  steps: [step('prove'), step('approve-it', { stageId: 'approve' }), step('sign', { stageId: 'contract' })],
  stakeholders: [person('Tom', { placements: [{ sheetId: 'map', stageId: 'approve', x: 3, y: 300 }] })],
  notes: [note('free'), note('pinned', { stageId: 'approve' })],
})

describe('delete stage', () => {
  it.each(['evaluate', 'approve', 'contract'])('leaves every box where it is on the sheet: %s', (stageId) => {
    const { after } = run(deleteStage, workbook, { stageId })

    expect(places(after)).toEqual(places(workbook))
    expect(after.stages.has(stageId)).toBe(false)
  })

  it('hands the boxes to the stage on the left, which grows over the column', () => {
    const { change, after } = run(deleteStage, workbook, { stageId: 'approve' })

    expect(change.label).toBe('Delete stage Approve')
    expect(after.steps.get('approve-it')).toMatchObject({ stageId: 'evaluate', x: 204 })
    expect(after.stakeholders.get('Tom')?.placements[0]).toMatchObject({ stageId: 'evaluate', x: 203 })
    expect(after.stages.get('evaluate')?.width).toBe(400)
  })

  it('hands the boxes of the first stage to the one on its right', () => {
    const { after } = run(deleteStage, workbook, { stageId: 'evaluate' })

    expect(after.steps.get('prove')).toMatchObject({ stageId: 'approve', x: 4 })
    expect(after.steps.get('approve-it')).toMatchObject({ stageId: 'approve', x: 204 })
  })

  it('leaves the boxes of the only stage without one', () => {
    const single = givenWorkbook({
      stages: [...workbook.stages.values()].slice(0, 1),
      steps: [step('prove')],
    })
    const { after } = run(deleteStage, single, { stageId: 'evaluate' })

    expect(after.steps.get('prove')).toMatchObject({ stageId: null, x: 4 })
  })

  it('closes an empty column up', () => {
    const { change } = run(deleteStage, givenWorkbook({ steps: [step('prove')] }), { stageId: 'approve' })

    expect(change.diff.updated).toEqual({})
    expect(Object.keys(change.diff.removed)).toEqual(['stages:approve'])
  })

  it('refuses a stage that is gone', () => {
    expect(refusal(deleteStage, workbook, { stageId: 'gone' })).toBe('That stage no longer exists.')
  })
})

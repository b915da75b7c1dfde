import { addStage } from '@workbook/commands/add-stage'
import { moveStage } from '@workbook/commands/move-stage'
import { resizeStage } from '@workbook/commands/resize-stage'
import { sheetPoint, stageColumns } from '@workbook/layout/stage-columns'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, stage, step } from '../given-workbook'
import { refusal, run } from './run-command'

const stageIds = (workbook: Workbook) => stageColumns(workbook, 'map').map((column) => column.stage.id)

describe('add stage', () => {
  it('adds a stage between two others and touches no other record', () => {
    const { change, after } = run(addStage, givenWorkbook(), { sheetId: 'map', index: 1, title: 'Decide' })

    expect(stageIds(after)).toEqual(['evaluate', 'new-1', 'approve', 'contract'])
    expect(change.diff.updated).toEqual({})
    expect(change.select).toEqual(['stages:new-1'])
  })

  it('adds the first and the last stage', () => {
    const workbook = givenWorkbook()

    expect(stageIds(run(addStage, workbook, { sheetId: 'map', index: 0 }).after)[0]).toBe('new-1')
    const { after } = run(addStage, workbook, { sheetId: 'map' })
    expect(stageIds(after)[3]).toBe('new-1')
    expect(after.stages.get('new-1')?.title).toBe('Stage 4')
  })

  it('renumbers the stages when no number is left between two of them', () => {
    const crowded = givenWorkbook({ stages: [stage('first', 1), stage('second', 1)] })
    const { after } = run(addStage, crowded, { sheetId: 'map', index: 1 })

    expect(stageIds(after)).toEqual(['first', 'new-1', 'second'])
  })

  it('refuses a sheet that is gone', () => {
    expect(refusal(addStage, givenWorkbook(), { sheetId: 'gone' })).toBe('That sheet no longer exists.')
  })
})

describe('move stage', () => {
  it('moves a stage with its boxes, by changing that stage alone', () => {
    const workbook = givenWorkbook({ steps: [step('prove'), step('sign', { stageId: 'contract' })] })
    const { change, after } = run(moveStage, workbook, { stageId: 'contract', index: 0 })

    expect(change.label).toBe('Move stage Contract')
    expect(stageIds(after)).toEqual(['contract', 'evaluate', 'approve'])
    expect(Object.keys(change.diff.updated)).toEqual(['stages:contract'])
    expect(sheetPoint(stageColumns(after, 'map'), step('sign', { stageId: 'contract' })).x).toBe(4)
  })

  it('changes nothing when the stage is there already', () => {
    const { change } = run(moveStage, givenWorkbook(), { stageId: 'approve', index: 1 })

    expect(change.diff).toEqual({ added: {}, updated: {}, removed: {} })
  })
})

describe('resize stage', () => {
  it('sets the width in whole pixels', () => {
    const { after } = run(resizeStage, givenWorkbook(), { stageId: 'approve', width: 300.6 })

    expect(after.stages.get('approve')?.width).toBe(301)
  })

  it('stays within the range that the file allows', () => {
    const width = (wanted: number) =>
      run(resizeStage, givenWorkbook(), { stageId: 'approve', width: wanted }).after.stages.get('approve')
        ?.width

    expect(width(-5)).toBe(120)
    expect(width(1_000_000)).toBe(4_000)
  })

  it('never pushes a box of the stage out of its column', () => {
    const workbook = givenWorkbook({ steps: [step('prove', { x: 100 })] })
    const { after } = run(resizeStage, workbook, { stageId: 'evaluate', width: 120 })

    expect(after.stages.get('evaluate')?.width).toBe(197)
  })

  it('refuses a width that is no number', () => {
    expect(refusal(resizeStage, givenWorkbook(), { stageId: 'approve', width: Number.NaN })).toBe(
      'The width of a stage must be a number.',
    )
  })
})

import { boxesOnSheet } from '@workbook/layout/boxes'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, person, step } from '../given-workbook'

describe('boxes on a sheet', () => {
  const workbook = givenWorkbook({
    steps: [
      step('prove'),
      step('sign', { stageId: 'contract', width: 150, height: 60 }),
      step('other', { sheetId: 'legal', stageId: null }),
    ],
    stakeholders: [
      person('Tom', { placements: [{ sheetId: 'map', stageId: 'approve', x: 5, y: 300 }] }),
      person('Lena', { placements: [] }),
    ],
    notes: [note('reminder', { x: -20 })],
  })

  it('finds every box of the sheet with its place and size in sheet pixels', () => {
    const boxes = boxesOnSheet(workbook, 'map').map(({ key, x, y, width, height }) => [
      key,
      x,
      y,
      width,
      height,
    ])

    expect(boxes).toEqual([
      ['steps:prove', 4, 0, 192, 80],
      ['steps:sign', 404, 0, 150, 60],
      ['stakeholders:Tom', 205, 300, 176, 44],
      ['notes:reminder', -20, 600, 176, 104],
    ])
  })
})

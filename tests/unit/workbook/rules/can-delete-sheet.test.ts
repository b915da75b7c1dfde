import { canDeleteSheet } from '@workbook/rules/can-delete-sheet'
import { describe, expect, it } from 'vitest'
import { givenWorkbook } from '../given-workbook'

describe('can delete sheet', () => {
  it('may delete one of two sheets', () => {
    expect(canDeleteSheet(givenWorkbook(), 'legal')).toEqual({ allowed: true })
  })

  it('may not delete the only sheet or one that is gone', () => {
    const single = givenWorkbook({ sheets: [{ id: 'map', title: 'Map', order: 0 }] })

    expect(canDeleteSheet(single, 'map')).toMatchObject({ allowed: false })
    expect(canDeleteSheet(givenWorkbook(), 'gone')).toMatchObject({ allowed: false })
  })
})

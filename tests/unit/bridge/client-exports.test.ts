// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { lastClientExport, noteClientExport } from '../../../renderer/bridge/client-exports'
import { givenWorkbook } from '../workbook/given-workbook'

const deal = givenWorkbook()
const withMoment = (at: string) =>
  givenWorkbook({ deal: [{ id: 'deal', client: 'C', opportunity: 'O', clientExport: { at } }] })

beforeEach(() => localStorage.clear())

test('an export is remembered for its workbook, outside of the file', () => {
  expect(lastClientExport(deal)).toBeUndefined()
  noteClientExport(deal, '2026-11-20T08:00:00Z')
  expect(lastClientExport(deal)).toBe('2026-11-20T08:00:00Z')
  expect(lastClientExport({ ...deal, id: 'other' })).toBeUndefined()
})

test('the later one counts, whoever handed it over', () => {
  noteClientExport(deal, '2026-11-20T08:00:00Z')
  expect(lastClientExport(withMoment('2026-11-24T08:00:00Z'))).toBe('2026-11-24T08:00:00Z')
  expect(lastClientExport(withMoment('2026-11-01T08:00:00Z'))).toBe('2026-11-20T08:00:00Z')
})

test('what is damaged is forgotten', () => {
  for (const text of ['{', '[]', '{"workbook":"yesterday"}']) {
    localStorage.setItem('client-exports', text)
    expect(lastClientExport(deal)).toBeUndefined()
  }
})

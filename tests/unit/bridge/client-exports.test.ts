// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { clientCopyOf, lastClientExport, noteClientExport } from '../../../renderer/bridge/client-exports'
import { givenWorkbook } from '../workbook/given-workbook'

const deal = givenWorkbook()
const withMoment = (at: string) =>
  givenWorkbook({ deal: [{ id: 'deal', client: 'C', opportunity: 'O', clientExport: { at } }] })

beforeEach(() => localStorage.clear())

test('an export is remembered for its workbook, outside of the file', () => {
  expect(lastClientExport(deal)).toBeUndefined()
  noteClientExport(deal, '2026-11-20T08:00:00Z', 'seen')
  expect(lastClientExport(deal)).toBe('2026-11-20T08:00:00Z')
  expect(lastClientExport({ ...deal, id: 'other' })).toBeUndefined()
})

test('what the client saw is remembered with it; earlier versions kept the moment alone', () => {
  expect(clientCopyOf(deal)).toBeNull()
  noteClientExport(deal, '2026-11-20T08:00:00Z', 'seen')
  expect(clientCopyOf(deal)).toEqual({ at: '2026-11-20T08:00:00Z', seen: 'seen' })
  localStorage.setItem('client-exports', JSON.stringify({ [deal.id]: '2026-11-01T08:00:00Z' }))
  expect(clientCopyOf(deal)).toEqual({ at: '2026-11-01T08:00:00Z' })
})

test('the later one counts, whoever handed it over', () => {
  noteClientExport(deal, '2026-11-20T08:00:00Z', 'seen')
  expect(lastClientExport(withMoment('2026-11-24T08:00:00Z'))).toBe('2026-11-24T08:00:00Z')
  expect(lastClientExport(withMoment('2026-11-01T08:00:00Z'))).toBe('2026-11-20T08:00:00Z')
})

test('what is damaged is forgotten', () => {
  for (const text of ['{', '[]', '{"workbook":"yesterday"}']) {
    localStorage.setItem('client-exports', text)
    expect(lastClientExport(deal)).toBeUndefined()
  }
})

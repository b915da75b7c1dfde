import { idFromBytes } from '@workbook/model/ids'
import { recordKey, recordKinds, splitRecordKey } from '@workbook/model/records'
import { idSchema } from '@workbook/model/values'
import { dealOf, emptyTables, inOrder } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { givenWorkbook } from '../given-workbook'

test('an id made from bytes is valid and tells different bytes apart', () => {
  const ids = [0, 31, 255].map((byte) => idFromBytes(new Uint8Array(16).fill(byte)))
  expect(ids.every((id) => idSchema.safeParse(id).success && id.length === 16)).toBe(true)
  expect(idFromBytes(Uint8Array.from({ length: 16 }, (_, index) => index))).toBe('0123456789abcdef')
  expect(ids[0]).not.toBe(ids[1])
})

test('a record key is split into the kind and id that it was made from', () => {
  for (const kind of recordKinds)
    expect(splitRecordKey(recordKey(kind, 'a-1_b'))).toEqual({ kind, id: 'a-1_b' })
})

test('every kind of the format has a table', () => {
  expect(Object.keys(emptyTables())).toEqual([
    ...['deal', 'sheets', 'stages', 'steps', 'stakeholders', 'links', 'actions', 'perspectives', 'calls'],
    ...['notes', 'dismissals'],
  ])
})

describe('order', () => {
  test('goes by number, fractions included, then by id', () => {
    const records = [
      { id: 'b', order: 1 },
      { id: 'c', order: -1 },
      { id: 'd', order: 0.5 },
      { id: 'a', order: 1 },
    ]
    expect(inOrder(records).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b'])
  })
})

test('a workbook has its one deal; building one without it is a bug', () => {
  expect(dealOf(givenWorkbook()).client).toBe('Northwind Foods')
  expect(() => dealOf(emptyTables())).toThrow('without its deal')
})

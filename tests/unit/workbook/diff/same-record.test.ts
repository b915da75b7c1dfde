import { sameRecord } from '@workbook/diff/same-record'
import { expect, test } from 'vitest'

test.each([
  [
    { a: 1, b: [1, { c: null }] },
    { b: [1, { c: null }], a: 1 },
  ],
  [{ a: undefined, b: 1 }, { b: 1 }],
  [0, -0],
  [[], []],
])('%j says the same as %j', (a, b) => {
  expect(sameRecord(a, b)).toBe(true)
  expect(sameRecord(b, a)).toBe(true)
})

test.each([
  [{ a: 1 }, { a: '1' }],
  [{ a: 1 }, { a: 1, b: null }],
  [{ a: 1 }, { b: 1 }],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [[], {}],
  [null, {}],
  [null, undefined],
  [
    { toString: undefined, a: 1 },
    { a: 1, b: 1 },
  ],
  [{ toString: Object.prototype.toString }, { b: 1 }],
])('%j says something else than %j', (a, b) => {
  expect(sameRecord(a, b)).toBe(false)
  expect(sameRecord(b, a)).toBe(false)
})

import {
  coordinateSchema,
  durationSchema,
  farthestCoordinate,
  idSchema,
  isoDaySchema,
  isoInstantSchema,
  longestText,
  moneySchema,
  textSchema,
} from '@workbook/model/values'
import { describe, expect, test } from 'vitest'

const accepted = (schema: { safeParse: (value: unknown) => { success: boolean } }) => (value: unknown) =>
  schema.safeParse(value).success

describe('an id', () => {
  test.each(['a', '0', '_-', 'toString', 'x'.repeat(64)])('may be %s', (id) => {
    expect(accepted(idSchema)(id)).toBe(true)
  })
  test.each([
    '',
    'a b',
    'ä',
    'a:b',
    'a.b',
    'a\n',
    'x'.repeat(65),
    '__proto__',
    'constructor',
    'prototype',
    1,
  ])('may not be %j', (id) => {
    expect(accepted(idSchema)(id)).toBe(false)
  })
})

describe('a day', () => {
  test.each(['2026-11-24', '2028-02-29', '0001-01-01'])('%s is one', (day) => {
    expect(accepted(isoDaySchema)(day)).toBe(true)
  })
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '2026-11-24T00:00',
    '24.11.2026',
    '',
  ])('%s is none', (day) => {
    expect(accepted(isoDaySchema)(day)).toBe(false)
  })
})

test.each([
  ['2026-11-24T09:00:00Z', true],
  ['2026-11-24T09:00:00.123Z', true],
  ['2026-11-24T09:00:00+01:00', false],
  ['2026-11-24', false],
])('whether %s is an instant in UTC: %s', (instant, valid) => {
  expect(accepted(isoInstantSchema)(instant)).toBe(valid)
})

test.each([
  ['420000', 'EUR', true],
  ['-1999.5', 'USD', true],
  ['1e5', 'EUR', false],
  ['1,000', 'EUR', false],
  ['.5', 'EUR', false],
  ['1', 'eur', false],
  ['1', '€', false],
])('whether %s %s is an amount of money: %s', (amount, currency, valid) => {
  expect(accepted(moneySchema)({ amount, currency })).toBe(valid)
})

test.each([
  [{ min: 1, likely: 2, max: 3 }, true],
  [{ min: 2, max: 2 }, true],
  [{ min: 0, max: 0.5 }, true],
  [{ min: 3, max: 2 }, false],
  [{ min: 1, likely: 4, max: 3 }, false],
  [{ min: 2, likely: 1, max: 3 }, false],
  [{ min: -1, max: 3 }, false],
])('whether %j is a duration: %s', (days, valid) => {
  expect(accepted(durationSchema)({ ...days, unit: 'working' })).toBe(valid)
})

test('coordinates are whole and within reach', () => {
  expect([-farthestCoordinate, farthestCoordinate, 0].every(accepted(coordinateSchema))).toBe(true)
  expect([farthestCoordinate + 1, 0.5, Number.NaN, '1', null].some(accepted(coordinateSchema))).toBe(false)
})

test('text is bounded', () => {
  expect(accepted(textSchema)('x'.repeat(longestText))).toBe(true)
  expect(accepted(textSchema)('x'.repeat(longestText + 1))).toBe(false)
})

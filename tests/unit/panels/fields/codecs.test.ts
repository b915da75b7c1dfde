import { describe, expect, test } from 'vitest'
import { amount, day, percent, plainNumber } from '../../../../renderer/panels/fields/codecs'

describe('an amount', () => {
  test.each([
    ['420000', '420000'],
    ['420,000', '420000'],
    ['420.000', '420000'],
    ['420.000,50', '420000.50'],
    ['1,234,567', '1234567'],
    ['1.234.567,8', '1234567.8'],
    ['420 000', '420000'],
    ["420'000.25", '420000.25'],
    ['1999.5', '1999.5'],
    ['-12,5', '-12.5'],
  ])('%s is %s', (text, value) => {
    expect(amount.parse(text)).toEqual({ ok: true, value })
  })

  test.each([
    ['420000', '420,000'],
    ['1234567.5', '1,234,567.5'],
    ['-999', '-999'],
    ['-1000', '-1,000'],
    ['1.234', '1.2340'],
  ])('%s is written %s and read back as the same amount', (value, text) => {
    expect(amount.format(value)).toBe(text)
    const read = amount.parse(text)
    expect(read.ok && Number(read.value)).toBe(Number(value))
  })

  test.each(['about 400k', '€ 5', '--3', '.'])('%s is refused with a sentence', (text) => {
    const parsed = amount.parse(text)

    expect(parsed.ok ? null : parsed.error).toMatch(/is not an amount/)
  })
})

describe('a number', () => {
  test.each([
    ['10', 10],
    ['2,5', 2.5],
    [' 2.5 ', 2.5],
    ['', undefined],
  ])('"%s" is %s', (text, value) => {
    expect(plainNumber.parse(text)).toEqual({ ok: true, value })
  })

  test('"a few" is refused', () => {
    expect(plainNumber.parse('a few').ok).toBe(false)
  })
})

describe('a chance', () => {
  test.each([0, 0.07, 0.29, 0.35, 1])('%s survives being written and read', (chance) => {
    expect(percent.parse(percent.format(chance))).toEqual({ ok: true, value: chance })
  })

  test.each(['101', '-1'])('%s percent is refused', (text) => {
    expect(percent.parse(text).ok).toBe(false)
  })
})

describe('a day', () => {
  test('with a year that was not typed to its end is refused', () => {
    expect(day.parse('0002-02-03').ok).toBe(false)
    expect(day.parse('2027-02-03')).toEqual({ ok: true, value: '2027-02-03' })
  })
})

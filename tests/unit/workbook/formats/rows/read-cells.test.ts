import { dayReading, orderOfDays } from '@workbook/formats/rows/day-reading'
import { readDuration } from '@workbook/formats/rows/read-duration'
import { describe, expect, it } from 'vitest'

const day = (text: string) => {
  const reading = dayReading(text)
  return reading.kind === 'day' ? reading.day : reading.kind
}

describe('day reading', () => {
  it.each([
    ['2027-02-12', '2027-02-12'],
    ['2027/2/1', '2027-02-01'],
    ['2027-02-12T00:00:00', '2027-02-12'],
    ['2027-02-12 14:30', '2027-02-12'],
    ['12.02.2027', '2027-02-12'],
    ['3.4.27', '2027-04-03'],
    ['13/2/2027', '2027-02-13'],
    ['2/13/2027', '2027-02-13'],
    ['5/5/2027', '2027-05-05'],
    ['12 Feb 2027', '2027-02-12'],
    ['12-Feb-27', '2027-02-12'],
    ['February 12th, 2027', '2027-02-12'],
    ['Fri, 12 Feb 2027', '2027-02-12'],
    ['12. März 2027', '2027-03-12'],
    ['12 février 2027', '2027-02-12'],
    ['12 de mayo de 2027', '2027-05-12'],
    ['3/4/2027', 'ambiguous'],
    ['03-04-27', 'ambiguous'],
    ['', 'empty'],
    ['–', 'empty'],
    ['TBD', 'empty'],
    ['12 Feb', 'unreadable'],
    ['Feb 2027', 'unreadable'],
    ['31.02.2027', 'unreadable'],
    ['30/02/2027', 'unreadable'],
    ['32/13/2027', 'unreadable'],
    ['soon', 'unreadable'],
    ['46023', 'unreadable'],
  ])('%j is %s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it('shows both readings of an ambiguous date, and takes the chosen one', () => {
    expect(dayReading('3/4/2027')).toEqual({
      kind: 'ambiguous',
      dayFirst: '2027-04-03',
      monthFirst: '2027-03-04',
    })
    expect(dayReading('3/4/2027', 'day-first')).toEqual({ kind: 'day', day: '2027-04-03' })
    expect(dayReading('3/4/2027', 'month-first')).toEqual({ kind: 'day', day: '2027-03-04' })
    // Only one reading is a day of the calendar.
    expect(dayReading('13/4/2027', 'month-first')).toEqual({ kind: 'day', day: '2027-04-13' })
  })

  it('takes the order of a column from the dates that prove it', () => {
    expect(orderOfDays(['3/4/2027', '25/4/2027', ''])).toBe('day-first')
    expect(orderOfDays(['3/4/2027', '4/25/2027 10:00'])).toBe('month-first')
    expect(orderOfDays(['3/4/2027', '5/6/2027'])).toBe(null)
    expect(orderOfDays(['25/4/2027', '4/25/2027'])).toBe(null)
  })
})

describe('read duration', () => {
  it.each([
    ['5', { min: 5, max: 5, unit: 'working' }],
    ['5-10 days', { min: 5, max: 10, unit: 'working' }],
    ['5 – 10', { min: 5, max: 10, unit: 'working' }],
    ['5 to 10 calendar days', { min: 5, max: 10, unit: 'calendar' }],
    ['5-10-25', { min: 5, likely: 10, max: 25, unit: 'working' }],
    ['2 weeks', { min: 10, max: 10, unit: 'working' }],
    ['1-2w', { min: 5, max: 10, unit: 'working' }],
    ['~2,5 d', { min: 2.5, max: 2.5, unit: 'working' }],
    ['3 working days', { min: 3, max: 3, unit: 'working' }],
    ['0', { min: 0, max: 0, unit: 'working' }],
  ])('%j', (text, duration) => {
    expect(readDuration(text)).toEqual({ kind: 'duration', duration })
  })

  it.each(['-5', '5-', '3 months', 'NaN', '1e9', '99999', '5-10-25-30', 'five'])(
    'does not guess %j',
    (text) => {
      expect(readDuration(text).kind).toBe('unreadable')
    },
  )

  it('says when a range runs backwards or was turned into a date', () => {
    expect(readDuration('10-5')).toMatchObject({
      duration: { min: 5, max: 10 },
      remark: '“10-5” runs backwards and is read as 5 to 10.',
    })
    expect(readDuration('05-Oct')).toEqual({
      kind: 'unreadable',
      problem: '“05-Oct” is a date: spreadsheets turn ranges such as 5-10 into dates.',
    })
    expect(readDuration('').kind).toBe('empty')
  })
})

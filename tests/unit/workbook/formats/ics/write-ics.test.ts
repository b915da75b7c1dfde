import { forAudience } from '@workbook/audience/for-audience'
import { writeIcs } from '@workbook/formats/ics/write-ics'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { action, call } from '../../given-deal-talk'
import { givenWorkbook, participation, person, step } from '../../given-workbook'

const long = 'Agree; who, signs\\what 日本語 '.repeat(8)
const book = givenWorkbook({
  steps: [
    step('budget', { title: long, due: '2026-12-31', evidenceExpected: 'Signed form' }),
    step('off', { due: '2026-12-01', status: 'skipped' }),
    step('undated'),
  ],
  stakeholders: [person('Priya')],
  links: [participation('Priya', 'budget')],
  actions: [action('demo', { due: '2026-12-02' })],
  calls: [
    call('c', {
      title: 'Budget call',
      date: '2026-12-03',
      time: '14:30',
      minutes: 45,
      fallback: 'Our secret',
    }),
    call('void', {
      date: '2026-12-04',
      outcome: { result: 'cancelled', recordedAt: '2026-12-04T08:00:00Z' },
    }),
  ],
})
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }))

describe('the calendar of a deal', () => {
  it('holds what has a day, once each, by day', () => {
    const { text, entries } = writeIcs(book)
    expect(entries).toBe(5)
    expect(events(text).map(({ event }) => event.startDate.toString())).toEqual([
      '2026-12-01',
      '2026-12-02',
      '2026-12-03T14:30:00',
      '2026-12-04',
      '2026-12-31',
    ])
  })

  it('lasts the whole day, to the day after, or as long as the call', () => {
    const [, , timed, , allDay] = events(writeIcs(book).text)
    expect(allDay?.event.endDate.toString()).toBe('2027-01-01')
    expect(timed?.event.endDate.toString()).toBe('2026-12-03T15:15:00')
    expect(timed?.component.getFirstSubcomponent('valarm')).not.toBeNull()
  })

  it('is read back as it was, whatever the texts hold, in lines that calendars accept', () => {
    const { text } = writeIcs(book)
    expect(events(text)[4]?.event.summary).toBe(`${long.trim()} (Northwind Foods)`)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76)
  })

  it('takes away what will not happen', () => {
    const status = events(writeIcs(book).text).map(({ component }) =>
      component.getFirstPropertyValue('status'),
    )
    expect(status).toEqual(['CANCELLED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED', 'CONFIRMED'])
  })

  it('updates itself: the same ids, and a sequence that grows with each save', () => {
    const later = { ...book, revision: { ...book.revision, savedAt: '2026-11-25T08:00:00Z' } }
    const [first, second] = [events(writeIcs(book).text), events(writeIcs(later).text)]
    expect(second.map(({ event }) => event.uid)).toEqual(first.map(({ event }) => event.uid))
    expect(new Set(first.map(({ event }) => event.uid)).size).toBe(5)
    expect(second[0]?.event.sequence).toBeGreaterThan(first[0]?.event.sequence ?? Number.MAX_VALUE)
  })

  it('for a client holds neither our actions nor our calls', () => {
    const { text, entries } = writeIcs(forAudience(book, 'client').workbook)
    expect(entries).toBe(2)
    for (const internal of ['Do demo', 'Budget call', 'Our secret']) expect(text).not.toContain(internal)
  })

  it('of a workbook without days is empty and still a calendar', () => {
    const { text, entries } = writeIcs(givenWorkbook())
    expect(entries).toBe(0)
    expect(events(text)).toEqual([])
  })
})

import ICAL from 'ical.js'
import type { Workbook } from '../../model/workbook'
import { type CalendarEntry, calendarEntries } from './calendar-entries'

const millisecondsOfMinute = 60_000
const reminderBefore = '-PT15M'

/**
 * The dated things of a workbook as an iCalendar file (RFC 5545). Ids stay the same and the sequence number grows with
 * each save, so that importing a later export updates what is in the calendar instead of adding it again.
 */
export function writeIcs(workbook: Workbook): { readonly text: string; readonly entries: number } {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('prodid', '-//Buymap//Buymap//EN')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('method', 'PUBLISH')
  const entries = calendarEntries(workbook)
  const savedAt = new Date(workbook.revision.savedAt)
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, savedAt))
  return { text: `${calendar.toString()}\r\n`, entries: entries.length }
}

function eventOf(entry: CalendarEntry, savedAt: Date): ICAL.Component {
  const component = new ICAL.Component('vevent')
  const event = new ICAL.Event(component)
  event.uid = entry.uid
  event.summary = entry.title
  if (entry.description) event.description = entry.description
  // Minutes since 1970: grows with every save and stays within the 32 bits that calendars keep.
  event.sequence = Math.floor(savedAt.getTime() / millisecondsOfMinute)
  component.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(savedAt, true))
  component.updatePropertyWithValue('status', entry.cancelled ? 'CANCELLED' : 'CONFIRMED')
  setDays(event, component, entry)
  return component
}

function setDays(event: ICAL.Event, component: ICAL.Component, { day, time }: CalendarEntry): void {
  if (time === null) {
    event.startDate = ICAL.Time.fromDateString(day)
    const end = ICAL.Time.fromDateString(day)
    // The end of an all-day event is the first day after it.
    end.addDuration(ICAL.Duration.fromSeconds(86_400))
    event.endDate = end
    component.updatePropertyWithValue('transp', 'TRANSPARENT')
    return
  }
  // Without a time zone: the same time on the clock wherever the deal is worked on.
  const start = ICAL.Time.fromDateTimeString(`${day}T${time.start}:00`)
  event.startDate = start
  const end = start.clone()
  end.addDuration(ICAL.Duration.fromSeconds(time.minutes * 60))
  event.endDate = end
  const alarm = new ICAL.Component('valarm')
  alarm.updatePropertyWithValue('action', 'DISPLAY')
  alarm.updatePropertyWithValue('description', event.summary)
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString(reminderBefore))
  component.addSubcomponent(alarm)
}

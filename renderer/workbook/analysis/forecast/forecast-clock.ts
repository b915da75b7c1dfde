import type { ForecastTime } from './forecast-task'

/** The schedule's reckoning with working time, made for millions of steps. */
export interface ForecastClock {
  workAt(instant: number): number
  /** The instant at which something is over that starts at an instant and takes so many days. */
  after(start: number, days: number, isCalendar: boolean): number
}

/** Differences below this share of a day come from binary fractions and mean nothing. */
const grain = 1e-6

/** {@link ForecastClock} of a calendar. */
export function forecastClock({ end, pace, workBefore, workingDays }: ForecastTime): ForecastClock {
  const workAt = (instant: number): number => {
    if (instant < 0) return instant * pace
    if (instant >= end) return workingDays.length + (instant - end) * pace
    const day = instant | 0
    const before = workBefore[day] as number
    return before + ((workBefore[day + 1] as number) - before) * (instant - day)
  }
  return {
    workAt,
    after(start, days, isCalendar) {
      if (days === 0) return start
      if (isCalendar) return start + days
      const work = workAt(start) + days
      if (work <= 0) return work / pace
      const whole = Math.max(0, Math.ceil(work - grain) - 1)
      if (whole >= workingDays.length) return end + (work - workingDays.length) / pace
      return (workingDays[whole] as number) + (work - whole)
    },
  }
}

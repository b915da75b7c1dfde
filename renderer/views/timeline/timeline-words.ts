import type { ScheduledStep } from '@workbook/analysis/schedule/scheduled-step'
import type { IsoDay } from '@workbook/model/values'
import { dayText, shortDayText } from '@workbook/scene/day-text'
import { stakeholderTitle, statusWords } from '@workbook/scene/names'
import type { PlanRow } from '../plan/plan-rows'

/** How far a step may slip, short; empty where that means nothing. */
export function floatText(scheduled: ScheduledStep | undefined): string {
  if (!scheduled || scheduled.state === 'done') return ''
  if (scheduled.isCritical) return 'Critical'
  return `${Math.round(scheduled.totalFloat)} d`
}

/** How far a step may slip, as a sentence says it. */
export function floatWords(scheduled: ScheduledStep | undefined): string {
  if (!scheduled || scheduled.state === 'done') return 'no float'
  const days = Math.round(scheduled.totalFloat)
  return `${days === 1 ? '1 working day' : `${days} working days`} of float`
}

/** A day of a step in its column; empty where it has no place in time. */
export function dayCell(
  scheduled: ScheduledStep | undefined,
  end: 'earlyStart' | 'earlyFinish',
  today: IsoDay,
): string {
  return scheduled ? shortDayText(scheduled[end], today) : ''
}

/** Why a step has no bar; null where it has one. */
export function withoutBar({ step, scheduled }: PlanRow): string | null {
  if (scheduled) return null
  return step.status === 'skipped' || step.status === 'not-applicable'
    ? capitalised(statusWords[step.status])
    : 'On a way that was not chosen'
}

/** What a bar shows, as words. */
export function barWords(row: PlanRow): string {
  const { step, scheduled, owners, facts } = row
  const missing = withoutBar(row)
  if (!scheduled || missing !== null) return missing ?? ''
  const { earlyStart, earlyFinish, isMoment, isAssumed } = scheduled
  const when = isMoment
    ? dayText(earlyStart)
    : `${dayText(earlyStart)} to ${dayText(earlyFinish)}${isAssumed ? ', dates assumed' : ''}`
  return [
    when,
    statusWords[step.status],
    owners.length > 0 ? `with ${owners.map(stakeholderTitle).join(', ')}` : '',
    step.due === undefined ? '' : `due ${dayText(step.due)}`,
    facts?.overdue ? 'late' : isExpectedLate(row) ? 'expected after it is due' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Whether a step is expected to be over only after its due date. ISO days compare as text. */
export function isExpectedLate({ step, scheduled }: PlanRow): boolean {
  if (!scheduled || scheduled.state === 'done' || step.due === undefined) return false
  return scheduled.earlyFinish > step.due
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

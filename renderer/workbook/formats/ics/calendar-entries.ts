import { participantsOf } from '../../analysis/participants'
import type { SellerAction } from '../../model/action'
import type { Call } from '../../model/call'
import type { Step } from '../../model/step'
import type { Id, IsoDay } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { stakeholderTitle, stepTitle } from '../../scene/names'

/** Something that has a day of its own in the deal, as a calendar shows it. */
export interface CalendarEntry {
  /** The same for the same record of the same workbook for ever, so that a second export updates the entry. */
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly day: IsoDay
  /** Local time of the deal, hh:mm, and length in minutes; null lasts all day. */
  readonly time: { readonly start: string; readonly minutes: number } | null
  /** It will not take place: calendars take the entry away. */
  readonly cancelled: boolean
}

const usualMinutes = 30

/**
 * What a workbook puts into a calendar: client steps with a due day, our actions with one, and calls. A client's copy of
 * the workbook holds neither actions nor calls, so neither can reach a client.
 */
export function calendarEntries(workbook: Workbook): CalendarEntry[] {
  return [
    ...[...workbook.steps.values()].flatMap((step) => stepEntry(workbook, step)),
    ...[...workbook.actions.values()].flatMap((action) => actionEntry(workbook, action)),
    ...[...workbook.calls.values()].flatMap((call) => callEntry(workbook, call)),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1))
}

function uid(workbook: Workbook, kind: string, id: Id): string {
  return `${kind}-${id}.${workbook.id}@buymap`
}

function titled(title: string, done: boolean, workbook: Workbook): string {
  const client = dealOf(workbook).client.trim()
  return `${done ? 'Done: ' : ''}${title}${client ? ` (${client})` : ''}`
}

function stepEntry(workbook: Workbook, step: Step): CalendarEntry[] {
  if (step.due === undefined) return []
  const owners = participantsOf(workbook, step.id, 'owns').map(stakeholderTitle)
  const stage = workbook.stages.get(step.stageId ?? '')?.title
  return [
    {
      uid: uid(workbook, 'step', step.id),
      title: titled(stepTitle(step), step.status === 'done', workbook),
      description: lines([
        owners.length > 0 && `Owner: ${owners.join(', ')}`,
        stage && `Stage: ${stage}`,
        step.evidenceExpected && `Evidence: ${step.evidenceExpected}`,
      ]),
      day: step.due,
      time: null,
      cancelled: step.status === 'skipped' || step.status === 'not-applicable',
    },
  ]
}

function actionEntry(workbook: Workbook, action: SellerAction): CalendarEntry[] {
  if (action.due === undefined) return []
  const step = workbook.steps.get(action.stepId ?? '')
  return [
    {
      uid: uid(workbook, 'action', action.id),
      title: titled(`We: ${action.title.trim() || 'Untitled action'}`, action.status === 'done', workbook),
      description: lines([
        step && `So that the client can: ${stepTitle(step)}`,
        action.owner && `Owner: ${action.owner}`,
        action.intent,
      ]),
      day: action.due,
      time: null,
      cancelled: action.status === 'dropped',
    },
  ]
}

function callEntry(workbook: Workbook, call: Call): CalendarEntry[] {
  if (call.date === undefined) return []
  const people = call.stakeholderIds.flatMap((id) => {
    const person = workbook.stakeholders.get(id)
    return person ? [stakeholderTitle(person)] : []
  })
  const held = call.outcome !== undefined && call.outcome.result !== 'cancelled'
  return [
    {
      uid: uid(workbook, 'call', call.id),
      title: titled(call.title?.trim() || 'Call', held, workbook),
      description: lines([
        people.length > 0 && `With: ${people.join(', ')}`,
        call.channel && `By: ${call.channel}`,
        call.commitment && `Commitment to ask for: ${call.commitment}`,
        call.fallback && `Fallback: ${call.fallback}`,
      ]),
      day: call.date,
      time: call.time === undefined ? null : { start: call.time, minutes: call.minutes ?? usualMinutes },
      cancelled: call.outcome?.result === 'cancelled',
    },
  ]
}

function lines(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part).join('\n')
}

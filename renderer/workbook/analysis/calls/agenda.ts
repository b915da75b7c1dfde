import type { Call } from '../../model/call'
import type { IsoDay } from '../../model/values'

/** The calls of a deal as a rep looks for them. */
export interface Agenda {
  /** Planned for today or later, or without a day: the nearest first, undated last. */
  readonly ahead: readonly Call[]
  /** The day has passed and nobody wrote down what came of it: the latest first (rule A06). */
  readonly toWriteBack: readonly Call[]
  /** With an outcome: the latest first. */
  readonly held: readonly Call[]
}

/** Sorts the calls of a deal by what is to be done with them. */
export function agenda(calls: Iterable<Call>, today: IsoDay): Agenda {
  const all = [...calls]
  const open = all.filter(({ outcome }) => outcome === undefined)
  const hasPassed = ({ date }: Call) => date !== undefined && date < today
  return {
    ahead: open.filter((call) => !hasPassed(call)).sort(byMoment),
    toWriteBack: open.filter(hasPassed).sort((a, b) => byMoment(b, a)),
    held: all.filter(({ outcome }) => outcome !== undefined).sort((a, b) => byMoment(b, a)),
  }
}

/** ISO days and times compare as text. */
function byMoment(a: Call, b: Call): number {
  const moment = ({ date = '9999-99-99', time = '' }: Call) => `${date} ${time}`
  return moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : a.id < b.id ? -1 : 1
}

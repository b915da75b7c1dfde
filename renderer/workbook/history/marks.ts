import { type Diff, emptyDiff } from '../diff/diff'
import { invertDiff } from '../diff/invert'
import { squashDiffs } from '../diff/squash'
import { type History, type HistoryStep, record } from './history'

/** A point in the history at which a gesture began. */
export type Mark = History

/** Marks where a gesture begins. What happens after it can become one step, or be taken back without a trace. */
export function mark(history: History): Mark {
  return history
}

/** The history in which everything since the mark is one step. Nothing happened: the history as it was at the mark. */
export function squashToMark(history: History, start: Mark, label: string): History {
  const at = history.done.at(-1)?.at
  return record(start, { label, diff: diffSince(history, start), ...(at !== undefined && { at }) })
}

/**
 * Cancels a gesture: a diff that takes back everything since the mark, and the history as it was then, so that what
 * could be redone before the gesture still can.
 */
export function bailToMark(
  history: History,
  start: Mark,
): { readonly history: History; readonly diff: Diff } {
  return { history: start, diff: invertDiff(diffSince(history, start)) }
}

function diffSince(history: History, start: Mark): Diff {
  return stepsSince(history, start).reduce((diff, step) => squashDiffs(diff, step.diff), emptyDiff)
}

function stepsSince(history: History, start: Mark): readonly HistoryStep[] {
  const position = start.forgotten + start.done.length - history.forgotten
  const last = start.done.at(-1)
  const sameBranch = position === 0 ? true : history.done[position - 1] === last
  if (position < 0 || !sameBranch)
    throw new Error('A gesture was ended after its mark was undone or forgotten')
  return history.done.slice(position)
}

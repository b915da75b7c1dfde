import type { Diff } from '../diff/diff'
import { emptyDiff, isEmptyDiff } from '../diff/diff'
import { invertDiff } from '../diff/invert'
import { squashDiffs } from '../diff/squash'
import type { IsoInstant } from '../model/values'

/** One step of undo. */
export interface HistoryStep {
  /** As the Edit menu shows it behind "Undo": "Move 3 steps". */
  readonly label: string
  readonly diff: Diff
  /** When it was done last. */
  readonly at?: IsoInstant
  /** Changes of one gesture, such as a drag or a run of arrow keys, make one step. */
  readonly gesture?: string
}

/**
 * What can be undone and redone. Immutable: every function returns a new history, so that an old one is a mark to go
 * back to. Which diffs were applied to the workbook is the caller's doing; a history only remembers them.
 *
 *     record: done + step, undone emptied     undo: done -> undone     redo: undone -> done
 */
export interface History {
  /** Oldest first. */
  readonly done: readonly HistoryStep[]
  /** The next one to redo last. */
  readonly undone: readonly HistoryStep[]
  /** How many of the oldest steps were forgotten. */
  readonly forgotten: number
}

/** A diff to apply to the workbook, with the history as it is afterwards. */
export interface HistoryMove {
  readonly history: History
  readonly diff: Diff
  readonly label: string
}

/** Steps kept. Diffs share their records with the workbook, so that a step costs about as much as what it changed. */
export const longestHistory = 2_000

/** The history of a workbook that was just opened. */
export const emptyHistory: History = { done: [], undone: [], forgotten: 0 }

/**
 * Remembers a change that was applied. A change of the same gesture as the last step joins it; if nothing is left of
 * the two, the step is gone. A change of nothing is not a step and keeps what can be redone.
 */
export function record(history: History, step: HistoryStep): History {
  if (isEmptyDiff(step.diff)) return history
  const last = history.done.at(-1)
  if (last && step.gesture !== undefined && last.gesture === step.gesture) {
    return withSteps(history, history.done.slice(0, -1), { ...step, diff: squashDiffs(last.diff, step.diff) })
  }
  return withSteps(history, history.done, step)
}

/** Takes the last step back, or null when there is none. */
export function undo(history: History): HistoryMove | null {
  const step = history.done.at(-1)
  if (!step) return null
  const undone = [...history.undone, step]
  return {
    history: { ...history, done: history.done.slice(0, -1), undone },
    diff: invertDiff(step.diff),
    label: step.label,
  }
}

/** Does the step again that was undone last, or null when there is none. */
export function redo(history: History): HistoryMove | null {
  const step = history.undone.at(-1)
  if (!step) return null
  const done = [...history.done, step]
  return {
    history: { ...history, done, undone: history.undone.slice(0, -1) },
    diff: step.diff,
    label: step.label,
  }
}

/**
 * Goes back or forward to the moment after the first `count` of the steps that are remembered, all at once; null when
 * that is where the history stands, or when there are not so many.
 */
export function travelTo(history: History, count: number): HistoryMove | null {
  const { done, undone } = history
  if (count === done.length || count < 0 || count > done.length + undone.length) return null
  const step = count < done.length ? undo : redo
  let here: HistoryMove = { history, diff: emptyDiff, label: '' }
  while (here.history.done.length !== count) {
    const move = step(here.history)
    if (!move) return null
    here = { history: move.history, diff: squashDiffs(here.diff, move.diff), label: move.label }
  }
  return here
}

/** What undo would take back, for the menu; null when there is nothing. */
export function undoLabel(history: History): string | null {
  return history.done.at(-1)?.label ?? null
}

/** What redo would do again, for the menu; null when there is nothing. */
export function redoLabel(history: History): string | null {
  return history.undone.at(-1)?.label ?? null
}

function withSteps(history: History, earlier: readonly HistoryStep[], step: HistoryStep): History {
  const done = isEmptyDiff(step.diff) ? earlier : [...earlier, step]
  const surplus = Math.max(0, done.length - longestHistory)
  return {
    done: surplus > 0 ? done.slice(surplus) : done,
    undone: [],
    forgotten: history.forgotten + surplus,
  }
}

import type { Change, Command, CommandContext, Refusal } from '@workbook/commands/command'
import { applyDiff } from '@workbook/diff/apply'
import { type Diff, isEmptyDiff } from '@workbook/diff/diff'
import * as history from '@workbook/history/history'
import { bailToMark, type Mark, mark, squashToMark } from '@workbook/history/marks'
import type { RecordKey } from '@workbook/model/records'
import { failure, type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { commandContext } from './world'

export interface DocumentState {
  readonly workbook: Workbook
  readonly history: history.History
  /** How many changes were applied since the workbook was loaded. */
  readonly sequence: number
  /** Why nothing may be changed, as one sentence for the person; null when it may. */
  readonly readOnlyReason: string | null
}

/** A change that was applied, for whoever keeps step with the document. */
export interface AppliedChange {
  readonly label: string
  readonly diff: Diff
  readonly source: 'edit' | 'undo' | 'redo' | 'cancel'
  readonly sequence: number
  /** What should be selected afterwards; absent leaves the selection alone. */
  readonly select: readonly RecordKey[] | undefined
}

export interface ExecuteOptions {
  /** Changes of the same gesture, such as a run of arrow keys, are one undo step. */
  readonly gesture?: string
}

/**
 * The workbook of a window and its history; the only writer of the document.
 *
 * A gesture is a run of commands that the person sees as one: between `beginGesture` and `endGesture` each command
 * takes effect at once, afterwards they are one undo step; `cancelGesture` takes them back and leaves no step.
 */
export interface DocumentStore extends Omit<StoreApi<DocumentState>, 'setState'> {
  execute<Input>(command: Command<Input>, input: Input, options?: ExecuteOptions): Result<Change, Refusal>
  /** False when there was nothing to undo. */
  undo(): boolean
  /** False when there was nothing to redo. */
  redo(): boolean
  /** Goes to the moment after the first `count` steps that are remembered, as one change. False when it is there. */
  travelTo(count: number): boolean
  beginGesture(): void
  endGesture(label: string): void
  cancelGesture(): void
  /** Shows another workbook: history and sequence start anew and no change is reported. */
  load(workbook: Workbook): void
  /** Refuses every command with a reason, or allows them again with null. */
  setReadOnly(reason: string | null): void
  /** Calls back after every change; the returned function stops that. */
  onChange(listener: (change: AppliedChange) => void): () => void
}

/** `context` tells each command the day, the time and where ids come from. */
export function createDocumentStore(
  workbook: Workbook,
  context: () => CommandContext = commandContext,
): DocumentStore {
  const store = createStore<DocumentState>(() => ({ ...opened(workbook), readOnlyReason: null }))
  const listeners = new Set<(change: AppliedChange) => void>()
  let gestureStart: Mark | null = null

  function apply(change: Omit<AppliedChange, 'sequence'>, nextHistory: history.History): void {
    const state = store.getState()
    const changed = !isEmptyDiff(change.diff)
    const sequence = state.sequence + (changed ? 1 : 0)
    store.setState({ workbook: applyDiff(state.workbook, change.diff), history: nextHistory, sequence })
    if (!changed && change.select === undefined) return
    for (const listener of [...listeners]) listener({ ...change, sequence })
  }

  function travel(go: (now: history.History) => history.HistoryMove | null): boolean {
    const { history: now, readOnlyReason } = store.getState()
    const move = go(now)
    gestureStart = null
    if (!move || readOnlyReason !== null) return false
    const source = move.history.done.length < now.done.length ? 'undo' : 'redo'
    apply({ label: move.label, diff: move.diff, source, select: undefined }, move.history)
    return true
  }

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    execute(command, input, { gesture } = {}) {
      const state = store.getState()
      if (state.readOnlyReason !== null) return failure({ message: state.readOnlyReason })
      const world = context()
      const result = command(state.workbook, input, world)
      if (!result.ok) return result
      const { label, diff, select } = result.value
      const step = { label, diff, at: world.now, ...(gesture !== undefined && { gesture }) }
      const done = history.record(state.history, step)
      apply({ label, diff, source: 'edit', select }, done)
      return success(result.value)
    },
    undo: () => travel(history.undo),
    redo: () => travel(history.redo),
    travelTo: (count) => travel((now) => history.travelTo(now, count)),
    beginGesture() {
      gestureStart = mark(store.getState().history)
    },
    endGesture(label) {
      if (!gestureStart) return
      const squashed = squashToMark(store.getState().history, gestureStart, label)
      gestureStart = null
      store.setState({ history: squashed })
    },
    cancelGesture() {
      if (!gestureStart) return
      const { history: before, diff } = bailToMark(store.getState().history, gestureStart)
      gestureStart = null
      apply({ label: 'Cancel', diff, source: 'cancel', select: undefined }, before)
    },
    load(next) {
      gestureStart = null
      store.setState(opened(next))
    },
    setReadOnly: (readOnlyReason) => store.setState({ readOnlyReason }),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function opened(workbook: Workbook): Omit<DocumentState, 'readOnlyReason'> {
  return { workbook, history: history.emptyHistory, sequence: 0 }
}

import { applyDiff } from '@workbook/diff/apply'
import { diffBetween } from '@workbook/diff/between'
import type { Diff } from '@workbook/diff/diff'
import { emptyHistory, type History, record, redo, undo } from '@workbook/history/history'
import { bailToMark, mark, squashToMark } from '@workbook/history/marks'
import type { Step } from '@workbook/model/step'
import type { Table } from '@workbook/model/workbook'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { givenWorkbook, step } from '../unit/workbook/given-workbook'

// Thousands of runs take seconds, on a busy machine many.
vi.setConfig({ testTimeout: 180_000 })

/** The steps of the workbook after an edit: present ones with their position. */
type State = Readonly<Record<string, number>>

type Move =
  | { readonly do: 'edit'; readonly to: State; readonly gesture?: string | undefined }
  | { readonly do: 'undo' | 'redo' }
  | { readonly do: 'drag'; readonly through: readonly State[]; readonly ends: 'dropped' | 'cancelled' }

const states: fc.Arbitrary<State> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.integer({ min: 0, max: 3 }),
)

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('edit' as const), to: states }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      to: states,
      gesture: fc.constantFrom('g', 'h'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('redo' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('drag' as const),
      through: fc.array(states, { maxLength: 4 }),
      ends: fc.constantFrom('dropped' as const, 'cancelled' as const),
    }),
  },
)

function stepsOf(state: State): Table<Step> {
  return new Map(Object.entries(state).map(([id, x]) => [id, step(id, { x })]))
}

// The model: whole states before and after each step, which is what undo by diffs must be equal to.
test('any sequence of edits, gestures, undo and redo is what remembering whole states would give', () => {
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 40 }), (sequence) => {
      let workbook = givenWorkbook()
      let history: History = emptyHistory
      let past: { state: Table<Step>; gesture: string | undefined }[] = []
      let future: Table<Step>[] = []

      const apply = (diff: Diff) => {
        workbook = applyDiff(workbook, diff)
      }
      const edit = (to: Table<Step>, gesture?: string) => {
        const diff = diffBetween(workbook, { ...workbook, steps: to })
        apply(diff)
        history = record(history, { label: 'Edit', diff, ...(gesture !== undefined && { gesture }) })
      }
      const remember = (before: Table<Step>, gesture?: string) => {
        if (same(before, workbook.steps)) return
        future = []
        const last = past.at(-1)
        if (last === undefined || gesture === undefined || last.gesture !== gesture) {
          past = [...past, { state: before, gesture }]
        } else if (same(last.state, workbook.steps)) {
          past = past.slice(0, -1)
        }
      }

      for (const move of sequence) {
        const before = workbook.steps
        if (move.do === 'edit') {
          edit(stepsOf(move.to), move.gesture)
          remember(before, move.gesture)
        } else if (move.do === 'drag') {
          const start = mark(history)
          for (const state of move.through) edit(stepsOf(state))
          if (move.ends === 'dropped') {
            history = squashToMark(history, start, 'Drag')
            remember(before)
          } else {
            const bailed = bailToMark(history, start)
            apply(bailed.diff)
            history = bailed.history
            expect(workbook.steps).toEqual(before)
          }
        } else {
          const step = move.do === 'undo' ? undo(history) : redo(history)
          const target = move.do === 'undo' ? past.at(-1)?.state : future.at(-1)
          expect(step === null).toBe(target === undefined)
          if (!step || !target) continue
          apply(step.diff)
          if (move.do === 'undo') {
            const gesture = past.at(-1)?.gesture
            past = past.slice(0, -1)
            future = [...future, before]
            expect(step.history.undone.at(-1)?.gesture).toBe(gesture)
          } else {
            past = [...past, { state: before, gesture: history.undone.at(-1)?.gesture }]
            future = future.slice(0, -1)
          }
          history = step.history
          expect(workbook.steps).toEqual(target)
        }
        expect([history.done.length, history.undone.length]).toEqual([past.length, future.length])
      }
    }),
    { numRuns: 2_000 },
  )
})

function same(a: Table<Step>, b: Table<Step>): boolean {
  return a.size === b.size && [...a].every(([id, { x }]) => b.get(id)?.x === x)
}

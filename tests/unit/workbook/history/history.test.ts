import { emptyDiff } from '@workbook/diff/diff'
import {
  emptyHistory,
  longestHistory,
  record,
  redo,
  redoLabel,
  travelTo,
  undo,
  undoLabel,
} from '@workbook/history/history'
import { describe, expect, test } from 'vitest'
import { diffOf } from '../diff-of'
import { step } from '../given-workbook'

const at = (x: number) => step('a', { x })
const move = (from: number, to: number) => diffOf({ updated: { steps: [[at(from), at(to)]] } })
const added = { label: 'Add step', diff: diffOf({ added: { steps: [at(0)] } }) }
const moved = { label: 'Move step', diff: move(0, 10) }

describe('undo and redo', () => {
  const history = record(record(emptyHistory, added), moved)

  test('take steps back and do them again, newest first', () => {
    const first = undo(history)
    expect(first).toMatchObject({ label: 'Move step', diff: move(10, 0) })
    const second = first && undo(first.history)
    expect(second).toMatchObject({ label: 'Add step', diff: diffOf({ removed: { steps: [at(0)] } }) })
    const again = second && redo(second.history)
    expect(again).toMatchObject({ label: 'Add step', diff: added.diff })
    expect(again && redo(again.history)).toEqual({ history, diff: moved.diff, label: 'Move step' })
  })

  test('say what they would do, for the menu', () => {
    expect([undoLabel(history), redoLabel(history)]).toEqual(['Move step', null])
    const earlier = undo(history)?.history ?? emptyHistory
    expect([undoLabel(earlier), redoLabel(earlier)]).toEqual(['Add step', 'Move step'])
  })

  test('have nothing to do in a fresh workbook', () => {
    expect([undo(emptyHistory), redo(emptyHistory)]).toEqual([null, null])
    expect([undoLabel(emptyHistory), redoLabel(emptyHistory)]).toEqual([null, null])
  })

  test('a new change ends what could be redone; a change of nothing does not', () => {
    const earlier = undo(history)?.history ?? emptyHistory
    expect(redo(record(earlier, { label: 'Move', diff: move(0, 5) }))).toBe(null)
    expect(record(earlier, { label: 'Nothing', diff: emptyDiff })).toBe(earlier)
  })
})

describe('a gesture', () => {
  const nudge = (from: number, to: number) => ({
    label: 'Nudge step',
    diff: move(from, to),
    gesture: 'nudge-1',
  })

  test('of many changes is one step', () => {
    const history = [nudge(0, 1), nudge(1, 2), nudge(2, 3)].reduce(record, record(emptyHistory, added))
    expect(history.done).toHaveLength(2)
    expect(undo(history)?.diff).toEqual(move(3, 0))
  })

  test('does not join another gesture or a change without one', () => {
    const others = [
      { ...nudge(1, 2), gesture: 'nudge-2' },
      { label: 'Move', diff: move(2, 3) },
    ]
    expect([nudge(0, 1), ...others].reduce(record, emptyHistory).done).toHaveLength(3)
  })

  test('that comes to nothing leaves no step', () => {
    expect([nudge(0, 1), nudge(1, 0)].reduce(record, emptyHistory).done).toEqual([])
  })
})

test('at least a thousand steps are kept, the oldest are forgotten first', () => {
  expect(longestHistory).toBeGreaterThanOrEqual(1_000)
  let history = emptyHistory
  for (let x = 0; x < longestHistory + 5; x += 1)
    history = record(history, { label: `${x}`, diff: move(x, x + 1) })
  expect(history.done).toHaveLength(longestHistory)
  expect(history.forgotten).toBe(5)
  expect(history.done[0]?.label).toBe('5')
})

describe('going to a moment of the history', () => {
  const history = record(record(record(emptyHistory, added), moved), {
    label: 'Move again',
    diff: move(10, 20),
  })

  test('back is one diff that takes everything since then back', () => {
    const move1 = travelTo(history, 1)
    expect(move1?.diff).toEqual(move(20, 0))
    expect(move1?.history.undone.map(({ label }) => label)).toEqual(['Move again', 'Move step'])
  })

  test('and forward again leads to where it was', () => {
    const back = travelTo(history, 0)?.history ?? emptyHistory
    const forward = travelTo(back, 3)
    expect(forward?.history).toEqual(history)
    expect(forward?.diff).toEqual(diffOf({ added: { steps: [at(20)] } }))
  })

  test.each([3, -1, 4, 1.5])('that is here or does not exist (%s) is no move', (count) => {
    expect(travelTo(history, count)).toBeNull()
  })
})

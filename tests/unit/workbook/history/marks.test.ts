import { emptyDiff } from '@workbook/diff/diff'
import { emptyHistory, longestHistory, record, redoLabel, undo, undoLabel } from '@workbook/history/history'
import { bailToMark, mark, squashToMark } from '@workbook/history/marks'
import { describe, expect, test } from 'vitest'
import { diffOf } from '../diff-of'
import { step } from '../given-workbook'

const at = (x: number) => step('a', { x })
const move = (from: number, to: number) => ({
  label: `Move to ${to}`,
  diff: diffOf({ updated: { steps: [[at(from), at(to)]] } }),
})

const earlier = undo([move(0, 1), move(1, 2)].reduce(record, emptyHistory))?.history ?? emptyHistory
const start = mark(earlier)
const during = [move(1, 5), move(5, 9)].reduce(record, earlier)

describe('a gesture that ends', () => {
  test('is one step under one name', () => {
    const history = squashToMark(during, start, 'Drag step')
    expect(history.done.slice(1)).toEqual([{ label: 'Drag step', diff: move(1, 9).diff }])
    expect([undoLabel(history), redoLabel(history)]).toEqual(['Drag step', null])
  })

  test('where it began leaves no step and keeps what can be redone', () => {
    expect(squashToMark(record(during, move(9, 1)), start, 'Drag step')).toBe(earlier)
    expect(squashToMark(start, start, 'Drag step')).toBe(earlier)
  })
})

describe('a gesture that is cancelled', () => {
  test('is taken back and leaves no step; what could be redone still can', () => {
    const { history, diff } = bailToMark(during, start)
    expect(diff).toEqual(move(9, 1).diff)
    expect(history).toBe(earlier)
    expect(redoLabel(history)).toBe('Move to 2')
  })

  test('before anything happened changes nothing', () => {
    expect(bailToMark(start, start)).toEqual({ history: earlier, diff: emptyDiff })
  })
})

test('a mark holds although the oldest steps are forgotten meanwhile', () => {
  let full = emptyHistory
  for (let x = 0; x < longestHistory; x += 1) full = record(full, move(x, x + 1))
  const end = record(full, move(longestHistory, 0))
  expect(bailToMark(end, mark(full)).diff).toEqual(move(0, longestHistory).diff)
})

test('a mark that was undone meanwhile is a bug', () => {
  const undone = undo(during)?.history ?? emptyHistory
  const further = undo(undone)?.history ?? emptyHistory
  const other = record(undo(further)?.history ?? emptyHistory, move(0, 7))
  expect(() => bailToMark(other, start)).toThrow('mark')
})

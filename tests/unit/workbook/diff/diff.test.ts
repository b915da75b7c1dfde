import { applyDiff, misfitOf } from '@workbook/diff/apply'
import { diffBetween } from '@workbook/diff/between'
import { emptyDiff, isEmptyDiff, touchedKeys } from '@workbook/diff/diff'
import { invertDiff } from '@workbook/diff/invert'
import { squashDiffs } from '@workbook/diff/squash'
import { describe, expect, test } from 'vitest'
import { diffOf } from '../diff-of'
import { givenWorkbook, sequence, step } from '../given-workbook'

const a = step('a')
const moved = step('a', { x: 90 })
const movedOn = step('a', { x: 120 })
const add = diffOf({ added: { steps: [a] } })
const move = diffOf({ updated: { steps: [[a, moved]] } })
const moveOn = diffOf({ updated: { steps: [[moved, movedOn]] } })
const remove = diffOf({ removed: { steps: [moved] } })

describe('building a diff', () => {
  test('names every record by kind and id', () => {
    const diff = diffOf({ added: { steps: [a], links: [sequence('a', 'b')] }, removed: { stages: [] } })
    expect(touchedKeys(diff)).toEqual(['steps:a', 'links:a-b'])
  })

  test('leaves out updates that change nothing', () => {
    expect(isEmptyDiff(diffOf({ updated: { steps: [[a, { ...a }]] } }))).toBe(true)
  })
})

describe('applying a diff', () => {
  const before = givenWorkbook({ steps: [a, step('b')], links: [sequence('a', 'b')] })

  test('leaves untouched tables and records the objects they were', () => {
    const after = applyDiff(before, move)
    expect(after.steps.get('a')).toBe(moved)
    expect(after.steps.get('b')).toBe(before.steps.get('b'))
    expect(after.links).toBe(before.links)
    expect(before.steps.get('a')).toBe(a)
  })

  test('that is empty hands back the same workbook', () => {
    expect(applyDiff(before, emptyDiff)).toBe(before)
  })

  test.each([
    ['adds what is there', add],
    ['removes what is not there', diffOf({ removed: { steps: [step('c')] } })],
    ['updates what is not there', diffOf({ updated: { steps: [[step('c'), step('c', { x: 9 })]] } })],
  ])('that %s is a bug', (_, diff) => {
    expect(() => applyDiff(before, diff)).toThrow('does not fit')
    expect(misfitOf(before, diff)).toBe(touchedKeys(diff)[0])
  })

  test.each([
    ['update', moveOn],
    ['removal', remove],
  ])('whose %s remembers another state is a misfit', (_, diff) => {
    expect(misfitOf(before, diff)).toBe('steps:a')
  })

  test('that was made for this state fits, also after a trip through text', () => {
    expect(misfitOf(before, JSON.parse(JSON.stringify(move)) as typeof move)).toBe(null)
  })

  test('of a kind that does not exist never fits', () => {
    expect(misfitOf(before, { ...emptyDiff, updated: { ['toString:a' as 'steps:a']: [a, moved] } })).not.toBe(
      null,
    )
  })
})

describe('squashing two diffs', () => {
  test.each([
    ['added, then changed', add, move, diffOf({ added: { steps: [moved] } })],
    ['changed twice', move, moveOn, diffOf({ updated: { steps: [[a, movedOn]] } })],
    ['changed, then removed', move, remove, diffOf({ removed: { steps: [a] } })],
    ['removed, then added differently', invertDiff(add), diffOf({ added: { steps: [moved] } }), move],
    ['added, then removed', add, invertDiff(add), emptyDiff],
    ['changed and changed back', move, invertDiff(move), emptyDiff],
    [
      'changed back to the same in other objects',
      move,
      diffOf({ updated: { steps: [[moved, { ...a }]] } }),
      emptyDiff,
    ],
    ['removed, then added again', invertDiff(add), add, emptyDiff],
    ['nothing, then something', emptyDiff, move, move],
    ['something, then nothing', move, emptyDiff, move],
  ])('%s', (_, first, second, expected) => {
    expect(squashDiffs(first, second)).toEqual(expected)
  })
})

describe('the diff between two workbooks', () => {
  test('says what was added, updated and removed', () => {
    const before = givenWorkbook({ steps: [a, step('gone')] })
    const after = givenWorkbook({ steps: [moved, step('new')] })
    expect(diffBetween(before, after)).toEqual(
      diffOf({
        added: { steps: [step('new')] },
        updated: { steps: [[a, moved]] },
        removed: { steps: [step('gone')] },
      }),
    )
  })

  test('is empty for equal workbooks of different objects', () => {
    const one = givenWorkbook({ steps: [a] })
    expect(isEmptyDiff(diffBetween(one, givenWorkbook({ steps: [{ ...a }] })))).toBe(true)
  })
})

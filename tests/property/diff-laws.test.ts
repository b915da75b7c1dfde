import { applyDiff, misfitOf } from '@workbook/diff/apply'
import { diffBetween } from '@workbook/diff/between'
import { checkDiff } from '@workbook/diff/check'
import { emptyDiff, isEmptyDiff } from '@workbook/diff/diff'
import { invertDiff } from '@workbook/diff/invert'
import { squashDiffs } from '@workbook/diff/squash'
import type { Workbook } from '@workbook/model/workbook'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { workbooks } from './arbitraries/workbook'

// Thousands of runs take seconds, on a busy machine many.
vi.setConfig({ testTimeout: 180_000 })

// Any diff is the diff between two workbooks, and ids are few, so that records are added, changed and removed often.
const runs = { numRuns: 500 }

/** The second workbook as a later state of the first. */
function later(workbook: Workbook, next: Workbook): Workbook {
  return { ...next, id: workbook.id, revision: workbook.revision, unknown: workbook.unknown }
}

describe('laws of diffs', () => {
  test('what lies between two workbooks leads from one to the other and back', () => {
    fc.assert(
      fc.property(workbooks, workbooks, (before, next) => {
        const after = later(before, next)
        const diff = diffBetween(before, after)
        expect(applyDiff(before, diff)).toEqual(after)
        expect(applyDiff(after, invertDiff(diff))).toEqual(before)
        expect(invertDiff(invertDiff(diff))).toEqual(diff)
        expect(diffBetween(after, before)).toEqual(invertDiff(diff))
        expect(misfitOf(before, diff)).toBe(null)
        expect(checkDiff(JSON.parse(JSON.stringify(diff)))).toEqual({ ok: true, value: diff })
      }),
      runs,
    )
  })

  test('nothing lies between a workbook and itself', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        expect(isEmptyDiff(diffBetween(workbook, structuredClone(workbook)))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('a squashed diff does what its two parts do, and is the shortest way', () => {
    fc.assert(
      fc.property(workbooks, workbooks, workbooks, (a, b, c) => {
        const [first, second] = [diffBetween(a, b), diffBetween(b, c)]
        const squashed = squashDiffs(first, second)
        expect(applyDiff(a, squashed)).toEqual(applyDiff(applyDiff(a, first), second))
        expect(squashed).toEqual(diffBetween(a, c))
        expect(invertDiff(squashed)).toEqual(squashDiffs(invertDiff(second), invertDiff(first)))
      }),
      runs,
    )
  })

  test('squashing is associative, and nothing is its neutral element', () => {
    fc.assert(
      fc.property(workbooks, workbooks, workbooks, workbooks, (a, b, c, d) => {
        const [first, second, third] = [diffBetween(a, b), diffBetween(b, c), diffBetween(c, d)]
        expect(squashDiffs(squashDiffs(first, second), third)).toEqual(
          squashDiffs(first, squashDiffs(second, third)),
        )
        expect(squashDiffs(emptyDiff, first)).toEqual(first)
        expect(squashDiffs(first, emptyDiff)).toEqual(first)
        expect(squashDiffs(first, invertDiff(first))).toEqual(emptyDiff)
      }),
      { numRuns: 300 },
    )
  })

  test('tables and records that a diff does not name stay the same objects', () => {
    fc.assert(
      fc.property(workbooks, workbooks, (before, next) => {
        const after = later(before, next)
        const diff = { ...emptyDiff, updated: diffBetween(before, after).updated }
        const applied = applyDiff(before, diff)
        for (const [id, step] of applied.steps) {
          if (!(`steps:${id}` in diff.updated)) expect(step).toBe(before.steps.get(id))
        }
        if (!Object.keys(diff.updated).some((key) => key.startsWith('links:'))) {
          expect(applied.links).toBe(before.links)
        }
      }),
      { numRuns: 300 },
    )
  })
})

import { checkDiff } from '@workbook/diff/check'
import { emptyDiff } from '@workbook/diff/diff'
import { dealOf } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { diffOf } from '../diff-of'
import { givenWorkbook, step } from '../given-workbook'

const a = step('a')
const moved = step('a', { x: 90 })

describe('a diff from another process', () => {
  test.each([
    ['nothing', emptyDiff],
    [
      'all parts',
      diffOf({
        added: { steps: [step('b')] },
        updated: { steps: [[a, moved]] },
        removed: { steps: [step('c')] },
      }),
    ],
    ['unknown fields', diffOf({ added: { steps: [{ ...a, x_extra: { deep: 1 } } as typeof a] } })],
  ])('with %s passes, also after a trip through text', (_, diff) => {
    expect(checkDiff(JSON.parse(JSON.stringify(diff)))).toEqual({ ok: true, value: diff })
  })

  test('may change the deal', () => {
    const deal = dealOf(givenWorkbook())
    const diff = diffOf({ updated: { deal: [[deal, { ...deal, client: 'Acme' }]] } })
    expect(checkDiff(diff).ok).toBe(true)
  })

  const deal = { 'deal:deal': dealOf(givenWorkbook()) }
  test.each<[string, unknown, string]>([
    ['no object', null, '$'],
    ['a list', [], '$'],
    ['a missing part', { added: {}, updated: {} }, '$.removed'],
    ['a list as a part', { ...emptyDiff, added: [] }, '$.added'],
    ['a key without kind', { ...emptyDiff, added: { a } }, '$.added["a"]'],
    ['an unknown kind', { ...emptyDiff, added: { 'toString:a': a } }, '$.added["toString:a"]'],
    ['an invalid id', { ...emptyDiff, added: { 'steps:a b': a } }, '$.added["steps:a b"]'],
    ['a reserved id', { ...emptyDiff, added: { 'steps:__proto__': a } }, '$.added["steps:__proto__"]'],
    ['another id than its key', { ...emptyDiff, added: { 'steps:b': a } }, '$.added["steps:b"].id'],
    [
      'an invalid field',
      { ...emptyDiff, removed: { 'steps:a': { ...a, x: 0.5 } } },
      '$.removed["steps:a"].x',
    ],
    ['half an update', { ...emptyDiff, updated: { 'steps:a': [a] } }, '$.updated["steps:a"]'],
    [
      'a damaged update',
      { ...emptyDiff, updated: { 'steps:a': [a, { id: 'a' }] } },
      '$.updated["steps:a"][1].sheetId',
    ],
    ['an update of nothing', { ...emptyDiff, updated: { 'steps:a': [a, { ...a }] } }, '$.updated["steps:a"]'],
    [
      'one record twice',
      { ...emptyDiff, added: { 'steps:a': a }, removed: { 'steps:a': a } },
      '$.removed["steps:a"]',
    ],
    ['a second deal', { ...emptyDiff, added: deal }, '$.added["deal:deal"]'],
    ['the deal gone', { ...emptyDiff, removed: deal }, '$.removed["deal:deal"]'],
    [
      'a value no file can hold',
      { ...emptyDiff, added: { 'steps:a': { ...a, y_: 1n } } },
      '$.added["steps:a"].y_',
    ],
  ])('with %s is refused with its place', (_, diff, path) => {
    const result = checkDiff(diff)
    expect(result.ok ? 'passed' : result.error.path).toBe(path)
    expect(result.ok ? '' : result.error.message).toMatch(/\.$/)
  })
})

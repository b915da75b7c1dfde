import { createMatcher } from '@workbook/search/matcher'
import { describe, expect, test } from 'vitest'

const loose = { matchCase: false, wholeWord: false }

function found(query: string, text: string, options = loose): string[] {
  return (createMatcher(query, options)?.find(text) ?? []).map(({ start, end }) => text.slice(start, end))
}

describe('looking for a text', () => {
  test.each([
    ['plan', 'Plan the planning', ['Plan', 'plan']],
    ['(50 %)', 'Won (50 %) of it', ['(50 %)']],
    ['a.c', 'abc a.c', ['a.c']],
    ['straße', 'Die STRASSE, die Straße', ['Straße']],
    ['承認', '予算を承認する', ['承認']],
    ['موافقة', 'طلب موافقة الإدارة', ['موافقة']],
    ['🚀', 'Go 🚀 live', ['🚀']],
  ])('%s in %s', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected)
  })

  test('in the case that was typed', () => {
    expect(found('Plan', 'Plan the plan', { ...loose, matchCase: true })).toEqual(['Plan'])
  })

  test.each([
    ['plan', 'Plan, planning, replan, plan-b', ['Plan', 'plan']],
    ['é', 'é café', ['é']],
    ['c++', 'c++ and c++x', ['c++']],
  ])('as a whole word: %s in %s', (query, text, expected) => {
    expect(found(query, text, { ...loose, wholeWord: true })).toEqual(expected)
  })

  test.each(['', '   '])('of nothing (%j) is no search', (query) => {
    expect(createMatcher(query, loose)).toBeNull()
  })
})

describe('putting another text in its place', () => {
  test.each([
    ['plan', '$& $1 \\1', 'My plan', 'My $& $1 \\1'],
    ['plan', '', 'My plan', 'My '],
    ['a', 'aa', 'aaa', 'aaaaaa'],
  ])('%s becomes %j', (query, replacement, text, expected) => {
    expect(createMatcher(query, loose)?.replace(text, replacement)).toBe(expected)
  })
})

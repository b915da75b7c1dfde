import { backLinks } from '@workbook/analysis/back-links'
import { sequenceGraph } from '@workbook/analysis/graph'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, sequence, step } from '../given-workbook'

/** Steps a, b, c… below one another, with links written "a-b". */
function cut(ids: string, ...links: string[]): string[] {
  const workbook = givenWorkbook({
    steps: [...ids].map((id, index) => step(id, { y: index * 100 })),
    links: links.map((link) => sequence(link.slice(0, 1), link.slice(2))),
  })
  return [...backLinks(sequenceGraph(workbook, 'map'))].sort()
}

describe('back links', () => {
  it.each([
    ['a chain has none', 'abc', ['a-b', 'b-c'], []],
    ['two ways to one step are no loop', 'abcd', ['a-b', 'a-c', 'b-d', 'c-d'], []],
    ['a loop of rework is cut where it leads back', 'abcd', ['a-b', 'b-c', 'c-b', 'c-d'], ['c-b']],
    [
      'a loop is not cut elsewhere when it is also entered in the middle',
      'abcd',
      ['b-c', 'c-d', 'd-b', 'a-d'],
      ['d-b'],
    ],
    ['two loops through one step', 'abc', ['a-b', 'b-a', 'b-c', 'c-b'], ['b-a', 'c-b']],
    ['a loop that nothing leads into', 'ab', ['a-b', 'b-a'], ['b-a']],
  ])('%s', (_, ids, links, expected) => {
    expect(cut(ids, ...links)).toEqual(expected)
  })

  it('follows a chain of thousands of steps', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `s${index}`)
    const workbook = givenWorkbook({
      steps: ids.map((id, index) => step(id, { y: index })),
      links: ids.map((id, index) => sequence(id, ids[index + 1] ?? 's0')),
    })

    expect([...backLinks(sequenceGraph(workbook, 'map'))]).toEqual(['s19999-s0'])
  })
})

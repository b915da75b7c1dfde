import { expect, test } from 'vitest'
import { indexAfterDrag } from '../../../../renderer/canvas/stages/index-after-drag'

const columns = [
  { x: 0, width: 200 },
  { x: 200, width: 300 },
  { x: 500, width: 200 },
]

test.each([
  ['a little to the right stays', 0, 100, 0],
  ['past the middle of the next', 0, 260, 1],
  ['past all of them', 0, 2_000, 2],
  ['to the left past the first', 2, -520, 0],
  ['a little to the left stays', 2, -100, 2],
  ['a column that is not there stays where it is', 7, 100, 7],
])('a column dragged %s', (_case, index, distance, expected) => {
  expect(indexAfterDrag(columns, index, distance)).toBe(expected)
})

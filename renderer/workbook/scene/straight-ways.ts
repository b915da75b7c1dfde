import { commonWidth } from './obstacles'
import { bottomOf, middleOf, rightOf } from './rectangles'
import type { Point, Rectangle } from './scene'

/** The shortest stretch beside each other that leaves a line room from the corners, in sheet pixels. */
const shortest = { across: 24, along: 20 }
const shares = [0.5, 0.25, 0.75]

/** True when the middle of a box is lower than that of another one. */
export function isBelow(box: Rectangle, other: Rectangle): boolean {
  return middleOf(box).y > middleOf(other).y
}

/** Straight up or down between boxes that stand above each other, the middle first; none where they overlap. */
export function uprightWays(from: Rectangle, to: Rectangle): (readonly Point[])[] {
  const x = commonWidth(from, to)
  const gap = isBelow(from, to) ? from.y - bottomOf(to) : to.y - bottomOf(from)
  if (!x || x.to - x.from < shortest.across || gap <= 0) return []
  const ends = isBelow(from, to) ? [from.y, bottomOf(to)] : [bottomOf(from), to.y]
  return shares.map((share) => {
    const at = x.from + (x.to - x.from) * share
    return ends.map((y) => ({ x: at, y }))
  })
}

/** Straight to the left or right between boxes that stand beside each other, the middle first. */
export function levelWays(from: Rectangle, to: Rectangle): (readonly Point[])[] {
  const top = Math.max(from.y, to.y)
  const bottom = Math.min(bottomOf(from), bottomOf(to))
  const isRight = from.x > to.x
  const gap = isRight ? from.x - rightOf(to) : to.x - rightOf(from)
  if (bottom - top < shortest.along || gap <= 0) return []
  const ends = isRight ? [from.x, rightOf(to)] : [rightOf(from), to.x]
  return shares.map((share) => {
    const at = top + (bottom - top) * share
    return ends.map((x) => ({ x, y: at }))
  })
}

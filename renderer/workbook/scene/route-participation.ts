import { findFreeWay } from './free-way'
import type { FreeSpace } from './obstacles'
import { bottomOf, middleOf, rightOf } from './rectangles'
import type { Point, Rectangle } from './scene'
import { withCornersOnly } from './search-way'
import { isBelow, uprightWays } from './straight-ways'

type Way = readonly Point[]

const attachment = 16
const pillGap = 10

/** Lines of different people run beside each other; a sequence link keeps the middle of the gutter. */
function trackOf({ x, y }: Rectangle): number {
  return (Math.abs(Math.round(x / 61) + Math.round(y / 37)) % 4) * 3
}

/** Along the row of people, up the gutter beside the step, and into the step's side. */
function throughGutter(side: 1 | -1, lane: number, person: Rectangle, step: Rectangle): Way {
  const below = isBelow(person, step)
  const edge = side === 1 ? rightOf(step) : step.x
  const gutter = edge + side * (8 + trackOf(person))
  const end = below ? bottomOf(step) - attachment : step.y + attachment
  const start = below ? person.y : bottomOf(person)
  const exit = middleOf(person).x
  return [
    { x: exit, y: start },
    { x: exit, y: lane },
    { x: gutter, y: lane },
    { x: gutter, y: end },
    { x: edge, y: end },
  ]
}

/** From side to side for boxes that stand beside each other. */
function sideways(person: Rectangle, step: Rectangle): Way[] {
  const toRight = middleOf(step).x > middleOf(person).x
  const from = { x: toRight ? rightOf(person) : person.x, y: middleOf(person).y }
  const to = { x: toRight ? step.x : rightOf(step), y: middleOf(step).y }
  const x = (from.x + to.x) / 2
  if (toRight !== to.x > from.x) return []
  return from.y === to.y ? [[from, to]] : [[from, { x, y: from.y }, { x, y: to.y }, to]]
}

function lanesOf(person: Rectangle, step: Rectangle, space: FreeSpace): number[] {
  const below = isBelow(person, step)
  const near = below ? person.y - pillGap - trackOf(person) : bottomOf(person) + pillGap + trackOf(person)
  const from = Math.min(person.x, step.x) - 24
  const to = Math.max(rightOf(person), rightOf(step)) + 24
  const area = below
    ? { x: from, width: to - from, y: near - 130, height: 130 }
    : { x: from, width: to - from, y: near, height: 130 }
  const inside = space.lanes(area).filter((lane) => (below ? lane < near : lane > near))
  return [near, ...inside.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))]
}

function* ways(person: Rectangle, step: Rectangle, space: FreeSpace): Generator<Way> {
  yield* uprightWays(person, step)
  const rowsOverlap = person.y < bottomOf(step) && step.y < bottomOf(person)
  if (rowsOverlap) yield* sideways(person, step)
  const sides = middleOf(person).x < middleOf(step).x ? ([-1, 1] as const) : ([1, -1] as const)
  for (const lane of lanesOf(person, step, space)) {
    for (const side of sides) yield throughGutter(side, lane, person, step)
  }
  yield* sideways(person, step)
}

/** A person's line comes from above or below where it can. */
const sides = {
  source: { top: 0, bottom: 0, left: 20, right: 20 },
  target: { top: 0, bottom: 0, left: 20, right: 20 },
}

/** The way of a participation from the person to the step, behind no box as long as there is a free way. */
export function routeParticipation(person: Rectangle, step: Rectangle, space: FreeSpace): Way {
  let last: Way = [middleOf(person), middleOf(step)]
  let first: Way | undefined
  for (const way of ways(person, step, space)) {
    first ??= way
    last = way
    if (space.isFree(way)) return withCornersOnly(way)
  }
  const found = findFreeWay(person, step, space, { ...sides, track: trackOf(person) - 4 })
  return found ?? first ?? last
}

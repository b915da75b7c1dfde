import { sheetFacts } from '@workbook/analysis/sheet-facts'
import type { Link } from '@workbook/model/link'
import type { Step } from '@workbook/model/step'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { freeSpace, obstacleMap } from '@workbook/scene/obstacles'
import { overlap } from '@workbook/scene/rectangles'
import { routeSequence } from '@workbook/scene/route-sequence'
import type { Point, Scene, SceneLink } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'
import { byId, northwind, part, personAt, sequence, sheetId, stepAt, today, workbookOf } from './northwind'

function sceneOf(workbook: ReturnType<typeof workbookOf>): Scene {
  return createSceneBuilder()(workbook, sheetId, sheetFacts(workbook, sheetId, today), today)
}

function segments(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to])
}

/** The boxes, other than its own ends, behind which a link runs. */
function crossed(scene: Scene, link: SceneLink): string[] {
  return scene.boxes
    .filter(({ id }) => id !== link.sourceId && id !== link.targetId)
    .filter(({ bounds }) =>
      segments(link.points).some(([a, b]) =>
        overlap(bounds, {
          x: Math.min(a.x, b.x) - 0.5,
          y: Math.min(a.y, b.y) - 0.5,
          width: Math.abs(a.x - b.x) + 1,
          height: Math.abs(a.y - b.y) + 1,
        }),
      ),
    )
    .map(({ id }) => id)
}

function routed(steps: readonly Step[], link: Link): { scene: Scene; points: readonly Point[] } {
  const scene = sceneOf(workbookOf({ steps: byId(steps), links: byId([link]) }))
  return { scene, points: scene.links[0]?.points ?? [] }
}

const source = stepAt(null, 0, 0, { id: 'a' })
const ab = sequence('a', 'b')

describe('the way of a sequence link', () => {
  test('is straight between neighbours at the same height', () => {
    expect(routed([source, stepAt(null, 240, 0, { id: 'b' })], ab).points).toEqual([
      { x: 192, y: 40 },
      { x: 240, y: 40 },
    ])
  })

  test('has right angles only and goes from right side to left side', () => {
    const { points } = routed([source, stepAt(null, 300, 200, { id: 'b' })], ab)
    expect(points[0]).toEqual({ x: 192, y: 40 })
    expect(points.at(-1)).toEqual({ x: 300, y: 240 })
    for (const [a, b] of segments(points)) expect(a.x === b.x || a.y === b.y).toBe(true)
  })

  test('goes straight down to the step below', () => {
    expect(routed([source, stepAt(null, 0, 116, { id: 'b' })], ab).points).toEqual([
      { x: 96, y: 80 },
      { x: 96, y: 116 },
    ])
  })

  test('goes around the steps between', () => {
    const between = stepAt(null, 0, 116, { id: 'between' })
    const { scene, points } = routed([source, between, stepAt(null, 0, 232, { id: 'b' })], ab)
    expect(points).toHaveLength(4)
    expect(crossed(scene, scene.links[0] as SceneLink)).toEqual([])
  })

  test('leads back below both steps', () => {
    const { points } = routed([stepAt(null, 400, 0, { id: 'a' }), stepAt(null, 0, 0, { id: 'b' })], ab)
    expect(Math.max(...points.map(({ y }) => y))).toBeGreaterThan(80)
    expect(points.at(-1)).toEqual({ x: 96, y: 80 })
  })

  describe('with bends that were placed by hand', () => {
    const bends = [{ x: 220, y: 220 }]
    const target = stepAt(null, 300, 200, { id: 'b' })

    test('follows them with right angles', () => {
      const { points } = routed([source, target], { ...ab, bends } as Link)
      expect(points).toEqual([
        { x: 192, y: 40 },
        { x: 220, y: 40 },
        { x: 220, y: 240 },
        { x: 300, y: 240 },
      ])
    })

    test('leaves them where a box has come to stand on its way', () => {
      const inTheWay = stepAt(null, 205, 120, { id: 'between', width: 40 })
      const { scene } = routed([source, target, inTheWay], { ...ab, bends } as Link)
      expect(crossed(scene, scene.links[0] as SceneLink)).toEqual([])
    })
  })

  test('finds the only way out of a yard of boxes', () => {
    const yard = [
      stepAt(null, -60, -60, { id: 'top', width: 320, height: 24 }),
      stepAt(null, -60, 120, { id: 'bottom', width: 320, height: 24 }),
      stepAt(null, -60, -36, { id: 'left', width: 24, height: 156 }),
      stepAt(null, 236, -36, { id: 'right', width: 24, height: 130 }),
    ]
    const { scene, points } = routed([source, ...yard, stepAt(null, 400, -200, { id: 'b' })], ab)
    expect(crossed(scene, scene.links[0] as SceneLink)).toEqual([])
    expect(points.some(({ x, y }) => x > 236 && y > 94 && y < 120)).toBe(true)
  })

  test('exists even where a wall leaves no free way', () => {
    const wall = Array.from({ length: 40 }, (_, row) =>
      stepAt(null, 240, -2000 + row * 80, { id: `w${row}`, width: 60 }),
    )
    expect(routed([source, ...wall, stepAt(null, 400, 0, { id: 'b' })], ab).points.length).toBeGreaterThan(1)
  })

  test('boxes on top of each other do no harm', () => {
    expect(routed([source, stepAt(null, 0, 0, { id: 'b' })], ab).points.length).toBeGreaterThan(1)
  })
})

describe('the way of a participation', () => {
  test('runs beside the steps between the person and the step', () => {
    const workbook = workbookOf({
      steps: byId([source, stepAt(null, 0, 116, { id: 'between' })]),
      stakeholders: byId([personAt(null, 8, 300, { id: 'p' })]),
      links: byId([part('owns', 'p', 'a')]),
    })
    const scene = sceneOf(workbook)
    expect(crossed(scene, scene.links[0] as SceneLink)).toEqual([])
  })

  test('is straight up where nothing is between', () => {
    const workbook = workbookOf({
      steps: byId([source]),
      stakeholders: byId([personAt(null, 8, 300, { id: 'p' })]),
      links: byId([part('owns', 'p', 'a')]),
    })
    expect(sceneOf(workbook).links[0]?.points).toHaveLength(2)
  })
})

test('no link of a laid-out deal runs behind a box', () => {
  const scene = sceneOf(northwind())
  const behind = scene.links
    .filter(({ kind }) => kind !== 'relation')
    .filter((link) => crossed(scene, link).length > 0)
  expect(behind.map(({ id }) => id)).toEqual([])
})

test('every link is hit within its bounds', () => {
  for (const { points, bounds } of sceneOf(northwind()).links) {
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(bounds.x)
      expect(x).toBeLessThanOrEqual(bounds.x + bounds.width)
      expect(y).toBeGreaterThanOrEqual(bounds.y)
      expect(y).toBeLessThanOrEqual(bounds.y + bounds.height)
    }
  }
})

test('where there is no time to search, a link takes its most natural way', () => {
  const [from, to] = [
    { x: 0, y: 0, width: 192, height: 80 },
    { x: 400, y: 20, width: 192, height: 80 },
  ]
  // A yard around the first box, with a gate at the bottom of its left wall.
  const yard = [
    { x: -60, y: -60, width: 320, height: 24 },
    { x: -60, y: 120, width: 320, height: 24 },
    { x: -60, y: -36, width: 24, height: 130 },
    { x: 236, y: -36, width: 24, height: 156 },
  ]
  const [a, b, ...walls] = [from, to, ...yard].map((bounds, index) => ({ id: `${index}`, bounds }))
  if (!a || !b) throw new Error('A sheet without ends')
  const map = obstacleMap([a, b, ...walls])
  const isClear = (way: readonly Point[]) => freeSpace(map, a, b).isFree(way)

  expect(isClear(routeSequence(from, to, freeSpace(map, a, b)))).toBe(true)
  expect(
    isClear(
      routeSequence(
        from,
        to,
        freeSpace(map, a, b, () => false),
      ),
    ),
  ).toBe(false)
})

import { linkEnds } from '@workbook/model/link-ends'
import type { RecordKey } from '@workbook/model/records'
import type { Point, Rectangle, Scene, SceneBox, SceneLink } from '@workbook/scene/scene'
import { distanceToLine } from './distance'
import { createGrid } from './spatial-grid'

/** A scene with quick answers to "what is here" and "what hangs on it". */
export interface SceneIndex {
  readonly scene: Scene
  readonly box: (key: RecordKey) => SceneBox | undefined
  readonly link: (key: RecordKey) => SceneLink | undefined
  /** What touches an area of the sheet, in painting order. */
  readonly boxesIn: (area: Rectangle) => SceneBox[]
  readonly linksIn: (area: Rectangle) => SceneLink[]
  /** The topmost box at a point of the sheet. */
  readonly boxAt: (point: Point) => SceneBox | undefined
  /** The link whose label lies at a point. */
  readonly labelAt: (point: Point) => SceneLink | undefined
  /** The link whose label lies at a point, else the one that runs nearest to it, within a distance in sheet pixels. */
  readonly linkAt: (point: Point, distance: number) => SceneLink | undefined
  /** The links that start or end at a box. */
  readonly linksOf: (box: RecordKey) => readonly SceneLink[]
}

const noLinks: readonly SceneLink[] = []

/** The boxes that a link connects. */
export function endsOf(link: SceneLink): readonly [RecordKey, RecordKey] {
  const { source, target } = linkEnds(link)
  return [source, target]
}

export function createSceneIndex(scene: Scene): SceneIndex {
  const boxes = new Map(scene.boxes.map((box) => [box.key, box]))
  const links = new Map(scene.links.map((link) => [link.key, link]))
  const boxGrid = createGrid(scene.boxes)
  const linkGrid = createGrid(scene.links)
  const linksByBox = groupByEnds(scene.links)
  const labelAt = (point: Point) =>
    linkGrid
      .within({ ...point, width: 0, height: 0 })
      .findLast(({ label }) => label !== null && isWithin(point, label))
  return {
    scene,
    box: (key) => boxes.get(key),
    link: (key) => links.get(key),
    boxesIn: boxGrid.within,
    linksIn: linkGrid.within,
    boxAt: (point) => boxGrid.within({ ...point, width: 0, height: 0 }).findLast(holds(point)),
    labelAt,
    linkAt(point, distance) {
      const labelled = labelAt(point)
      if (labelled) return labelled
      const around = {
        x: point.x - distance,
        y: point.y - distance,
        width: 2 * distance,
        height: 2 * distance,
      }
      let nearest: { link: SceneLink; distance: number } | undefined
      for (const link of linkGrid.within(around)) {
        const away = distanceToLine(point, link.points)
        if (away <= distance && away <= (nearest?.distance ?? distance)) nearest = { link, distance: away }
      }
      return nearest?.link
    },
    linksOf: (box) => linksByBox.get(box) ?? noLinks,
  }
}

function groupByEnds(links: readonly SceneLink[]): ReadonlyMap<RecordKey, SceneLink[]> {
  const groups = new Map<RecordKey, SceneLink[]>()
  for (const link of links) {
    for (const end of new Set(endsOf(link))) {
      const group = groups.get(end)
      if (group) group.push(link)
      else groups.set(end, [link])
    }
  }
  return groups
}

function holds(point: Point) {
  return ({ bounds }: SceneBox) => isWithin(point, bounds)
}

function isWithin({ x, y }: Point, area: Rectangle): boolean {
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height
}

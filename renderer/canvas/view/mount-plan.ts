import type { RecordKey } from '@workbook/model/records'
import type { Rectangle, SceneBox, SceneLink } from '@workbook/scene/scene'
import { detailZoom } from './level-of-detail'
import type { SceneIndex } from './scene-index'

/**
 * Most boxes and links that are mounted at once. The cost of a frame follows the number of mounted elements; about
 * this many is the last size at which React Flow keeps up on two cores without a graphics card (guides: performance).
 */
export const mountBudget = 250

/** Most elements that are mounted because of what a person does with them, on a sheet that is painted. */
const mostWanted = 60

export interface MountPlan {
  readonly boxes: readonly SceneBox[]
  readonly links: readonly SceneLink[]
  /** True when what is not mounted is painted. */
  readonly painted: boolean
}

export interface MountQuestion {
  readonly index: SceneIndex
  readonly zoom: number
  /** The part of the sheet in which boxes are worth mounting. */
  readonly area: Rectangle
  /** What the person points at, edits or has selected, the most important first. */
  readonly wanted: readonly RecordKey[]
  /** Nothing out of reach is mounted, however small the sheet is. */
  readonly onlyInReach: boolean
}

/**
 * A sheet within the budget is mounted as a whole, unless only what is in reach is asked for. Of a larger one only boxes
 * in reach are, and what is wanted.
 */
export function planMounts({ index, zoom, area, wanted, onlyInReach }: MountQuestion): MountPlan {
  const { boxes, links } = index.scene
  if (boxes.length + links.length <= mountBudget) {
    return onlyInReach
      ? { boxes: index.boxesIn(area), links: index.linksIn(area), painted: false }
      : { boxes, links, painted: false }
  }
  const wantedFirst = wanted.slice(0, mostWanted)
  const wantedBoxes = wantedFirst.flatMap((key) => index.box(key) ?? [])
  const near = zoom >= detailZoom ? index.boxesIn(area) : []
  const reachable = near.length + wantedFirst.length <= mountBudget ? near : []
  return {
    boxes: [...new Set([...reachable, ...wantedBoxes])],
    links: wantedFirst.flatMap((key) => index.link(key) ?? []),
    painted: true,
  }
}

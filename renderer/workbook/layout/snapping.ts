import type { Rectangle } from '../scene/scene'
import { type Alignment, alignmentsAt, nearestAlignment } from './alignment-guides'
import { nearestSpacing, type Spacing, spacingsAt } from './spacing-guides'
import type { Axis } from './spans'

/** What shows why a box stays where it is: a line that boxes share, or gaps of one size. */
export type Guide = Alignment | Spacing

/** Boxes that are moved as one, and what they may line up with. All in sheet pixels. */
export interface SnapQuestion {
  /** The rectangle around the moved boxes, where the pointer has them. */
  readonly held: Rectangle
  readonly neighbours: readonly Rectangle[]
  /** Where a middle may come to lie: the middles of the stages' columns. */
  readonly middles: readonly number[]
  /** How near counts as meant. */
  readonly reach: number
}

export interface Snapped {
  /** How much further to move along each axis; null where nothing is near. */
  readonly x: number | null
  readonly y: number | null
}

/** How far moved boxes are from lining up with others, or from standing as far apart as others do; alignment first. */
export function snapToNeighbours({ held, neighbours, middles, reach }: SnapQuestion): Snapped {
  const along = (axis: Axis, lines: readonly number[]) =>
    nearestAlignment(axis, held, neighbours, lines, reach) ?? nearestSpacing(axis, held, neighbours, reach)
  return { x: along('x', middles), y: along('y', []) }
}

/** What moved boxes line up with exactly where they are now. */
export function guidesAt({ held, neighbours, middles }: Omit<SnapQuestion, 'reach'>): readonly Guide[] {
  return [
    ...alignmentsAt('x', held, neighbours, middles),
    ...alignmentsAt('y', held, neighbours, []),
    ...spacingsAt('x', held, neighbours),
    ...spacingsAt('y', held, neighbours),
  ]
}

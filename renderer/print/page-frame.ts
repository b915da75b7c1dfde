import type { PlacedHead } from './page-head'
import type { Extent } from './page-size'

/** Free paper on every side, in CSS pixels. */
export const pagePadding = 34

/** Height of the line at the foot. */
export const footHeight = 24

/** Smallest text of the title block, the legend and the foot, in CSS pixels. */
export const smallestFrameText = 10

/** The width between the free paper on both sides. */
export function bodyWidth({ width }: Pick<Extent, 'width'>): number {
  return width - 2 * pagePadding
}

/** The room between title block and foot. */
export function bodyExtent(extent: Extent, head: Pick<PlacedHead, 'height'>): Extent {
  return {
    width: bodyWidth(extent),
    height: extent.height - 2 * pagePadding - head.height - footHeight,
  }
}

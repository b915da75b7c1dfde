import type { Paper } from '@contract/export'

/** Width and height in CSS pixels, 96 to an inch. */
export interface Extent {
  readonly width: number
  readonly height: number
}

const pixelsPerInch = 96
const pixelsPerMillimetre = pixelsPerInch / 25.4

/** Points to a CSS pixel. */
export const pointsPerPixel = 72 / pixelsPerInch

/** Paper upright, as ISO 216 and ANSI Y14.1 have it. */
const papers: Readonly<Record<Exclude<Paper, 'fit'>, Extent>> = {
  A4: { width: 210 * pixelsPerMillimetre, height: 297 * pixelsPerMillimetre },
  A3: { width: 297 * pixelsPerMillimetre, height: 420 * pixelsPerMillimetre },
  Letter: { width: 8.5 * pixelsPerInch, height: 11 * pixelsPerInch },
  Legal: { width: 8.5 * pixelsPerInch, height: 14 * pixelsPerInch },
  Tabloid: { width: 11 * pixelsPerInch, height: 17 * pixelsPerInch },
}

/** Longest side of a page: PDF readers promise 14,400 points and no more (ISO 32000-1, annex C). */
export const longestSide = 200 * pixelsPerInch

/** A page of a paper, one way round; the paper that fits its map has its tables on A4. */
export function pageExtent(paper: Paper, orientation: 'portrait' | 'landscape'): Extent {
  const { width, height } = papers[paper === 'fit' ? 'A4' : paper]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

import type { PdfOptions } from '@contract/export'
import type { LegendItem } from '@workbook/scene/legend'
import type { Rectangle, Scene } from '@workbook/scene/scene'
import { type PlacedLegendItem, placeLegend } from './legend-lines'
import {
  bodyExtent,
  footHeight,
  headHeight,
  type PageHead,
  pagePadding,
  smallestFrameText,
} from './page-frame'
import { type Extent, longestSide, pageExtent, pointsPerPixel } from './page-size'

/** A page with the map of one sheet, or with a part of it. */
export interface MapPage {
  readonly kind: 'map'
  readonly extent: Extent
  readonly head: PageHead
  readonly scene: Scene
  /** The part of the sheet on the page, in sheet pixels. */
  readonly view: Rectangle
  /** CSS pixels of the page to a sheet pixel. */
  readonly scale: number
  readonly legend: readonly PlacedLegendItem[]
  readonly legendHeight: number
}

/** Small maps are drawn larger than on the screen, but not so large that they look like a poster. */
export const largestScale = 1.25
/** Between the map and its legend, in CSS pixels. */
export const gapAboveLegend = 10
const narrowestFit = 640

/** The sheet with its legend on a page as large as both. */
function fitPage(head: PageHead, scene: Scene, items: readonly LegendItem[]): MapPage {
  const { width, height } = scene.extent
  const roomAround = 2 * pagePadding
  const frame = roomAround + headHeight + footHeight + gapAboveLegend
  const legendOf = (bodyWidth: number) => placeLegend(items, bodyWidth)
  const legendRoom = legendOf(narrowestFit).height
  const scale = Math.min(1, (longestSide - roomAround) / width, (longestSide - frame - legendRoom) / height)
  const bodyWidth = Math.max(width * scale, narrowestFit)
  const legend = legendOf(bodyWidth)
  return {
    kind: 'map',
    extent: {
      width: Math.ceil(bodyWidth + roomAround),
      height: Math.ceil(height * scale + legend.height + frame),
    },
    head,
    scene,
    view: scene.extent,
    scale,
    legend: legend.placed,
    legendHeight: legend.height,
  }
}

/** Lays out the map of a sheet on one page. */
export function mapPage(
  head: PageHead,
  scene: Scene,
  items: readonly LegendItem[],
  options: PdfOptions,
): MapPage {
  if (options.paper === 'fit') return fitPage(head, scene, items)
  const extent = pageExtent(options)
  const body = bodyExtent(extent)
  const legend = placeLegend(items, body.width)
  const room = body.height - gapAboveLegend - legend.height
  const view = scene.extent
  const scale = Math.min(largestScale, body.width / view.width, room / view.height)
  return { kind: 'map', extent, head, scene, view, scale, legend: legend.placed, legendHeight: legend.height }
}

/** True when a page goes on further down, so that the stage headings have to be repeated above it. */
export function repeatsHeadings({ view, scene }: MapPage): boolean {
  return view.y > scene.extent.y
}

/** Size of the smallest text on a sheet, in sheet pixels. */
export function smallestTextOf({ boxes, links }: Scene): number {
  const marks = [...boxes, ...links].flatMap((drawn) => drawn.marks)
  return Math.min(...marks.map((mark) => (mark.mark === 'text' ? mark.size : Number.POSITIVE_INFINITY)))
}

/** Size of the smallest text on a map's page, in points. */
export function smallestTextOn({ scene, scale }: MapPage): number {
  return Math.min(smallestFrameText, smallestTextOf(scene) * scale) * pointsPerPixel
}

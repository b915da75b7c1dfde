import type { PdfOptions } from '@contract/export'
import type { LegendItem } from '@workbook/scene/legend'
import type { Scene } from '@workbook/scene/scene'
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

/** A page with the map of one sheet. */
export interface MapPage {
  readonly kind: 'map'
  readonly extent: Extent
  readonly head: PageHead
  readonly scene: Scene
  /** CSS pixels of the page to a sheet pixel. */
  readonly scale: number
  readonly legend: readonly PlacedLegendItem[]
  readonly legendHeight: number
}

/** Small maps are drawn larger than on the screen, but not so large that they look like a poster. */
const largestScale = 1.25
const narrowestFit = 640
const gapAboveLegend = 10

/** The sheet with its legend on a page as large as both. */
function fitPage(head: PageHead, scene: Scene, items: readonly LegendItem[]): MapPage {
  const { width, height } = scene.extent
  const roomAround = 2 * pagePadding
  const scale = Math.min(1, (longestSide - roomAround) / width, (longestSide - 400) / height)
  const bodyWidth = Math.max(width * scale, narrowestFit)
  const legend = placeLegend(items, bodyWidth)
  const bodyHeight = height * scale + gapAboveLegend + legend.height
  return {
    kind: 'map',
    extent: {
      width: Math.ceil(bodyWidth + roomAround),
      height: Math.ceil(Math.min(longestSide, bodyHeight + roomAround + headHeight + footHeight)),
    },
    head,
    scene,
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
  const scale = Math.min(largestScale, body.width / scene.extent.width, room / scene.extent.height)
  return { kind: 'map', extent, head, scene, scale, legend: legend.placed, legendHeight: legend.height }
}

/** Size of the smallest text on a map's page, in points. */
export function smallestTextOn({ scene, scale }: MapPage): number {
  let smallest = smallestFrameText
  const marks = [...scene.boxes, ...scene.links].flatMap((drawn) => drawn.marks)
  for (const mark of marks) if (mark.mark === 'text') smallest = Math.min(smallest, mark.size * scale)
  return smallest * pointsPerPixel
}

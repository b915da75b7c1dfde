import type { LegendItem } from '@workbook/scene/legend'
import type { Rectangle, Scene } from '@workbook/scene/scene'
import { type PlacedLegendItem, placeLegend, widestLegendItem } from './legend-lines'
import { bodyExtent, bodyWidth, footHeight, pagePadding, smallestFrameText } from './page-frame'
import type { PlacedHead } from './page-head'
import { type Extent, longestSide, pointsPerPixel } from './page-size'
import type { Column } from './step-rows'
import type { TableRow } from './table-rows'

/** The signs of a map with their words. */
export interface PlacedLegend {
  readonly items: readonly PlacedLegendItem[]
  readonly width: number
  readonly height: number
  /** Below the map, or at its right where the map is too high to use the paper's width. */
  readonly place: 'below' | 'beside'
}

/** A part of the table of steps. */
export interface TablePart {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}

/** A page with the map of one sheet, or with a part of it. */
export interface MapPage {
  readonly kind: 'map'
  readonly extent: Extent
  readonly head: PlacedHead
  readonly scene: Scene
  /** The part of the sheet on the page, in sheet pixels. */
  readonly view: Rectangle
  /** CSS pixels of the page to a sheet pixel. */
  readonly scale: number
  readonly legend: PlacedLegend
  /** The beginning of the table of steps, where there is room for it below the map. */
  readonly table: TablePart | null
}

/** Small maps are drawn larger than on the screen, but not so large that they look like a poster. */
export const largestScale = 1.25
/** Between the map and its legend, in CSS pixels. */
export const gapAroundLegend = 10
/** Between a map and the table below it. */
export const gapAboveTable = 18
const narrowestFit = 640

/** A page without signs to explain, because another page explains them. */
export const noLegend: PlacedLegend = { items: [], width: 0, height: 0, place: 'below' }

function legendBelow(items: readonly LegendItem[], width: number): PlacedLegend {
  const { placed, height } = placeLegend(items, width)
  return { items: placed, width, height, place: 'below' }
}

function legendBeside(items: readonly LegendItem[]): PlacedLegend {
  const width = widestLegendItem(items)
  const { placed, height } = placeLegend(items, width)
  return { items: placed, width, height, place: 'beside' }
}

/** The sheet with its legend on a page as large as both. */
export function fitPage(
  headFor: (width: number) => PlacedHead,
  scene: Scene,
  items: readonly LegendItem[],
): MapPage {
  const { width, height } = scene.extent
  const roomAround = 2 * pagePadding
  const frameOf = (head: PlacedHead) => roomAround + head.height + footHeight + gapAroundLegend
  const least = frameOf(headFor(narrowestFit)) + legendBelow(items, narrowestFit).height
  const scale = Math.min(1, (longestSide - roomAround) / width, (longestSide - least) / height)
  const wanted = Math.max(width * scale, narrowestFit)
  const head = headFor(wanted)
  const legend = legendBelow(items, wanted)
  return {
    kind: 'map',
    extent: {
      width: Math.ceil(wanted + roomAround),
      height: Math.ceil(height * scale + legend.height + frameOf(head)),
    },
    head,
    scene,
    view: scene.extent,
    scale,
    legend,
    table: null,
  }
}

/** Lays out the map of a sheet on one page, with its legend where that leaves the map the most room. */
export function mapPage(
  headFor: (width: number) => PlacedHead,
  scene: Scene,
  items: readonly LegendItem[],
  extent: Extent,
): MapPage {
  const head = headFor(bodyWidth(extent))
  const body = bodyExtent(extent, head)
  const view = scene.extent
  const [below, beside] = [legendBelow(items, body.width), legendBeside(items)]
  const scaleWithin = (width: number, height: number) =>
    Math.min(largestScale, width / view.width, height / view.height)
  const scaleBelow = scaleWithin(body.width, body.height - gapAroundLegend - below.height)
  const scaleBeside =
    beside.height <= body.height ? scaleWithin(body.width - gapAroundLegend - beside.width, body.height) : 0
  const isBeside = scaleBeside > scaleBelow
  return {
    kind: 'map',
    extent,
    head,
    scene,
    view,
    scale: isBeside ? scaleBeside : scaleBelow,
    legend: isBeside ? beside : below,
    table: null,
  }
}

/** Smaller text is called unreadable on paper (guides: domain 2.2, print). */
export const smallestReadable = 6
/** A map is not drawn smaller than this only to have its table on the same page. */
const smallestAboveTable = 0.8

/** The scale at which the smallest text of a sheet can just be read. */
export function readableScale(scene: Scene): number {
  return smallestReadable / pointsPerPixel / smallestTextOf(scene)
}

/** The map a little smaller, if that makes room below it for something of a height; else as it is. */
export function withRoomBelow(page: MapPage, wanted: number): MapPage {
  const missing = wanted - roomBelowMap(page)
  if (missing <= 0) return page
  const smaller = { ...page, scale: page.scale - missing / page.view.height }
  const least = Math.max(smallestAboveTable, readableScale(page.scene))
  return smaller.scale >= least && roomBelowMap(smaller) >= wanted - 0.01 ? smaller : page
}

/** The height that is left below the map and its legend, in CSS pixels. */
export function roomBelowMap({ extent, head, view, scale, legend }: MapPage): number {
  const map = view.height * scale
  const used = legend.place === 'below' ? map + gapAroundLegend + legend.height : Math.max(map, legend.height)
  return bodyExtent(extent, head).height - used - gapAboveTable
}

/** True when a page goes on further down, so that the stage headings have to be repeated above it. */
export function repeatsHeadings({ view, scene }: Pick<MapPage, 'view' | 'scene'>): boolean {
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

import type { PdfOptions } from '@contract/export'
import { criticalPathOf } from '@workbook/analysis/schedule/critical-path'
import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import type { Sheet } from '@workbook/model/sheet'
import type { IsoDay } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { type LegendItem, legendOf } from '@workbook/scene/legend'
import type { Scene } from '@workbook/scene/scene'
import { detailPages } from './detail-pages'
import {
  fitPage,
  type MapPage,
  mapPage,
  roomBelowMap,
  smallestTextOn,
  type TablePart,
  withRoomBelow,
} from './map-page'
import { bodyExtent, bodyWidth } from './page-frame'
import { type PlacedHead, pageHead, placeHead } from './page-head'
import { type Extent, pageExtent } from './page-size'
import { stageRows, stepColumns } from './step-rows'
import { tableHeight, tableParts } from './table-rows'

/** A page with a part of the table of steps and nothing else. */
export interface StepsPage {
  readonly kind: 'steps'
  readonly extent: Extent
  readonly head: PlacedHead
  readonly table: TablePart
}

/** A sheet as it is printed. */
export interface PrintedSheet {
  readonly pages: readonly (MapPage | StepsPage)[]
  /** Size of the smallest text that is not shown larger on another page, in points. */
  readonly smallestTextPoints: number
}

/** The whole map on one page: on paper that is turned the way that shows it larger, unless one way was asked for. */
function wholeMap(headFor: HeadFor, drawing: Drawing, { paper, orientation }: PdfOptions): MapPage {
  const { scene, legend } = drawing
  if (paper === 'fit') return fitPage(headFor, scene, legend)
  const turned = (way: 'landscape' | 'portrait') => mapPage(headFor, scene, legend, pageExtent(paper, way))
  if (orientation !== 'auto') return turned(orientation)
  const [wide, upright] = [turned('landscape'), turned('portrait')]
  return upright.scale > wide.scale ? upright : wide
}

type HeadFor = (width: number) => PlacedHead

interface Drawing {
  readonly scene: Scene
  readonly legend: readonly LegendItem[]
}

/** Lays out a sheet: its map, its steps as a table, and its parts where the whole map is too small to read. */
export function printedSheet(
  workbook: Workbook,
  sheet: Sheet,
  options: PdfOptions,
  today: IsoDay,
): PrintedSheet {
  const { audience, paper, orientation } = options
  const facts = sheetFacts(workbook, sheet.id, today)
  const criticalPath = criticalPathOf(scheduleOf(workbook, today))
  const drawing = {
    scene: createSceneBuilder(audience)(workbook, sheet.id, facts, today, { criticalPath }),
    legend: legendOf(workbook, sheet.id, facts, audience, criticalPath),
  }
  const headed = (subject: string) => (width: number) =>
    placeHead(pageHead(workbook, subject, today, audience), width)
  const plain = wholeMap(headed(sheet.title), drawing, options)
  const details = detailPages(plain)
  const columns = stepColumns(audience)
  const stages = stageRows(workbook, sheet.id, facts, audience)
  const whole =
    details.length > 0
      ? wholeMap(headed(`${sheet.title}: overview, parts follow`), drawing, options)
      : paper === 'fit'
        ? plain
        : withRoomBelow(plain, tableHeight(bodyWidth(plain.extent), columns, stages))
  const readable = details.length > 0 ? details : [whole]
  const extent =
    paper === 'fit' ? pageExtent(paper, orientation === 'portrait' ? 'portrait' : 'landscape') : whole.extent
  const head = headed(`${sheet.title}: steps`)(bodyWidth(extent))
  const [first = [], ...others] = tableParts(
    {
      width: bodyWidth(extent),
      first: paper === 'fit' ? 0 : roomBelowMap(whole),
      others: bodyExtent(extent, head).height,
    },
    columns,
    stages,
  )
  const map: MapPage = { ...whole, table: first.length > 0 ? { columns, rows: first } : null }
  const tables = others.map((rows): StepsPage => ({ kind: 'steps', extent, head, table: { columns, rows } }))
  return {
    pages: [map, ...tables, ...details],
    smallestTextPoints: Math.min(...readable.map(smallestTextOn)),
  }
}

import type { PdfOptions } from '@contract/export'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import type { Sheet } from '@workbook/model/sheet'
import type { IsoDay } from '@workbook/model/values'
import { dealOf, inOrder, type Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { legendOf } from '@workbook/scene/legend'
import { detailPages } from './detail-pages'
import { type MapPage, mapPage, smallestTextOn } from './map-page'
import { pageHead, smallestFrameText } from './page-frame'
import { pageExtent, pointsPerPixel } from './page-size'
import { stageRows, stepColumns } from './step-rows'
import { type StepsPage, stepsPages } from './steps-pages'

/** One page of a print. */
export type Page = MapPage | StepsPage

/** All pages of a print, laid out. */
export interface PrintDocument {
  readonly title: string
  readonly pages: readonly Page[]
  readonly smallestTextPoints: number
}

function titleOf(workbook: Workbook): string {
  const { client, opportunity } = dealOf(workbook)
  const names = [client.trim(), opportunity.trim()].filter((name) => name !== '')
  return ['Buying process map', ...names].join(' – ')
}

/** A sheet as it is printed. */
interface PrintedSheet {
  readonly pages: readonly Page[]
  /** Size of the smallest text that is not shown larger on another page, in points. */
  readonly smallestTextPoints: number
}

function printedSheet(workbook: Workbook, sheet: Sheet, options: PdfOptions, today: IsoDay): PrintedSheet {
  const { audience } = options
  const facts = sheetFacts(workbook, sheet.id, today)
  const scene = createSceneBuilder(audience)(workbook, sheet.id, facts, today)
  const headOf = (subject: string) => pageHead(workbook, subject, today, audience)
  const whole = mapPage(headOf(sheet.title), scene, legendOf(workbook, sheet.id, facts, audience), options)
  const details = detailPages(whole)
  const overview = headOf(`${sheet.title}: overview, details follow`)
  const table = stepsPages(
    headOf(`${sheet.title}: steps`),
    pageExtent(options),
    stepColumns(audience),
    stageRows(workbook, sheet.id, facts, audience),
  )
  const maps = details.length > 0 ? [{ ...whole, head: overview }, ...details] : [whole]
  const readable = details.length > 0 ? details : [whole]
  return { pages: [...maps, ...table], smallestTextPoints: Math.min(...readable.map(smallestTextOn)) }
}

/** Lays out a workbook that is already filtered for its audience: for each sheet its map, then its steps as a table. */
export function printDocument(workbook: Workbook, options: PdfOptions, today: IsoDay): PrintDocument {
  const { audience, sheetIds } = options
  const sheets = inOrder(workbook.sheets.values()).filter(({ id }) => sheetIds?.includes(id) ?? true)
  const printed = sheets.map((sheet) => printedSheet(workbook, sheet, options, today))
  const nothing: StepsPage = {
    kind: 'steps',
    extent: pageExtent(options),
    head: pageHead(workbook, 'There is no map to print', today, audience),
    columns: stepColumns(audience),
    rows: [],
  }
  return {
    title: titleOf(workbook),
    pages: printed.length > 0 ? printed.flatMap(({ pages }) => pages) : [nothing],
    smallestTextPoints: Math.min(
      smallestFrameText * pointsPerPixel,
      ...printed.map(({ smallestTextPoints }) => smallestTextPoints),
    ),
  }
}

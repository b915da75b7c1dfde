import type { PdfOptions } from '@contract/export'
import { callCard } from '@workbook/analysis/calls/call-card'
import type { IsoDay } from '@workbook/model/values'
import { dealOf, inOrder, type Workbook } from '@workbook/model/workbook'
import { type CallPage, smallestCardText } from './call-card/call-page'
import type { MapPage } from './map-page'
import { bodyWidth, smallestFrameText } from './page-frame'
import { pageHead, placeHead } from './page-head'
import { pageExtent, pointsPerPixel } from './page-size'
import { printedSheet, type StepsPage } from './printed-sheet'
import type { QuestionsPage } from './questions/questions-page'
import { stepColumns } from './step-rows'

/** One page of a print. */
export type Page = MapPage | StepsPage | CallPage | QuestionsPage

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

/** The card of one call on its page; null when the workbook has no such call. */
function callDocument(
  workbook: Workbook,
  { callId, paper }: PdfOptions,
  today: IsoDay,
): PrintDocument | null {
  const call = workbook.calls.get(callId ?? '')
  if (!call) return null
  const card = callCard(workbook, call, today)
  const extent = pageExtent(paper, 'portrait')
  return {
    title: `Call card – ${card.people}`,
    pages: [{ kind: 'call', extent, card }],
    smallestTextPoints: smallestCardText * pointsPerPixel,
  }
}

/** Lays out a workbook that is already filtered for its audience: for each sheet its map, then its steps as a table. */
export function printDocument(workbook: Workbook, options: PdfOptions, today: IsoDay): PrintDocument {
  const ofCall = callDocument(workbook, options, today)
  if (ofCall) return ofCall
  const { sheetIds } = options
  const sheets = inOrder(workbook.sheets.values()).filter(({ id }) => sheetIds?.includes(id) ?? true)
  const printed = sheets.map((sheet) => printedSheet(workbook, sheet, options, today))
  return {
    title: titleOf(workbook),
    pages:
      printed.length > 0 ? printed.flatMap(({ pages }) => pages) : [nothingToPrint(workbook, options, today)],
    smallestTextPoints: Math.min(
      smallestFrameText * pointsPerPixel,
      ...printed.map(({ smallestTextPoints }) => smallestTextPoints),
    ),
  }
}

function nothingToPrint(workbook: Workbook, { paper, audience }: PdfOptions, today: IsoDay): StepsPage {
  const extent = pageExtent(paper, 'landscape')
  const head = pageHead(workbook, 'There is no map to print', today, audience)
  return {
    kind: 'steps',
    extent,
    head: placeHead(head, bodyWidth(extent)),
    table: { columns: stepColumns(audience), rows: [] },
  }
}

import type { PdfOptions } from '@contract/export'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import type { IsoDay } from '@workbook/model/values'
import { dealOf, inOrder, type Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { legendOf } from '@workbook/scene/legend'
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

/** Lays out a workbook that is already filtered for its audience: for each sheet its map, then its steps as a table. */
export function printDocument(workbook: Workbook, options: PdfOptions, today: IsoDay): PrintDocument {
  const { audience, sheetIds } = options
  const sheets = inOrder(workbook.sheets.values()).filter(({ id }) => sheetIds?.includes(id) ?? true)
  const pages = sheets.flatMap((sheet): readonly Page[] => {
    const facts = sheetFacts(workbook, sheet.id, today)
    const scene = createSceneBuilder(audience)(workbook, sheet.id, facts, today)
    const legend = legendOf(workbook, sheet.id, facts, audience)
    const rows = stageRows(workbook, sheet.id, facts, audience)
    return [
      mapPage(pageHead(workbook, sheet.title, today, audience), scene, legend, options),
      ...stepsPages(
        pageHead(workbook, `${sheet.title}: steps`, today, audience),
        pageExtent(options),
        stepColumns(audience),
        rows,
      ),
    ]
  })
  const smallest = pages.map((page) =>
    page.kind === 'map' ? smallestTextOn(page) : smallestFrameText * pointsPerPixel,
  )
  return { title: titleOf(workbook), pages, smallestTextPoints: Math.min(...smallest) }
}

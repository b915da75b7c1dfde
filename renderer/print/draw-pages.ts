import { stageHeadingHeight } from '@workbook/layout/stage-columns'
import { drawStageBand, drawStageHeading } from '@workbook/scene/draw-stage'
import { bottomOf, grown, overlap } from '@workbook/scene/rectangles'
import type { Mark, Rectangle } from '@workbook/scene/scene'
import type { CallPage } from './call-card/call-page'
import { drawCallCard } from './call-card/draw-call-card'
import { html, pixels, svg } from './dom'
import { drawStepsTable } from './draw-steps-table'
import { labelsInside } from './labels-inside'
import { legendTextSize } from './legend-lines'
import { type MapPage, type PlacedLegend, repeatsHeadings } from './map-page'
import { bodyWidth } from './page-frame'
import type { PlacedHead } from './page-head'
import type { Extent } from './page-size'
import type { Page, PrintDocument } from './print-document'
import { printedMarks } from './printed-marks'
import { drawQuestions } from './questions/draw-questions'

function at({ x, y }: Pick<Rectangle, 'x' | 'y'>, marks: readonly Mark[]): SVGElement {
  return svg('g', { attributes: { transform: `translate(${x} ${y})` }, children: printedMarks(marks) })
}

function lines(className: string, texts: readonly string[]): HTMLElement[] {
  return texts.map((text) => html('p', { className, text }))
}

function headRow(children: readonly Element[]): HTMLElement {
  return html('div', { className: 'head-row', children })
}

function drawName({ clientLines, opportunityLines, opportunityBeside }: PlacedHead): HTMLElement {
  const beside = opportunityBeside ? opportunityLines : []
  return html('h1', {
    children: [
      ...clientLines.map((text) => html('span', { className: 'client', text })),
      ...beside.map((text) => html('span', { className: 'opportunity', text: ` ${text}` })),
    ],
  })
}

function drawHead(head: PlacedHead): HTMLElement {
  const { opportunityLines, opportunityBeside, subjectLines, remarkLines, remarksBeside, isInternal } = head
  const subject = lines('subject', subjectLines)
  const remarks = lines('remarks', remarkLines)
  return html('header', {
    className: 'head',
    style: { height: pixels(head.height) },
    children: [
      headRow([drawName(head), ...(isInternal ? lines('internal', ['Internal, not for the client']) : [])]),
      ...(opportunityBeside ? [] : lines('opportunity below', opportunityLines)),
      ...(remarksBeside ? [headRow([...subject, ...remarks])] : [...subject, ...remarks]),
    ],
  })
}

function drawLegend({ items, width, height, place }: PlacedLegend): SVGElement {
  const words: Mark[] = items.map(({ item, wordsX, y }) => ({
    mark: 'text',
    x: wordsX,
    y: y + 12.7,
    text: item.words,
    size: legendTextSize,
    weight: 400,
    tone: 'muted',
    anchor: 'start',
  }))
  return svg('svg', {
    className: `legend ${place}`,
    attributes: { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': 'Legend' },
    children: [...items.map(({ item, x, y }) => at({ x, y }, item.marks)), ...printedMarks(words)],
  })
}

/** An SVG picture of a part of the sheet. */
function picture(view: Rectangle, scale: number, label: string | null, children: readonly SVGElement[]) {
  return svg('svg', {
    className: 'map',
    attributes: {
      width: view.width * scale,
      height: view.height * scale,
      viewBox: `${view.x} ${view.y} ${view.width} ${view.height}`,
      ...(label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }),
    },
    children,
  })
}

/** The stage headings above a part of the sheet that begins further down. */
function drawRepeatedHeadings({ scene, view, scale }: MapPage): SVGElement {
  const place = { ...view, y: -stageHeadingHeight, height: stageHeadingHeight }
  const bands = scene.stages.flatMap((stage) => drawStageBand(stage, -stageHeadingHeight, 0))
  return picture(place, scale, null, printedMarks([...bands, ...scene.stages.flatMap(drawStageHeading)]))
}

function drawMap(page: MapPage): Element[] {
  const { scene, view, scale, legend, table } = page
  const isSeen = ({ bounds }: { readonly bounds: Rectangle }) => overlap(grown(bounds, 10), view)
  const boxes = scene.boxes.filter(isSeen)
  const label = `Map of ${scene.title}: ${boxes.map(({ name }) => name).join('; ')}`
  const map = picture(view, scale, label, [
    ...printedMarks(scene.stages.flatMap((stage) => drawStageBand(stage, view.y, bottomOf(view)))),
    ...printedMarks(scene.stages.flatMap(drawStageHeading)),
    ...scene.links.filter(isSeen).flatMap((link) => printedMarks(labelsInside(link.marks, view))),
    ...boxes.map(({ bounds, marks }) => at(bounds, marks)),
  ])
  const signs = legend.items.length > 0 ? [drawLegend(legend)] : []
  return [
    ...(repeatsHeadings(page) ? [drawRepeatedHeadings(page)] : []),
    ...(legend.place === 'beside'
      ? [html('div', { className: 'map-row', children: [map, ...signs] })]
      : [map, ...signs]),
    ...(table ? [drawStepsTable(table, bodyWidth(page.extent))] : []),
  ]
}

function bodyOf(page: Exclude<Page, CallPage>): readonly Element[] {
  if (page.kind === 'map') return drawMap(page)
  if (page.kind === 'questions') return [drawQuestions(page.rows)]
  return [drawStepsTable(page.table, bodyWidth(page.extent))]
}

/** Everything on a page but its foot, and what stands at the left of the foot. */
function contentOf(page: Page): { readonly parts: readonly Element[]; readonly foot: string } {
  if (page.kind === 'call') {
    return { parts: [drawCallCard(page.card)], foot: 'Buymap · internal, not for the client' }
  }
  const body = bodyOf(page)
  const { client, subject } = page.head
  return {
    parts: [drawHead(page.head), html('div', { className: 'body', children: body })],
    foot: [client, subject].join(' · '),
  }
}

function drawPage(page: Page, number: number, count: number): HTMLElement {
  const { parts, foot } = contentOf(page)
  const { width, height } = page.extent
  return html('section', {
    className: 'page',
    // One pixel less than the paper: rounding up would put an empty page behind every full one.
    style: { width: pixels(width), height: pixels(height - 1) },
    children: [
      ...parts,
      html('footer', {
        className: 'foot',
        children: [html('span', { text: foot }), html('span', { text: `${number} of ${count}` })],
      }),
    ],
  })
}

/** The paper on which every page finds room: engines before Chromium 131 know only one size for a whole print. */
export function paperExtent({ pages }: PrintDocument): Extent {
  return {
    width: Math.max(...pages.map(({ extent }) => extent.width)),
    height: Math.max(...pages.map(({ extent }) => extent.height)),
  }
}

/** The rule that makes the paper. */
export function pageRule(printed: PrintDocument): string {
  const { width, height } = paperExtent(printed)
  return `@page { size: ${pixels(width)} ${pixels(height)}; margin: 0 }`
}

/** Every page of a print, in order. */
export function drawPages({ pages }: PrintDocument): HTMLElement[] {
  return pages.map((page, index) => drawPage(page, index + 1, pages.length))
}

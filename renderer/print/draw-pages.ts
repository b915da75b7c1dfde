import { stageHeadingHeight } from '@workbook/layout/stage-columns'
import { drawStageBand, drawStageHeading } from '@workbook/scene/draw-stage'
import { bottomOf, grown, overlap } from '@workbook/scene/rectangles'
import type { Mark, Rectangle } from '@workbook/scene/scene'
import { html, pixels, svg } from './dom'
import { drawStepsTable } from './draw-steps-table'
import { labelsInside } from './labels-inside'
import { legendTextSize, type PlacedLegendItem } from './legend-lines'
import { type MapPage, repeatsHeadings } from './map-page'
import { markElements } from './mark-elements'
import { bodyExtent, type PageHead } from './page-frame'
import type { Extent } from './page-size'
import type { Page, PrintDocument } from './print-document'

function at({ x, y }: Pick<Rectangle, 'x' | 'y'>, marks: readonly Mark[]): SVGElement {
  return svg('g', { attributes: { transform: `translate(${x} ${y})` }, children: markElements(marks) })
}

function drawHead({ client, opportunity, subject, remarks, isInternal }: PageHead): HTMLElement {
  return html('header', {
    className: 'head',
    children: [
      headRow([
        html('h1', {
          children: [
            html('span', { className: 'client', text: client }),
            ...(opportunity ? [html('span', { className: 'opportunity', text: ` ${opportunity}` })] : []),
          ],
        }),
        ...(isInternal ? [html('p', { className: 'internal', text: 'Internal, not for the client' })] : []),
      ]),
      headRow([
        html('p', { className: 'subject', text: subject }),
        html('p', { className: 'remarks', text: remarks.join('  ·  ') }),
      ]),
    ],
  })
}

function headRow(children: readonly Element[]): HTMLElement {
  return html('div', { className: 'head-row', children })
}

function drawLegend(items: readonly PlacedLegendItem[], width: number, height: number): SVGElement {
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
    className: 'legend',
    attributes: { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': 'Legend' },
    children: [...items.map(({ item, x, y }) => at({ x, y }, item.marks)), ...markElements(words)],
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
  return picture(place, scale, null, markElements([...bands, ...scene.stages.flatMap(drawStageHeading)]))
}

function drawMap(page: MapPage): Element[] {
  const { scene, view, scale, legend, legendHeight } = page
  const isSeen = ({ bounds }: { readonly bounds: Rectangle }) => overlap(grown(bounds, 10), view)
  const boxes = scene.boxes.filter(isSeen)
  const label = `Map of ${scene.title}: ${boxes.map(({ name }) => name).join('; ')}`
  const map = picture(view, scale, label, [
    ...markElements(scene.stages.flatMap((stage) => drawStageBand(stage, view.y, bottomOf(view)))),
    ...markElements(scene.stages.flatMap(drawStageHeading)),
    ...scene.links.filter(isSeen).flatMap((link) => markElements(labelsInside(link.marks, view))),
    ...boxes.map(({ bounds, marks }) => at(bounds, marks)),
  ])
  return [
    ...(repeatsHeadings(page) ? [drawRepeatedHeadings(page)] : []),
    map,
    ...(legend.length > 0 ? [drawLegend(legend, bodyExtent(page.extent).width, legendHeight)] : []),
  ]
}

function drawPage(page: Page, number: number, count: number): HTMLElement {
  const { extent, head } = page
  return html('section', {
    className: 'page',
    // One pixel less than the paper: rounding up would put an empty page behind every full one.
    style: { width: pixels(extent.width), height: pixels(extent.height - 1) },
    children: [
      drawHead(head),
      html('div', {
        className: 'body',
        children: page.kind === 'map' ? drawMap(page) : [drawStepsTable(page)],
      }),
      html('footer', {
        className: 'foot',
        children: [
          html('span', { text: [head.client, head.subject].join(' · ') }),
          html('span', { text: `${number} of ${count}` }),
        ],
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

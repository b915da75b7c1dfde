import { drawStageBand, drawStageHeading } from '@workbook/scene/draw-stage'
import { bottomOf } from '@workbook/scene/rectangles'
import type { Mark, Rectangle } from '@workbook/scene/scene'
import { html, pixels, svg } from './dom'
import { drawStepsTable } from './draw-steps-table'
import { legendTextSize, type PlacedLegendItem } from './legend-lines'
import type { MapPage } from './map-page'
import { markElements } from './mark-elements'
import type { PageHead } from './page-frame'
import type { Page, PrintDocument } from './print-document'

function at({ x, y }: Pick<Rectangle, 'x' | 'y'>, marks: readonly Mark[]): SVGElement {
  return svg('g', { attributes: { transform: `translate(${x} ${y})` }, children: markElements(marks) })
}

function drawHead({ client, opportunity, subject, remarks, isInternal }: PageHead): HTMLElement {
  return html('header', {
    className: 'head',
    children: [
      html('div', {
        className: 'titles',
        children: [
          html('h1', {
            children: [
              html('span', { className: 'client', text: client }),
              ...(opportunity ? [html('span', { className: 'opportunity', text: ` ${opportunity}` })] : []),
            ],
          }),
          html('p', { className: 'subject', text: subject }),
        ],
      }),
      html('div', {
        className: 'remarks',
        children: [
          ...(isInternal ? [html('p', { className: 'internal', text: 'Internal, not for the client' })] : []),
          html('p', { text: remarks.join('  ·  ') }),
        ],
      }),
    ],
  })
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

function drawMap({ scene, scale, legend, legendHeight }: MapPage): Element[] {
  const { x, y, width, height } = scene.extent
  const bands = scene.stages.flatMap((stage) => drawStageBand(stage, y, bottomOf(scene.extent)))
  const map = svg('svg', {
    className: 'map',
    attributes: {
      width: width * scale,
      height: height * scale,
      viewBox: `${x} ${y} ${width} ${height}`,
      role: 'img',
      'aria-label': `Map of ${scene.title}: ${scene.boxes.map(({ name }) => name).join('; ')}`,
    },
    children: [
      ...markElements([...bands, ...scene.stages.flatMap(drawStageHeading)]),
      ...scene.links.flatMap(({ marks }) => markElements(marks)),
      ...scene.boxes.map(({ bounds, marks }) => at(bounds, marks)),
    ],
  })
  return [map, drawLegend(legend, Math.max(width * scale, 640), legendHeight)]
}

function drawPage(page: Page, number: number, count: number): HTMLElement {
  const { extent, head } = page
  return html('section', {
    className: 'page',
    // One pixel less than the paper: rounding up would put an empty page behind every full one.
    style: { width: pixels(extent.width), height: pixels(extent.height - 1), page: pageName(page) },
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

function pageName({ extent }: Page): string {
  return `p${Math.round(extent.width)}x${Math.round(extent.height)}`
}

/** The `@page` rules for every size of paper that a print needs. */
export function pageRules({ pages }: PrintDocument): string[] {
  const rules = pages.map(
    (page) =>
      `@page ${pageName(page)} { size: ${pixels(page.extent.width)} ${pixels(page.extent.height)}; margin: 0 }`,
  )
  return [...new Set(rules)]
}

/** Every page of a print, in order. */
export function drawPages({ pages }: PrintDocument): HTMLElement[] {
  return pages.map((page, index) => drawPage(page, index + 1, pages.length))
}

import type { PdfOptions } from '@contract/export'
import { papers } from '@contract/export'
import { forAudience } from '@workbook/audience/for-audience'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import type { MapPage } from '../../../renderer/print/map-page'
import { type Page, printDocument } from '../../../renderer/print/print-document'
import { byId, northwind, sheetId, stepAt, today, workbookOf } from '../workbook/scene/northwind'

const onA4: PdfOptions = { audience: 'client', paper: 'A4', orientation: 'landscape' }

function printed(workbook: Workbook, options: Partial<PdfOptions> = {}) {
  const wanted = { ...onA4, ...options }
  return printDocument(forAudience(workbook, wanted.audience).workbook, wanted, today)
}

function mapsOf(pages: readonly Page[]): MapPage[] {
  return pages.filter((page): page is MapPage => page.kind === 'map')
}

/** A sheet of `stages` columns with `rows` steps each. */
function grid(stages: number, rows: number): Workbook {
  const ids = Array.from({ length: stages }, (_, index) => `stage${index}`)
  const steps = ids.flatMap((stage) =>
    Array.from({ length: rows }, (_, row) =>
      stepAt(stage, 20, 30 + row * 116, { id: `${stage}-${row}`, title: `Step ${row} of ${stage}` }),
    ),
  )
  return workbookOf({
    sheets: byId([{ id: sheetId, title: 'Buying process', order: 1 }]),
    stages: byId(ids.map((id, order) => ({ id, sheetId, title: id, order, width: 232 }))),
    steps: byId(steps),
  })
}

describe('a print', () => {
  test('has the map and then the steps of each sheet', () => {
    const { title, pages } = printed(northwind(), { paper: 'A3' })
    expect(title).toBe('Buying process map – Northwind Foods – Supply planning platform')
    expect(pages.map(({ kind }) => kind)).toEqual(['map', 'steps', 'steps'].slice(0, pages.length))
    expect(pages[0]?.head).toMatchObject({
      client: 'Northwind Foods',
      subject: 'Buying process',
      isInternal: false,
    })
  })

  test.each(papers)('of paper %s has pages of the right size', (paper) => {
    const { pages } = printed(northwind(), { paper })
    const inches = { A4: 11.69, A3: 16.54, Letter: 11, Legal: 14, Tabloid: 17, fit: undefined }[paper]
    if (inches !== undefined) for (const { extent } of pages) expect(extent.width / 96).toBeCloseTo(inches, 1)
  })

  test('upright paper is higher than wide', () => {
    const { pages } = printed(northwind(), { orientation: 'portrait' })
    for (const { extent } of pages) expect(extent.height).toBeGreaterThan(extent.width)
  })

  test('a page that fits its map shows it in full size', () => {
    const [map] = mapsOf(printed(northwind(), { paper: 'fit' }).pages)
    expect(map?.scale).toBe(1)
    expect(map?.extent.width).toBeGreaterThanOrEqual(5 * 232)
  })

  test('no page is longer than PDF readers promise to show', () => {
    const [map] = mapsOf(printed(grid(120, 2), { paper: 'fit' }).pages)
    expect(map?.extent.width).toBeLessThanOrEqual(200 * 96)
    expect(map?.scale).toBeLessThan(1)
  })

  test('only the sheets that were asked for', () => {
    const workbook = workbookOf({
      sheets: byId([
        { id: sheetId, title: 'Buying process', order: 1 },
        { id: 'legal', title: 'Legal review', order: 2 },
      ]),
    })
    expect(printed(workbook).pages.map(({ head }) => head.subject)).toEqual([
      'Buying process',
      'Legal review',
    ])
    expect(printed(workbook, { sheetIds: ['legal'] }).pages.map(({ head }) => head.subject)).toEqual([
      'Legal review',
    ])
    expect(printed(workbook, { sheetIds: ['gone'] }).pages.map(({ head }) => head.subject)).toEqual([
      'There is no map to print',
    ])
  })

  test('is marked when it is not for the client', () => {
    for (const { head } of printed(northwind(), { audience: 'internal' }).pages)
      expect(head.isInternal).toBe(true)
  })
})

describe('a map that is too small to read on one page', () => {
  test('is an overview, followed by its stages in a readable size', () => {
    const { pages, smallestTextPoints } = printed(grid(10, 4))
    const [overview, ...details] = mapsOf(pages)
    expect(overview?.head.subject).toBe('Buying process: overview, details follow')
    expect(details.length).toBeGreaterThan(1)
    expect(smallestTextPoints).toBeGreaterThanOrEqual(6)
  })

  test('shows every step whole on exactly one of the pages behind the overview', () => {
    for (const [stages, rows] of [
      [10, 4],
      [3, 30],
      [9, 17],
    ] as const) {
      const workbook = grid(stages, rows)
      const [overview, ...details] = mapsOf(printed(workbook).pages)
      for (const { id, bounds } of overview?.scene.boxes ?? []) {
        const holding = details.filter(
          ({ view }) =>
            bounds.x >= view.x &&
            bounds.y >= view.y &&
            bounds.x + bounds.width <= view.x + view.width &&
            bounds.y + bounds.height <= view.y + view.height,
        )
        expect(holding.length, id).toBe(1)
      }
    }
  })

  test('every part fits on its page with the headings above it', () => {
    for (const { view, scale, extent, scene } of mapsOf(printed(grid(6, 25)).pages)) {
      const headings = view.y > scene.extent.y ? 56 : 0
      expect(view.width * scale).toBeLessThanOrEqual(extent.width - 68 + 0.01)
      expect((view.height + headings) * scale).toBeLessThanOrEqual(extent.height - 68 - 62 - 24 + 0.01)
    }
  })

  test('stays one page when parts would be a book, and says how small the text is', () => {
    const { pages, smallestTextPoints } = printed(grid(8, 250))
    expect(mapsOf(pages)).toHaveLength(1)
    expect(smallestTextPoints).toBeLessThan(6)
  })
})

describe('the table of steps', () => {
  function rowsOf(workbook: Workbook, options: Partial<PdfOptions> = {}) {
    return printed(workbook, options).pages.flatMap((page) => (page.kind === 'steps' ? [page] : []))
  }

  test('names every step once and says which stage goes on', () => {
    const pages = rowsOf(grid(1, 60))
    const titles = pages.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.kind === 'step' ? row.cells[0]?.lines.map(({ text }) => text).join(' ') : [],
      ),
    )
    expect(titles).toEqual(Array.from({ length: 60 }, (_, row) => `Step ${row} of stage0`))
    expect(pages.length).toBeGreaterThan(1)
    for (const { rows } of pages.slice(1)) expect(rows[0]).toMatchObject({ title: '1 stage0 (continued)' })
  })

  test('never fills a page beyond its foot, and no stage heading stands alone', () => {
    for (const { rows, extent } of rowsOf(grid(13, 7))) {
      const height = rows.reduce((sum, row) => sum + row.height, 26)
      expect(height).toBeLessThanOrEqual(extent.height - 68 - 62 - 24)
      expect(rows.at(-1)?.kind).toBe('step')
    }
  })

  test('a very long text keeps within a page', () => {
    const workbook = workbookOf({
      sheets: byId([{ id: sheetId, title: 'Buying process', order: 1 }]),
      steps: byId([stepAt(null, 0, 0, { id: 'a', evidenceExpected: 'signed minutes '.repeat(600) })]),
    })
    const [page] = rowsOf(workbook)
    const [, row] = page?.rows ?? []
    expect(row?.height).toBeLessThan(700)
    expect(row?.kind === 'step' && row.cells[5]?.lines.at(-1)?.text).toMatch(/…$/)
  })

  test('tells ourselves about actions and sources, and the client not', () => {
    const texts = (audience: PdfOptions['audience']) =>
      JSON.stringify(rowsOf(northwind(), { audience }).map(({ rows }) => rows))
    expect(texts('internal')).toContain('sources disagree')
    expect(texts('internal')).toContain('cost-of-delay')
    expect(texts('client')).not.toContain('sources disagree')
    expect(texts('client')).not.toContain('cost-of-delay')
  })
})

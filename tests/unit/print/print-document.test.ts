import type { PdfOptions } from '@contract/export'
import { papers } from '@contract/export'
import { forAudience } from '@workbook/audience/for-audience'
import { dealOf, type Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { type MapPage, roomBelowMap } from '../../../renderer/print/map-page'
import { bodyExtent } from '../../../renderer/print/page-frame'
import { type Page, type PrintDocument, printDocument } from '../../../renderer/print/print-document'
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

/** The title blocks of the pages that have one. */
function headsOf({ pages }: PrintDocument) {
  return pages.flatMap((page) => (page.kind === 'call' ? [] : [page.head]))
}

describe('a print', () => {
  test('has the map and then the steps of each sheet', () => {
    const print = printed(northwind(), { paper: 'A3' })
    const { title, pages } = print
    expect(title).toBe('Buying process map – Northwind Foods – Supply planning platform')
    expect(pages.map(({ kind }) => kind)).toEqual(['map', 'steps', 'steps'].slice(0, pages.length))
    expect(headsOf(print)[0]).toMatchObject({
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
    expect(headsOf(printed(workbook)).map(({ subject }) => subject)).toEqual([
      'Buying process',
      'Legal review',
    ])
    expect(headsOf(printed(workbook, { sheetIds: ['legal'] })).map(({ subject }) => subject)).toEqual([
      'Legal review',
    ])
    expect(headsOf(printed(workbook, { sheetIds: ['gone'] })).map(({ subject }) => subject)).toEqual([
      'There is no map to print',
    ])
  })

  test('is marked when it is not for the client', () => {
    for (const { isInternal } of headsOf(printed(northwind(), { audience: 'internal' })))
      expect(isInternal).toBe(true)
  })

  test('of a call is its card and nothing else, upright', () => {
    const calls = byId([{ id: 'c', stakeholderIds: [], stepIds: [] }])
    const { title, pages } = printed(workbookOf({ calls }), { audience: 'internal', callId: 'c' })
    expect(title).toBe('Call card – Nobody chosen yet')
    expect(pages.map(({ kind }) => kind)).toEqual(['call'])
    expect(pages[0]?.extent.height).toBeGreaterThan(pages[0]?.extent.width ?? 0)
  })
})

describe('paper is used well', () => {
  test('turned the way that shows the map larger', () => {
    const [wide] = printed(grid(10, 2), { orientation: 'auto' }).pages
    const [high] = printed(grid(1, 9), { orientation: 'auto' }).pages
    expect(wide?.extent.width).toBeGreaterThan(wide?.extent.height ?? 0)
    expect(high?.extent.height).toBeGreaterThan(high?.extent.width ?? 0)
  })

  test('the table begins below a wide map, so that no third of a page is empty', () => {
    const [map] = mapsOf(printed(grid(10, 2), { paper: 'A3' }).pages)
    expect(map?.table?.rows.filter(({ kind }) => kind === 'step').length).toBeGreaterThan(3)
  })

  test('a map is drawn a little smaller when its whole table then fits on the same page', () => {
    const options = { paper: 'A3', orientation: 'landscape' } as const
    const [page, ...others] = printed(grid(3, 2), options).pages
    expect(others).toEqual([])
    expect(mapsOf(page ? [page] : [])[0]?.scale).toBeGreaterThanOrEqual(0.8)
  })

  test('the legend stands beside a map that is too high to use the width', () => {
    const [high] = mapsOf(printed(grid(2, 8)).pages)
    const [wide] = mapsOf(printed(grid(10, 2)).pages)
    expect(high?.legend.place).toBe('beside')
    expect(wide?.legend.place).toBe('below')
  })

  test('parts of a map are of about the same height', () => {
    const parts = mapsOf(printed(grid(4, 14)).pages).slice(1)
    const heights = parts.map(({ view }) => view.height)
    expect(parts.length).toBeGreaterThan(1)
    expect(Math.min(...heights)).toBeGreaterThan(Math.max(...heights) * 0.6)
  })
})

describe('the title block', () => {
  const named = (client: string, title = 'Buying process') =>
    workbookOf({
      deal: byId([{ ...dealOf(northwind()), client }]),
      sheets: byId([{ id: sheetId, title, order: 1 }]),
    })

  test('keeps its texts whole by taking more lines', () => {
    const long = named(
      'Norddeutsche Lebensmittelwerke und Molkereigenossenschaft eG, Hamburg',
      'A long sheet name that says what it is about and for which of the plants it holds, from the first call with the plant managers to the signature',
    )
    const [head] = headsOf(printed(long, { orientation: 'portrait' }))
    const { clientLines, subjectLines, remarkLines, height } = head ?? {}
    expect(clientLines).toHaveLength(2)
    expect([...(clientLines ?? []), ...(subjectLines ?? []), ...(remarkLines ?? [])].join(' ')).not.toContain(
      '…',
    )
    expect(subjectLines).toHaveLength(2)
    expect(height).toBeGreaterThan(100)
  })

  test('is small when everything fits', () => {
    expect(headsOf(printed(named('Northwind')))[0]).toMatchObject({ height: 62, remarksBeside: true })
  })

  test('a name without end does not push the map off the page', () => {
    const [head] = headsOf(printed(named('Client '.repeat(300))))
    expect(head?.clientLines).toHaveLength(2)
    expect(head?.clientLines.at(-1)).toMatch(/…$/)
  })
})

describe('a map that is too small to read on one page', () => {
  test('is an overview, followed by its stages in a readable size', () => {
    const { pages, smallestTextPoints } = printed(grid(10, 4))
    const [overview, ...details] = mapsOf(pages)
    expect(overview?.head.subject).toBe('Buying process: overview, parts follow')
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
    return printed(workbook, options).pages.flatMap((page) => {
      if (page.kind === 'call' || page.kind === 'questions') return []
      const { table, extent, head } = page
      const room =
        page.kind === 'steps'
          ? bodyExtent(extent, head).height
          : roomBelowMap({ ...page, extent, head, table })
      return table ? [{ rows: table.rows, room }] : []
    })
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
    for (const { rows } of pages.slice(1)) expect(rows[0]).toMatchObject({ lines: ['1 stage0 (continued)'] })
  })

  test('never fills a page beyond its foot, and no stage heading stands alone', () => {
    for (const { rows, room } of [
      ...rowsOf(grid(13, 7)),
      ...rowsOf(grid(3, 2), { orientation: 'portrait' }),
    ]) {
      const height = rows.reduce((sum, row) => sum + row.height, 26)
      expect(height).toBeLessThanOrEqual(room)
      expect(rows.at(-1)?.kind).toBe('step')
    }
  })

  test('fills its last page like the others', () => {
    const counts = rowsOf(grid(1, 38)).map(({ rows }) => rows.filter(({ kind }) => kind === 'step').length)
    expect(counts.length).toBeGreaterThan(1)
    expect(Math.min(...counts)).toBeGreaterThan(Math.max(...counts) / 2)
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

  test('a stage’s title of 400 characters is broken into lines, and the rows below it keep within the page', () => {
    const map = grid(1, 30)
    const [[id, stage] = []] = map.stages
    const title = 'Approve the budget of the whole group '.repeat(11).slice(0, 400)
    const stages = new Map(id && stage ? [[id, { ...stage, title }]] : [])
    const parts = rowsOf({ ...map, stages }, { orientation: 'portrait' })
    const headings = parts.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'stage' ? [row] : [])))
    expect(headings[0]?.lines.length).toBeGreaterThan(2)
    expect(headings[0]?.lines.join(' ')).toBe(`1 ${title.trim()}`)
    for (const { rows, room } of parts) {
      expect(rows.reduce((sum, row) => sum + row.height, 26)).toBeLessThanOrEqual(room)
    }
  })

  test('tells ourselves about actions and sources, and the client not', () => {
    const texts = (audience: PdfOptions['audience']) =>
      rowsOf(northwind(), { audience })
        .flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'step' ? row.cells : [])))
        .map(({ lines }) => lines.map(({ text }) => text).join(' '))
        .join('; ')
    expect(texts('internal')).toContain('sources disagree')
    expect(texts('internal')).toContain('cost-of-delay')
    expect(texts('client')).not.toContain('sources disagree')
    expect(texts('client')).not.toContain('cost-of-delay')
  })
})

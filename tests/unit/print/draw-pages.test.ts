// @vitest-environment happy-dom
import { forAudience } from '@workbook/audience/for-audience'
import { describe, expect, test } from 'vitest'
import { drawPages, pageRule } from '../../../renderer/print/draw-pages'
import { printDocument } from '../../../renderer/print/print-document'
import { hostileDeal, ourWord } from '../workbook/hostile-talk'
import { northwind, today } from '../workbook/scene/northwind'

function drawn(audience: 'client' | 'internal') {
  const options = { audience, paper: 'A3', orientation: 'landscape' } as const
  return printDocument(forAudience(northwind(), audience).workbook, options, today)
}

describe('drawn pages', () => {
  test('are one section a page, numbered', () => {
    const printed = drawn('client')
    const pages = drawPages(printed)
    expect(pages).toHaveLength(printed.pages.length)
    expect(pages[0]?.querySelector('footer')?.textContent).toContain(`1 of ${printed.pages.length}`)
  })

  test('carry every title as text, in the map and in the table', () => {
    const [map, ...table] = drawPages(drawn('client'))
    for (const { title } of northwind().steps.values()) {
      const [firstWord = ''] = title.split(' ')
      expect(map?.querySelector('svg')?.textContent).toContain(firstWord)
      expect(table.map((page) => page.textContent?.replace(/\s+/g, '')).join('')).toContain(
        title.replace(/\s+/g, ''),
      )
    }
  })

  test('have a table with headed columns and rows', () => {
    const [, page] = drawPages(drawn('client'))
    const columns = [...(page?.querySelectorAll('thead th') ?? [])].map((cell) => cell.textContent)
    expect(columns).toEqual(['Step', 'Owner', 'Approver', 'Due', 'Status', 'Evidence expected'])
    expect(page?.querySelectorAll('th[scope="row"]').length).toBeGreaterThan(5)
  })

  test('say that they are internal, on every page', () => {
    for (const page of drawPages(drawn('internal')))
      expect(page.textContent).toContain('Internal, not for the client')
    for (const page of drawPages(drawn('client'))) expect(page.textContent).not.toContain('Internal')
  })

  test('describe the map to a reader who cannot see it', () => {
    const [map] = drawPages(drawn('client'))
    expect(map?.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain(
      'Approve budget line, approval, in progress',
    )
  })

  test('ask for paper of their own size', () => {
    expect(pageRule(drawn('client'))).toBe('@page { size: 1587.402px 1122.52px; margin: 0 }')
  })
})

test('nothing of what we say, hear and do is on a page for the client, whatever it looks like', () => {
  const options = { paper: 'A3', orientation: 'landscape' } as const
  const pagesFor = (audience: 'client' | 'internal') => {
    const { workbook } = forAudience(hostileDeal(), audience)
    const printed = printDocument(workbook, { ...options, audience }, today)
    return [printed.title, ...drawPages(printed).map(({ outerHTML }) => outerHTML)].join('\n')
  }
  expect(pagesFor('client')).toContain('Sven Krause')
  expect(pagesFor('client')).not.toMatch(ourWord)
})

test('the card of a call is one page that says it is internal', () => {
  const workbook = northwind()
  const calls = new Map([
    ['c', { id: 'c', title: 'Budget', stakeholderIds: [], stepIds: [], fallback: 'Name a day' }],
  ])
  const options = { audience: 'internal', paper: 'A4', orientation: 'landscape', callId: 'c' } as const
  const [page, ...others] = drawPages(printDocument({ ...workbook, calls }, options, today))
  expect(others).toEqual([])
  expect(page?.textContent).toContain('Fallback: Name a day')
  expect(page?.querySelector('footer')?.textContent).toContain('not for the client')
})

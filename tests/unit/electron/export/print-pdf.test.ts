import { PDFDocument } from '@cantoo/pdf-lib'
import type { PrintReport } from '@contract/export'
import { parseWorkbook } from '@workbook/format/parse'
import type { WebContents } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { createPrinter, type Printing } from '../../../../electron/main/export/print-pdf'
import type { PrintWindow } from '../../../../electron/main/export/print-window'
import { northwind } from '../../workbook/scene/northwind'

const options = { audience: 'client', paper: 'A4', orientation: 'landscape' } as const
const report: PrintReport = { pageCount: 1, pageSizes: [], title: 'Map', smallestTextPoints: 7 }

async function onePage(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  return pdf.save()
}

type Behaviour = 'prints' | 'hangs' | 'crashes' | 'does not load'

/** A print page that behaves as told, the calls that it makes answered by the printer. */
function stage(behaviour: Behaviour, told: Partial<PrintReport> = {}) {
  const answers = new Map<string, (request: unknown) => unknown>()
  const jobs: unknown[] = []
  const events: string[] = []
  let open = 0
  const openWindow = (): PrintWindow => {
    open += 1
    events.push(`open ${open}`)
    let crash: (reason: string) => void = () => undefined
    return {
      contents: {} as WebContents,
      whenGone: new Promise((resolve) => {
        crash = resolve
      }),
      async load() {
        if (behaviour === 'does not load') throw new Error('ERR_FAILED')
        jobs.push(await answers.get('printJob')?.(null))
        if (behaviour === 'crashes') crash('oom')
        if (behaviour === 'prints') answers.get('printReady')?.({ ...report, ...told })
      },
      printToPdf: onePage,
      destroy: () => {
        open -= 1
        events.push('destroy')
      },
    }
  }
  const log = { problem: vi.fn() }
  const printing = {
    router: {
      admit: vi.fn(),
      handle: (name: string, answer: (request: unknown) => unknown) => answers.set(name, answer),
    } as unknown as Printing['router'],
    openWindow,
    log: log as unknown as Printing['log'],
    patience: 50,
  }
  return { print: createPrinter(printing), jobs, events, log }
}

describe('printing', () => {
  test('hands the page the workbook and gives back a finished PDF', async () => {
    const { print, jobs, events } = stage('prints')
    const printed = await print(northwind(), options)
    expect(printed).toMatchObject({ ok: true, value: { pageCount: 1, warnings: [] } })
    const [job] = jobs as { value: { text: string; options: unknown } }[]
    expect(job?.value.options).toEqual(options)
    expect(parseWorkbook(job?.value.text ?? '').ok).toBe(true)
    expect(events).toEqual(['open 1', 'destroy'])
  })

  test('says so when text is too small to read', async () => {
    const { print } = stage('prints', { smallestTextPoints: 3.62 })
    const printed = await print(northwind(), options)
    expect(printed.ok && printed.value.warnings[0]).toContain('The smallest text is 3.6 points')
  })

  test('never has two windows open at once', async () => {
    const { print, events } = stage('prints')
    await Promise.all([print(northwind(), options), print(northwind(), options), print(northwind(), options)])
    expect(events).toEqual(['open 1', 'destroy', 'open 1', 'destroy', 'open 1', 'destroy'])
  })

  test.each([
    ['hangs', 'export-timeout'],
    ['crashes', 'export-failed'],
    ['does not load', 'export-failed'],
  ] as const)('a page that %s ends in a clear failure and leaves no window', async (behaviour, code) => {
    const { print, events } = stage(behaviour)
    const printed = await print(northwind(), options)
    expect(printed).toMatchObject({ ok: false, error: { code } })
    expect(printed.ok || printed.error.message).toMatch(/Nothing was written and the workbook is as it was\./)
    expect(events.at(-1)).toBe('destroy')
  })

  test('a print goes well after one that failed', async () => {
    const broken = stage('crashes')
    const whole = stage('prints')
    const [first, second] = await Promise.all([
      broken.print(northwind(), options),
      whole.print(northwind(), options),
    ])
    expect(first.ok).toBe(false)
    expect(second.ok).toBe(true)
  })

  test('a number of pages that is not the promised one is noted', async () => {
    const { print, log } = stage('prints', { pageCount: 2 })
    await print(northwind(), options)
    expect(log.problem).toHaveBeenCalledWith('The PDF has 1 pages instead of 2')
  })
})

import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportClientCopy } from '../../../../electron/main/export/export-client-copy'
import { exportPdf } from '../../../../electron/main/export/export-pdf'
import { northwind } from '../../workbook/scene/northwind'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buymap-export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const options = { audience: 'client', paper: 'A4', orientation: 'landscape' } as const

function printer() {
  const printed: Workbook[] = []
  return {
    printed,
    print: async (workbook: Workbook) => {
      printed.push(workbook)
      return success({ content: Buffer.from('%PDF'), pageCount: 2, warnings: ['small'] })
    },
    onProblem: () => undefined,
  }
}

describe('exporting a PDF', () => {
  test('writes it and tells its pages and warnings', async () => {
    const target = join(folder, 'acme.pdf')
    const outcome = await exportPdf({ workbook: northwind(), options, target }, printer())
    expect(outcome).toEqual(success({ fileName: 'acme.pdf', pageCount: 2, warnings: ['small'] }))
    expect(readFileSync(target, 'utf8')).toBe('%PDF')
  })

  test('prints for a client what the client may see, and for ourselves everything', async () => {
    const forClient = printer()
    await exportPdf({ workbook: northwind(), options, target: join(folder, 'a.pdf') }, forClient)
    expect(forClient.printed[0]?.perspectives.size).toBe(0)
    const forUs = printer()
    await exportPdf(
      { workbook: northwind(), options: { ...options, audience: 'internal' }, target: join(folder, 'b.pdf') },
      forUs,
    )
    expect(forUs.printed[0]?.perspectives.size).toBe(5)
  })

  test('a file that cannot be replaced stays as it was', async () => {
    const target = join(folder, 'acme.pdf')
    writeFileSync(target, 'old')
    chmodSync(target, 0o444)
    const outcome = await exportPdf({ workbook: northwind(), options, target }, printer())
    expect(outcome).toMatchObject({ ok: false, error: { code: 'read-only' } })
    expect(readFileSync(target, 'utf8')).toBe('old')
  })

  test('a folder that is gone is told', async () => {
    const outcome = await exportPdf(
      { workbook: northwind(), options, target: join(folder, 'gone', 'acme.pdf') },
      printer(),
    )
    expect(outcome).toMatchObject({ ok: false, error: { code: 'folder-missing' } })
  })
})

test('a client copy holds nothing internal', async () => {
  const target = join(folder, 'acme (client).buymap')
  const outcome = await exportClientCopy(northwind(), target, () => undefined)
  expect(outcome.ok).toBe(true)
  const copy = JSON.parse(readFileSync(target, 'utf8'))
  expect(copy.perspectives).toEqual({})
  expect(Object.keys(copy.steps)).toHaveLength(17)
})

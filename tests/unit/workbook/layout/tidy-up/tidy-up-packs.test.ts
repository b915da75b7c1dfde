import { readFileSync } from 'node:fs'
import { parseWorkbook } from '@workbook/format/parse'
import type { Workbook } from '@workbook/model/workbook'
import { templateById, templateIds } from '@workbook/templates/catalogue'
import { workbookFromTemplate } from '@workbook/templates/workbook-from-template'
import { beforeAll, describe, expect, it } from 'vitest'
import { overlaps } from '../overlaps'
import { crossingsOn, tidied } from './tidied'

function sample(name: string): Workbook {
  const read = parseWorkbook(readFileSync(`resources/samples/${name}.buymap`, 'utf8'))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.workbook
}

function made(templateId: string): Workbook {
  const template = templateById(templateId)
  if (!template) throw new Error(`No template ${templateId}`)
  let count = 0
  const newId = () => {
    count += 1
    return `id-${count}`
  }
  return workbookFromTemplate(template, { newId, now: '2026-11-24T08:00:00Z', client: 'Acme', app: 'test' })
}

const sheets: readonly (readonly [string, string, Workbook])[] = [
  ...templateIds.map((id) => [id, made(id)] as const),
  ...['northwind-foods', 'first-look'].map((name) => [name, sample(name)] as const),
].flatMap(([name, workbook]) => [...workbook.sheets.keys()].map((id) => [name, id, workbook] as const))

describe.each(sheets)('%s, %s, tidied up', (_, sheetId, before) => {
  let after: Workbook
  beforeAll(async () => {
    after = await tidied(before, sheetId)
  })

  it('has no box on another', () => {
    expect(overlaps(after, 8)).toEqual([])
  })

  it('has fewer crossings than before, and none where there were none', () => {
    const crossings = { before: crossingsOn(before, sheetId), after: crossingsOn(after, sheetId) }

    if (crossings.before === 0) expect(crossings.after).toBe(0)
    else expect(crossings.after).toBeLessThan(crossings.before)
  })

  it('leaves every step in its stage', () => {
    for (const { id, stageId } of before.steps.values()) expect(after.steps.get(id)?.stageId).toBe(stageId)
  })
})

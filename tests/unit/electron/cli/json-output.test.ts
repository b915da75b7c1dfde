import { readFileSync } from 'node:fs'
import { dealInfo } from '@workbook/analysis/deal-info'
import { parseWorkbook } from '@workbook/format/parse'
import { checkWorkbook } from '@workbook/health/check-workbook'
import { healthReport } from '@workbook/health/health-report'
import { describe, expect, test } from 'vitest'

const today = '2026-11-24'
const [info = '', check = ''] = readFileSync('resources/json-output.md', 'utf8').split('## `buymap check')

/** Every field below a value as the paper names it: `steps[].id`. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, field]) => fieldsOf(field, path ? `${path}.${name}` : name))
}

const named = (paper: string) => new Set([...paper.matchAll(/`([\w.[\]]+)`/g)].map(([, name]) => name))

function sample() {
  const read = parseWorkbook(readFileSync('resources/samples/northwind-foods.buymap'))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.workbook
}

describe('the paper on what other programs read', () => {
  const workbook = sample()
  const report = healthReport(workbook, checkWorkbook(workbook, { today, template: null }), {
    today,
    rules: null,
  })

  test('names every field of buymap info', () => {
    const fields = new Set(fieldsOf(JSON.parse(JSON.stringify(dealInfo(workbook, today)))))
    const paper = named(info)
    expect(fields.size).toBeGreaterThan(35)
    expect([...fields].filter((field) => !paper.has(field))).toEqual([])
  })

  test('names every field of buymap check', () => {
    const ofFindings = (field: string) => field.replace(/^dismissed\[\]\.(?!reason|by|at$)/, 'findings[].')
    const fields = new Set(fieldsOf(JSON.parse(JSON.stringify(report))).map(ofFindings))
    const paper = named(check)
    expect(fields.size).toBeGreaterThan(25)
    expect([...fields].filter((field) => !paper.has(field))).toEqual([])
  })

  test('names no field that does not exist', () => {
    const known = (value: unknown) => new Set(fieldsOf(JSON.parse(JSON.stringify(value))))
    const isThere = (fields: ReadonlySet<string>, name: string) =>
      [...fields].some(
        (field) =>
          field === name ||
          field.startsWith(`${name}.`) ||
          field.startsWith(`${name}[`) ||
          `${field}[]` === name,
      )
    const wrong = (paper: string, value: unknown) =>
      [...paper.matchAll(/^\| ([^|]+) \|/gm)]
        .flatMap(([, cell = '']) =>
          [...cell.matchAll(/`([\w.[\]]+)`/g)].map(([, name = '']) => name.replace(/\[\]$/, '')),
        )
        .filter((name) => !isThere(known(value), name))
    // The plan of the sample has no problem, so that their list is empty.
    expect(wrong(info, dealInfo(workbook, today))).toEqual(['problems'])
    expect(wrong(check, report)).toEqual([])
  })
})

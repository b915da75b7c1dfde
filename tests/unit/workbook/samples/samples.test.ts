import { readFileSync } from 'node:fs'
import { backLinks } from '@workbook/analysis/back-links'
import { sequenceGraph } from '@workbook/analysis/graph'
import { nextSteps } from '@workbook/analysis/next-steps'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { parseWorkbook } from '@workbook/format/parse'
import { serialise } from '@workbook/format/serialise'
import { boxesOnSheet } from '@workbook/layout/boxes'
import { stageColumns } from '@workbook/layout/stage-columns'
import { recordKinds } from '@workbook/model/records'
import { dealOf, type Workbook } from '@workbook/model/workbook'
import { canHold } from '@workbook/rules/can-hold'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../layout/overlaps'

const today = '2026-11-24'
const textOf = (name: string) => readFileSync(`resources/samples/${name}.buymap`, 'utf8')

function sample(name: string): Workbook {
  const read = parseWorkbook(textOf(name))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.workbook
}

describe.each(['northwind-foods', 'first-look'])('the sample %s', (name) => {
  const workbook = sample(name)

  it('is read without a warning and written back byte for byte', () => {
    const read = parseWorkbook(textOf(name))

    expect(read).toMatchObject({ ok: true, value: { warnings: [], migratedFrom: null } })
    expect(serialise(workbook)).toBe(textOf(name))
  })

  it('keeps all rules of the workbook', () => {
    for (const kind of recordKinds) {
      for (const record of workbook[kind].values()) {
        expect(canHold(workbook, kind, record)).toMatchObject({ allowed: true })
      }
    }
  })

  it('is laid out with room between its boxes, each inside its stage', () => {
    expect(overlaps(workbook, 12)).toEqual([])
    for (const sheetId of workbook.sheets.keys()) {
      const columns = stageColumns(workbook, sheetId)
      for (const box of boxesOnSheet(workbook, sheetId)) {
        const column = columns.find(({ stage }) => stage.id === box.stageId)
        expect(box.x).toBeGreaterThanOrEqual(column?.x ?? Number.NaN)
        expect(box.x + box.width).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? Number.NaN))
      }
    }
  })

  it('names nobody who could be written to', () => {
    const addresses = textOf(name).match(/[^\s"]+@[^\s"]+/g) ?? []

    expect(addresses.filter((address) => !address.endsWith('@example.com'))).toEqual([])
  })

  it('books the deal in one step', () => {
    expect([...workbook.steps.values()].filter(({ kind }) => kind === 'purchase')).toHaveLength(1)
  })
})

describe('Northwind Foods', () => {
  const workbook = sample('northwind-foods')
  const facts = new Map(
    [...workbook.sheets.keys()].flatMap((sheetId) => [...sheetFacts(workbook, sheetId, today)]),
  )

  it('is a deal in mid-flight', () => {
    const statuses = new Set([...workbook.steps.values()].map(({ status }) => status))

    expect(workbook.steps.size).toBeGreaterThanOrEqual(24)
    expect(workbook.stages.size).toBeGreaterThanOrEqual(7)
    expect(statuses).toEqual(
      new Set(['done', 'in-progress', 'waiting', 'not-started', 'unknown', 'not-applicable']),
    )
    expect(nextSteps(workbook)[0]?.id).toBe('security-review')
    expect(dealOf(workbook).alternatives?.map(({ kind }) => kind)).toContain('do-nothing')
  })

  it('shows agreement, disagreement, slips and gaps', () => {
    expect(new Set([...facts.values()].map(({ verification }) => verification))).toEqual(
      new Set(['unverified', 'single-source', 'corroborated', 'disputed']),
    )
    expect(facts.get('approve-budget')).toMatchObject({ verification: 'disputed', slipCount: 2, next: false })
    expect(facts.get('security-review')).toMatchObject({ overdue: true, slipCount: 2, next: true })
    expect(facts.get('supplier-number')).toMatchObject({ action: 'none' })
  })

  it('has an opponent, a placeholder and steps that only we see', () => {
    const people = [...workbook.stakeholders.values()]

    expect(people.filter(({ disposition }) => disposition === 'opponent')).toHaveLength(1)
    expect(people.filter(({ placeholder }) => placeholder)).toHaveLength(1)
    expect([...workbook.steps.values()].some(({ visibility }) => visibility === 'internal')).toBe(true)
  })

  it('loops where work comes back and details the contract on its own sheet', () => {
    expect(backLinks(sequenceGraph(workbook, 'buying-process'))).toEqual(new Set(['judge-proof--prove-data']))
    expect(workbook.steps.get('contract-set')?.detailSheetId).toBe('legal-review')
  })

  it('looks back and forward to calls', () => {
    const calls = [...workbook.calls.values()]

    expect(calls.filter(({ outcome }) => outcome)).toHaveLength(4)
    expect(calls.filter(({ date, outcome }) => !outcome && date && date >= today)).toHaveLength(4)
  })
})

import { sameRecord } from '@workbook/diff/same-record'
import { parseWorkbook } from '@workbook/format/parse'
import { readChecked } from '@workbook/format/read-checked'
import { repair } from '@workbook/format/repair'
import { serialise } from '@workbook/format/serialise'
import { checkRecord } from '@workbook/format/validate'
import { recordKinds } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { unrepairedWorkbooks, workbooks } from './arbitraries/workbook'

// Thousands of runs take seconds, on a busy machine many.
vi.setConfig({ testTimeout: 180_000 })

const runs = { numRuns: 1_000 }

function opened(text: string | Uint8Array) {
  const result = parseWorkbook(text)
  if (!result.ok) throw new Error(`${result.error.path}: ${result.error.message}`)
  return result.value
}

describe('a workbook and its file', () => {
  test('opening and saving without an edit gives the same bytes and the same workbook', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const text = serialise(workbook)
        const read = opened(new TextEncoder().encode(text))
        expect(read.warnings).toEqual([])
        expect(read.workbook).toEqual(workbook)
        expect(serialise(read.workbook)).toBe(text)
      }),
      runs,
    )
  })

  test('what one process hands to another is the same workbook, checked again or not', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const text = serialise(workbook)
        expect(readChecked(text)).toEqual(opened(text).workbook)
      }),
      runs,
    )
  })

  test('any JSON text of the same content is saved as the same bytes', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const text = serialise(workbook)
        expect(serialise(opened(JSON.stringify(reversed(JSON.parse(text)))).workbook)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  test('what was repaired is sound, and repairing a sound workbook changes nothing', () => {
    fc.assert(
      fc.property(unrepairedWorkbooks, (workbook) => {
        const read = opened(serialise(workbook))
        expect(read.workbook).toEqual(repair(workbook).workbook)
        expect(opened(serialise(read.workbook)).warnings).toEqual([])
        expect(danglingIds(read.workbook)).toEqual([])
      }),
      runs,
    )
  })

  test('repairs remove links, marks on findings and nothing else', () => {
    fc.assert(
      fc.property(unrepairedWorkbooks, (workbook) => {
        const { workbook: mended, warnings } = repair(workbook)
        for (const kind of recordKinds) {
          const gone = [...workbook[kind].keys()].filter((id) => !mended[kind].has(id))
          if (kind !== 'links' && kind !== 'dismissals') expect(gone).toEqual([])
        }
        expect(sameRecord(tablesOf(workbook), tablesOf(mended))).toBe(warnings.length === 0)
      }),
      runs,
    )
  })

  test('every record passes the check that edits pass', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        for (const kind of recordKinds) {
          for (const record of workbook[kind].values()) expect(checkRecord(kind, record).ok).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}

function tablesOf(workbook: Workbook): object {
  return Object.fromEntries(recordKinds.map((kind) => [kind, Object.fromEntries(workbook[kind])]))
}

/** Written without a look at the repair: every field that names another record, and the names that lead nowhere. */
function danglingIds(w: Workbook): string[] {
  const names: [ReadonlyMap<string, unknown>, string | null | undefined][] = []
  for (const { sheetId } of w.stages.values()) names.push([w.sheets, sheetId])
  for (const box of [...w.steps.values(), ...w.notes.values()]) {
    names.push([w.sheets, box.sheetId], [w.stages, box.stageId])
  }
  for (const step of w.steps.values()) {
    names.push([w.sheets, step.detailSheetId], [w.links, step.chosenLinkId])
    for (const question of step.openQuestions ?? []) names.push([w.stakeholders, question.stakeholderId])
  }
  for (const { placements } of w.stakeholders.values()) {
    for (const place of placements) names.push([w.sheets, place.sheetId], [w.stages, place.stageId])
  }
  for (const link of w.links.values()) {
    names.push([link.kind === 'sequence' ? w.steps : w.stakeholders, link.sourceId])
    names.push([link.kind === 'relation' ? w.stakeholders : w.steps, link.targetId])
  }
  for (const action of w.actions.values()) names.push([w.steps, action.stepId], [w.calls, action.callId])
  for (const { stakeholderIds, stepIds, questions } of w.calls.values()) {
    for (const id of stakeholderIds) names.push([w.stakeholders, id])
    for (const id of stepIds) names.push([w.steps, id])
    for (const question of questions ?? []) names.push([w.stakeholders, question.stakeholderId])
  }
  for (const { subject, saidById, supersedesId, callId } of w.perspectives.values()) {
    names.push([w[subject.kind], subject.id], [w.stakeholders, saidById])
    names.push([w.perspectives, supersedesId], [w.calls, callId])
  }
  for (const { subject } of w.dismissals.values()) if (subject) names.push([w[subject.kind], subject.id])
  for (const deal of w.deal.values()) {
    for (const owned of [...(deal.criteria ?? []), ...(deal.metrics ?? [])]) {
      names.push([w.stakeholders, owned.stakeholderId])
    }
  }
  return names.flatMap(([table, id]) => (typeof id !== 'string' || table.has(id) ? [] : [id]))
}

import { checkWorkbook } from '@workbook/health/check-workbook'
import { createLinter } from '@workbook/health/linter'
import { rankQuestions } from '@workbook/health/questions/rank-questions'
import { ruleIds } from '@workbook/health/rule-ids'
import { usualRuleSettings } from '@workbook/health/settings/rule-settings'
import { recordKinds } from '@workbook/model/records'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { workbooks } from './arbitraries/workbook'

vi.setConfig({ testTimeout: 180_000 })

const world = { today: '2026-11-24', template: null }

describe('whatever a workbook holds', () => {
  test('no rule fails, and every finding is a sentence without a hole', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const { findings } = checkWorkbook(workbook, world)
        const content = JSON.stringify(recordKinds.map((kind) => [...workbook[kind].values()]))
        for (const { failed, sentence, clears, id } of findings) {
          expect(failed, id).toBe(false)
          for (const text of [sentence, clears]) {
            expect(text).toMatch(/[.?!”]$/)
            for (const hole of ['NaN', 'Infinity', 'undefined']) {
              if (!content.includes(hole)) expect(text).not.toContain(hole)
            }
          }
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
      }),
    )
  })

  test('a linter with a memory finds what one without finds', () => {
    fc.assert(
      fc.property(workbooks, workbooks, (first, second) => {
        const lint = createLinter()
        const ids = (book: typeof first) => lint(book, world, usualRuleSettings).findings.map(({ id }) => id)
        for (const book of [first, second, first]) {
          expect(ids(book)).toEqual(checkWorkbook(book, world).findings.map(({ id }) => id))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the same findings come in the same order, worst first, with rules switched off at will', () => {
    fc.assert(
      fc.property(workbooks, fc.subarray([...ruleIds]), (workbook, off) => {
        const own = Object.fromEntries(off.map((id) => [id, { severity: 'off' as const }]))
        const all = checkWorkbook(workbook, world).findings
        const some = checkWorkbook(workbook, world, { team: null, own }).findings
        const isOff = new Set<string>(off)
        expect(some.map(({ id }) => id)).toEqual(
          all.filter(({ ruleId }) => !isOff.has(ruleId)).map(({ id }) => id),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('questions are ranked without a failure and only for people who can be asked', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const { findings } = checkWorkbook(workbook, world)
        const ids = [...workbook.stakeholders.keys()].slice(0, 3)
        for (const { ask } of rankQuestions({ workbook, findings, stakeholderIds: ids })) {
          if (ids.length > 0) expect(ids).toContain(ask?.id)
        }
      }),
      { numRuns: 60 },
    )
  })
})

import type { Step } from '@workbook/model/step'
import { describe, expect, test } from 'vitest'
import { bodyExtent } from '../../../renderer/print/page-frame'
import { questionsDocument } from '../../../renderer/print/questions/questions-document'
import { usualRuleSettings } from '../../../renderer/workbook/health/settings/rule-settings'
import { givenWorkbook, person, step } from '../workbook/given-workbook'

const options = { audience: 'internal', paper: 'A4', orientation: 'portrait' } as const
type Open = NonNullable<Step['openQuestions']>

function printed(openQuestions: Open) {
  const workbook = givenWorkbook({
    steps: [step('budget', { openQuestions })],
    stakeholders: [person('Priya', { jobTitle: 'Finance' }), person('Tom')],
  })
  return questionsDocument(workbook, options, usualRuleSettings, '2026-11-24')
}

function questionPages(openQuestions: Open) {
  return printed(openQuestions).pages.flatMap((page) => (page.kind === 'questions' ? [page] : []))
}

describe('the printed discovery list', () => {
  test('begins a page for each person, named at its head as ours', () => {
    const pages = questionPages([
      { id: 'a', text: 'Who signs?', stakeholderId: 'Tom' },
      { id: 'b', text: 'How much?', stakeholderId: 'Priya' },
    ])
    const subjects = pages.map(({ head }) => head.subject)
    expect(subjects).toContain('Questions to Priya, Finance')
    expect(subjects).toContain('Questions to Tom')
    const begun = subjects.filter((subject, index) => subject !== subjects[index - 1])
    expect(new Set(begun).size).toBe(begun.length)
    expect(pages.every(({ head }) => head.isInternal)).toBe(true)
  })

  test('never runs over a page, whatever was typed and however much', () => {
    const text = 'Words without end '.repeat(200)
    const pages = questionPages(
      Array.from({ length: 60 }, (_, index) => ({
        id: `q${index}`,
        text: index % 3 === 0 ? `${index} ${text}` : `Short ${index}?`,
        stakeholderId: 'Tom',
      })),
    )
    expect(pages.length).toBeGreaterThan(3)
    for (const { rows, extent, head } of pages) {
      const height = rows.reduce((sum, row) => sum + row.height, 0)
      expect(height).toBeLessThanOrEqual(bodyExtent(extent, head).height)
      expect(rows.length).toBeGreaterThan(0)
    }
    const lines = pages.flatMap(({ rows }) => rows.map((row) => row.text[0]))
    expect(lines.filter((line) => line?.startsWith('Short'))).toHaveLength(40)
  })

  test('says so on one page when nothing is open', () => {
    const { pages } = questionsDocument(givenWorkbook(), options, usualRuleSettings, '2026-11-24')
    expect(pages).toMatchObject([{ kind: 'questions', rows: [], head: { subject: 'No question is open' } }])
  })
})

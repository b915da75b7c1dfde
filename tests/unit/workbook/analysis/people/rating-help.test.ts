import {
  type Answers,
  type DecisionTable,
  propose,
  questionsToAsk,
} from '@workbook/analysis/people/decision-table'
import { dispositionHelp, influenceHelp, roleHelp } from '@workbook/analysis/people/rating-help'
import { describe, expect, test } from 'vitest'

/** Every way to answer all questions that are asked. */
function allAnswers(table: DecisionTable<unknown>, answers: Answers = {}): Answers[] {
  const open = questionsToAsk(table, answers).find(({ id }) => answers[id] === undefined)
  if (!open) return [answers]
  return open.answers.flatMap(({ id }) => allAnswers(table, { ...answers, [open.id]: id }))
}

const tables = [
  ['influence', influenceHelp],
  ['disposition', dispositionHelp],
  ['role', roleHelp],
] as const

describe.each(tables)('help with the %s', (_, table) => {
  test('proposes something with a reason whatever is answered', () => {
    for (const answers of allAnswers(table)) {
      expect(propose<unknown>(table, answers)?.reason, JSON.stringify(answers)).toMatch(/[.”]$/)
    }
  })

  test('says nothing while a question is open, and asks two or three', () => {
    expect(propose<unknown>(table, {})).toBe(null)
    const asked = allAnswers(table).map((answers) => Object.keys(answers).length)
    expect(Math.max(...asked)).toBeLessThanOrEqual(3)
  })

  test('uses every row of its table for some answers', () => {
    const reasons = new Set(allAnswers(table).map((answers) => propose<unknown>(table, answers)?.reason))
    expect(table.rows.filter(({ reason }) => !reasons.has(reason))).toEqual([])
  })

  test('names no answer that its questions do not offer', () => {
    const offered = new Map(
      table.questions.map(({ id, answers }) => [id, answers.map((answer) => answer.id)]),
    )
    for (const { when } of table.rows) {
      for (const [question, accepted] of Object.entries(when)) {
        for (const answer of accepted) expect(offered.get(question)).toContain(answer)
      }
    }
  })
})

describe('what is proposed', () => {
  test.each([
    [influenceHelp, { no: 'stops', asked: 'hardly', place: 'hears' }, 'high'],
    [influenceHelp, { no: 'nothing', asked: 'often', place: 'sits' }, 'high'],
    [influenceHelp, { no: 'nothing', asked: 'hardly', place: 'hears' }, 'low'],
    [influenceHelp, { no: 'unknown', asked: 'unknown', place: 'unknown' }, 'unknown'],
    [influenceHelp, { no: 'unknown', asked: 'unknown', place: 'hears' }, 'unknown'],
    // Words without deeds are not support; the friendly talker moves nothing.
    [dispositionHelp, { deed: 'nothing', choice: 'us' }, 'neutral'],
    [dispositionHelp, { deed: 'against', choice: 'us' }, 'sceptic'],
    [dispositionHelp, { deed: 'spoke', choice: 'us' }, 'advocate'],
    [dispositionHelp, { deed: 'unknown', choice: 'unknown' }, 'unknown'],
    [roleHelp, { money: 'yes' }, 'economic-buyer'],
    [roleHelp, { money: 'no', part: 'guides', sells: 'both' }, 'champion'],
    [roleHelp, { money: 'no', part: 'guides', sells: 'speaks' }, 'coach'],
    [roleHelp, { money: 'unknown', part: 'unknown' }, null],
  ] as [DecisionTable<unknown>, Answers, unknown][])('%#', (table, answers, value) => {
    expect(propose(table, answers)?.value).toBe(value)
  })

  test('an answer to a question that is no longer asked does not count', () => {
    expect(propose(roleHelp, { money: 'yes', part: 'tests', sells: 'both' })?.value).toBe('economic-buyer')
  })
})

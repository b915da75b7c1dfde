import { tickOffQuestions } from '@workbook/commands/tick-off-questions'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, step } from '../given-workbook'
import { refusal, run } from './run-command'

const book = givenWorkbook({
  steps: [
    step('budget', {
      openQuestions: [
        { id: 'a', text: 'How much?' },
        { id: 'b', text: 'Who?' },
      ],
    }),
  ],
  calls: [{ id: 'talk', stakeholderIds: [], stepIds: [], questions: [{ id: 'c', text: 'How much?' }] }],
})
const places = [
  { kind: 'steps', id: 'budget', questionId: 'a' },
  { kind: 'calls', id: 'talk', questionId: 'c' },
] as const

describe('ticking a question off', () => {
  it('is one change in all its places, and leaves other questions alone', () => {
    const { after } = run(tickOffQuestions, book, { places, answered: true })
    expect(after.steps.get('budget')?.openQuestions).toEqual([
      { id: 'a', text: 'How much?', answeredOn: '2026-11-24' },
      { id: 'b', text: 'Who?' },
    ])
    expect(after.calls.get('talk')?.questions?.[0]?.answeredOn).toBe('2026-11-24')
  })

  it('can be taken back without a trace', () => {
    const ticked = run(tickOffQuestions, book, { places, answered: true }).after
    const { after } = run(tickOffQuestions, ticked, { places, answered: false })
    expect(after.steps).toEqual(book.steps)
    expect(after.calls).toEqual(book.calls)
  })

  it('is refused when the question is gone', () => {
    const gone = [
      { kind: 'steps', id: 'budget', questionId: 'gone' },
      { kind: 'calls', id: 'gone', questionId: 'c' },
    ] as const
    expect(refusal(tickOffQuestions, book, { places: gone, answered: true })).toContain('no longer')
  })
})

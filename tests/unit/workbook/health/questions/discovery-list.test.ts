import type { Finding } from '@workbook/health/finding'
import { answeredToday, discoveryList } from '@workbook/health/questions/discovery-list'
import { openQuestionsOf } from '@workbook/health/questions/open-questions-of'
import type { Call } from '@workbook/model/call'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, step } from '../../given-workbook'

const today = '2026-11-24'
const call = (fields: Partial<Call> = {}): Call => ({
  id: 'talk',
  title: 'Budget',
  date: '2026-12-01',
  stakeholderIds: ['Priya'],
  stepIds: [],
  ...fields,
})
const people = [person('Priya'), person('Tom')]
const list = (workbook: Workbook, findings: readonly Finding[] = []) =>
  discoveryList({ workbook, findings, today }).map(
    ({ person, questions }) => [person?.id ?? null, questions.map(({ text }) => text)] as const,
  )

describe('the discovery list', () => {
  it('puts what is open on a step to whom it names, else to who answers for the step', () => {
    const openQuestions = [
      { id: 'a', text: 'Who signs?', stakeholderId: 'Tom' },
      { id: 'b', text: 'What is left in the budget?' },
      { id: 'c', text: 'Old', answeredOn: '2026-11-01' },
      { id: 'd', text: '  ' },
    ]
    const book = givenWorkbook({
      steps: [step('budget', { openQuestions }), step('done', { status: 'done', openQuestions })],
      stakeholders: people,
      links: [participation('Priya', 'budget')],
    })
    expect(list(book)).toEqual([
      ['Tom', ['Who signs?']],
      ['Priya', ['What is left in the budget?']],
    ])
  })

  it('puts what nobody is known to know last, under nobody', () => {
    const openQuestions = [{ id: 'a', text: 'Why now?' }]
    const book = givenWorkbook({
      steps: [
        step('x', { openQuestions }),
        step('y', { openQuestions: [{ id: 'b', text: 'Who?', stakeholderId: 'Tom' }] }),
      ],
      stakeholders: people,
    })
    expect(list(book).at(-1)).toEqual([null, ['Why now?']])
  })

  it('takes the questions of planned calls, to the first in the call unless they name somebody', () => {
    const questions = [
      { id: 'a', text: 'How much?' },
      { id: 'b', text: 'Who else?', stakeholderId: 'Tom' },
      { id: 'c', text: 'Told', answer: 'Yes' },
      { id: 'd', text: 'Ticked', answeredOn: today },
    ]
    const book = givenWorkbook({ stakeholders: people, calls: [call({ questions })] })
    expect(list(book)).toEqual([
      ['Priya', ['How much?']],
      ['Tom', ['Who else?']],
    ])
    const outcome = { result: 'moved', recordedAt: '2026-11-24T08:00:00Z' } as const
    expect(list(givenWorkbook({ stakeholders: people, calls: [call({ questions, outcome })] }))).toEqual([])
  })

  it('asks the same words of the same person once, and is ticked off in both places', () => {
    const book = givenWorkbook({
      steps: [step('budget', { openQuestions: [{ id: 'a', text: 'How much?' }] })],
      stakeholders: people,
      links: [participation('Priya', 'budget')],
      calls: [call({ questions: [{ id: 'b', text: 'how much? ' }] })],
    })
    const [only] = discoveryList({ workbook: book, findings: [], today })
    expect(only?.questions.map(({ places }) => places)).toEqual([
      [
        { kind: 'steps', id: 'budget', questionId: 'a' },
        { kind: 'calls', id: 'talk', questionId: 'b' },
      ],
    ])
  })

  it('asks what the findings ask, which go by themselves', () => {
    const book = givenWorkbook({
      steps: [step('sign', { kind: 'purchase', title: 'Sign' })],
      stakeholders: people,
      links: [participation('Priya', 'sign')],
    })
    const asked = openQuestionsOf(book, today).flatMap(({ questions }) => questions)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.every(({ places }) => places.length === 0)).toBe(true)
    expect(asked.every(({ text, because }) => text !== '' && because !== '')).toBe(true)
  })

  it('is empty for an empty workbook', () => {
    expect(list(givenWorkbook())).toEqual([])
  })

  it('remembers what was ticked off today', () => {
    const book = givenWorkbook({
      steps: [
        step('a', {
          openQuestions: [
            { id: 'x', text: 'Today', answeredOn: today },
            { id: 'y', text: 'Before', answeredOn: '2026-11-23' },
          ],
        }),
      ],
      calls: [call({ questions: [{ id: 'z', text: 'In the call', answeredOn: today }] })],
    })
    expect(answeredToday(book, today).map(({ text }) => text)).toEqual(['Today', 'In the call'])
  })
})

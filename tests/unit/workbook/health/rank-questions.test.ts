import { checkWorkbook } from '@workbook/health/check-workbook'
import { rankQuestions } from '@workbook/health/questions/rank-questions'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { action } from '../given-deal-talk'
import { participation, person, step } from '../given-workbook'
import { deciding } from './given-deal'
import { today } from './rule-table'

function ranked(workbook: Workbook, ...stakeholderIds: string[]) {
  const { findings } = checkWorkbook(workbook, { today, template: null })
  return rankQuestions({ workbook, findings, stakeholderIds })
}

const workbook = deciding({
  stakeholders: [person('Tom'), person('Ada', { buyingRoles: ['champion'] })],
  steps: [
    step('needs', {
      title: 'Define needs',
      openQuestions: [
        { id: 'limit', text: 'Above what amount does the board decide?', stakeholderId: 'Tom' },
        { id: 'old', text: 'Answered long ago?', answeredOn: '2026-11-01' },
        { id: 'blank', text: ' ' },
      ],
    }),
  ],
  links: [participation('Tom', 'budget', 'contributes')],
  actions: [action('a', { stepId: null })],
})

describe('questions for the people in a call', () => {
  test('begin with those whose answer changes what happens next', () => {
    const order = ranked(workbook, 'Priya').map(({ changesNextAction }) => changesNextAction)
    expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)))
    expect(order[0]).toBe(true)
    expect(order).toContain(false)
  })

  test('are those that these people can answer', () => {
    for (const { ask } of ranked(workbook, 'Tom', 'Ada')) expect(['Tom', 'Ada']).toContain(ask?.id)
    expect(ranked(workbook, 'Tom')[0]).toMatchObject({
      text: 'Above what amount does the board decide?',
      openQuestion: { stepId: 'needs', questionId: 'limit' },
      because: 'It is written down as an open question on “Define needs”.',
    })
    expect(ranked(workbook, 'Priya').map(({ text }) => text)).not.toContain(
      'Above what amount does the board decide?'.toUpperCase(),
    )
  })

  test('leave out what is answered and what we have to ask ourselves', () => {
    const all = ranked(workbook)
    expect(all.map(({ text }) => text)).not.toContain('Answered long ago?')
    expect(all.filter(({ finding }) => finding?.toSelf || finding?.ruleId === 'A02')).toEqual([])
  })

  test('are asked once', () => {
    const words = ranked(workbook).map(({ text, ask }) => `${text} ${ask?.id}`)
    expect(new Set(words).size).toBe(words.length)
  })

  test('say why, and belong to nobody where nobody could know', () => {
    const nobody = { ...workbook, stakeholders: new Map(), links: new Map() }
    for (const { because, ask } of ranked(nobody)) expect([because !== '', ask]).toEqual([true, null])
    expect(ranked(workbook, 'gone')).toEqual([])
  })
})

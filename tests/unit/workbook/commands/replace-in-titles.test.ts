import { replaceInTitles } from '@workbook/commands/replace-in-titles'
import { describe, expect, test } from 'vitest'
import { givenWorkbook, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const options = { matchCase: false, wholeWord: false }

const workbook = givenWorkbook({
  steps: [
    step('a', { title: 'Approve plan', notes: 'The plan is late' }),
    step('b', { title: 'Sign the Plan' }),
    step('c', { title: 'Pay' }),
  ],
  stakeholders: [person('p', { name: 'Plan Manager' })],
})

describe('replacing in titles', () => {
  test('changes titles and names, nothing else, as one change', () => {
    const { after, change } = run(replaceInTitles, workbook, {
      query: 'plan',
      options,
      replacement: 'budget',
    })

    expect(after.steps.get('a')).toMatchObject({ title: 'Approve budget', notes: 'The plan is late' })
    expect(after.steps.get('b')?.title).toBe('Sign the budget')
    expect(after.stakeholders.get('p')?.name).toBe('budget Manager')
    expect(Object.keys(change.diff.updated)).toHaveLength(3)
    expect(change.label).toBe('Replace “plan” in 3 titles')
  })

  test('changes one when one is named', () => {
    const { after, change } = run(replaceInTitles, workbook, {
      query: 'plan',
      options,
      replacement: 'budget',
      keys: ['steps:b'],
    })

    expect(after.steps.get('a')?.title).toBe('Approve plan')
    expect(after.steps.get('b')?.title).toBe('Sign the budget')
    expect(change.label).toBe('Replace “plan” in the title of a step')
  })

  test('leaves a person without a name as a placeholder', () => {
    const { after } = run(replaceInTitles, workbook, {
      query: 'Plan Manager',
      options,
      replacement: '',
    })
    expect(after.stakeholders.get('p')).toMatchObject({ name: '', placeholder: true })
  })

  test('says that nothing was found', () => {
    expect(refusal(replaceInTitles, workbook, { query: 'zebra', options, replacement: '' })).toBe(
      'No title says “zebra” any more.',
    )
    expect(refusal(replaceInTitles, workbook, { query: '', options, replacement: 'x' })).toContain(
      'No title says',
    )
  })

  test('refuses a title that a file could not hold', () => {
    const replacement = 'x'.repeat(1_001)
    expect(refusal(replaceInTitles, workbook, { query: 'Pay', options, replacement })).not.toBe('')
  })
})

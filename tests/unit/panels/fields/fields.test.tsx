// @vitest-environment happy-dom
import type { Duration, Money } from '@workbook/model/values'
import { act } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Fields } from '../../../../renderer/panels/fields/Fields'
import { fieldsOf } from '../../../../renderer/panels/fields/fields-of'
import { keptDrafts } from '../../../../renderer/panels/fields/kept-drafts'
import { control, leaveField, press, probe, problems, type } from './binding-probe'

interface Sample {
  readonly title: string
  readonly due?: string
  readonly notes?: string
  readonly value?: Money
  readonly duration?: Duration
  readonly questions?: readonly { readonly id: string; readonly text: string }[]
}

const field = fieldsOf<Sample>()
const question = fieldsOf<{ readonly id: string; readonly text: string }>()

const fields = [
  field.text('Title', 'title', { required: true }),
  field.day('Due', 'due'),
  field.paragraph('Notes', 'notes'),
  field.money('Value', 'value', 'EUR'),
  field.days('duration'),
  field.list('question', 'questions', {
    fields: [question.text('Question', 'text', { required: true })],
    summarise: ({ text }) => ({ title: text }),
    blank: () => ({ id: 'fresh', text: '' }),
  }),
]

function shown(sample: Sample) {
  const tried = probe(sample)
  tried.show((binding) => <Fields fields={fields} binding={binding} />)
  return tried
}

beforeEach(keptDrafts.clear)

describe('a text field', () => {
  test('changes the record when it is left, and not while it is typed into', () => {
    const { changes } = shown({ title: 'Approve' })

    type('Title', 'Approve budget')
    expect(changes).toEqual([])
    leaveField('Title')

    expect(changes).toEqual([{ title: 'Approve budget' }])
  })

  test('changes the record at Enter, once', () => {
    const { changes } = shown({ title: 'Approve' })

    type('Title', 'Sign')
    press('Title', 'Enter')
    leaveField('Title')

    expect(changes).toEqual([{ title: 'Sign' }])
  })

  test('leaves the record alone at the Enter that ends an input method', () => {
    const { changes } = shown({ title: '' })

    type('Title', '契')
    press('Title', 'Enter', { isComposing: true })

    expect(changes).toEqual([])
  })

  test('goes back at Escape and keeps Escape to itself', () => {
    const { changes } = shown({ title: 'Approve' })
    let heard = 0
    document.body.addEventListener('keydown', () => {
      heard += 1
    })

    type('Title', 'Nonsense')
    press('Title', 'Escape')
    leaveField('Title')

    expect(control('Title').value).toBe('Approve')
    expect(changes).toEqual([])
    expect(heard).toBe(0)
  })

  test('that is optional is taken away by an empty text', () => {
    const { changes } = shown({ title: '', notes: 'Ask Tom' })

    type('Notes', '  ')
    leaveField('Notes')

    expect(changes).toEqual([{ notes: undefined }])
  })

  test('changes nothing when the text is the same again', () => {
    const { changes } = shown({ title: 'Approve' })

    type('Title', 'Approv')
    type('Title', 'Approve')
    leaveField('Title')

    expect(changes).toEqual([])
  })
})

describe('refused input', () => {
  test('stays in the field with its reason until it is mended', () => {
    const { refuseWith, changes } = shown({ title: 'Approve' })
    refuseWith('The title is too long.')

    type('Title', 'Very long')
    leaveField('Title')
    expect(control('Title').value).toBe('Very long')
    expect(problems()).toEqual(['The title is too long.'])
    expect(control('Title').getAttribute('aria-invalid')).toBe('true')

    refuseWith(null)
    type('Title', 'Short')
    leaveField('Title')
    expect(problems()).toEqual([])
    expect(changes).toEqual([{ title: 'Short' }])
  })

  test('is there again after something else was looked at', () => {
    const tried = shown({ title: 'Approve' })
    tried.refuseWith('The title is too long.')
    type('Title', 'Very long')
    leaveField('Title')

    tried.leave()
    tried.show((binding) => <Fields fields={fields} binding={binding} />)

    expect(control('Title').value).toBe('Very long')
    expect(problems()).toEqual(['The title is too long.'])
  })

  test('is forgotten at Escape', () => {
    const { refuseWith } = shown({ title: 'Approve' })
    refuseWith('No.')
    type('Title', 'x')
    leaveField('Title')

    press('Title', 'Escape')

    expect(control('Title').value).toBe('Approve')
    expect(problems()).toEqual([])
  })
})

test('what is being typed is not lost when its field leaves the screen', () => {
  const { changes, leave } = shown({ title: 'Approve' })

  type('Title', 'Approve budget')
  leave()

  expect(changes).toEqual([{ title: 'Approve budget' }])
})

describe('an estimate', () => {
  test('of one figure counts for both ends until the other is typed', () => {
    const tried = shown({ title: '' })

    type('Minimum days', '5')
    leaveField('Minimum days')
    expect(tried.record().duration).toEqual({ min: 5, max: 5, unit: 'working' })

    type('Maximum days', '15')
    leaveField('Maximum days')
    expect(tried.record().duration).toEqual({ min: 5, max: 15, unit: 'working' })
  })

  test('waits with a minimum above the maximum until the maximum is typed too', () => {
    const tried = shown({ title: '', duration: { min: 5, max: 10, unit: 'calendar' } })

    type('Minimum days', '20')
    leaveField('Minimum days')
    expect(problems()).toEqual(['The minimum is more than the maximum of 10.'])
    expect(tried.changes).toEqual([])

    type('Maximum days', '30')
    leaveField('Maximum days')
    expect(problems()).toEqual([])
    expect(tried.record().duration).toEqual({ min: 20, max: 30, unit: 'calendar' })
  })

  test('goes when its last figure goes', () => {
    const tried = shown({ title: '', duration: { min: 5, max: 5, unit: 'working' } })

    type('Minimum days', '')
    leaveField('Minimum days')
    expect(problems()).toHaveLength(1)
    type('Maximum days', '')
    leaveField('Maximum days')

    expect(problems()).toEqual([])
    expect(tried.changes).toEqual([{ duration: undefined }])
  })

  test.each(['soon', '-2'])('refuses "%s"', (text) => {
    const { changes } = shown({ title: '' })

    type('Likely days', text)
    leaveField('Likely days')

    expect(changes).toEqual([])
    expect(problems()).toHaveLength(1)
  })
})

describe('money', () => {
  test('takes the usual currency until another one is typed', () => {
    const tried = shown({ title: '' })

    type('Value', '420.000')
    leaveField('Value')
    expect(tried.record().value).toEqual({ amount: '420000', currency: 'EUR' })

    type('Value: currency', 'usd')
    leaveField('Value: currency')
    expect(tried.record().value).toEqual({ amount: '420000', currency: 'USD' })
  })

  test('refuses a currency that is none', () => {
    const { changes } = shown({ title: '', value: { amount: '10', currency: 'EUR' } })

    type('Value: currency', '€')
    leaveField('Value: currency')

    expect(changes).toEqual([])
    expect(problems()).toEqual(['Write the currency as three letters, such as EUR.'])
  })
})

describe('a list', () => {
  test('takes new items, changes to one and removals', () => {
    const tried = shown({ title: '', questions: [{ id: 'a', text: 'Who signs?' }] })
    const button = (name: string) => {
      const found = [...document.querySelectorAll('button')].find(
        (element) => element.getAttribute('aria-label') === name || element.textContent === name,
      )
      if (!found) throw new Error(`No button is called "${name}"`)
      return found
    }

    act(() => button('Who signs?').click())
    type('Question', 'Who signs when Tom is away?')
    leaveField('Question')
    expect(tried.record().questions).toEqual([{ id: 'a', text: 'Who signs when Tom is away?' }])

    act(() => button('Add question').click())
    expect(tried.record().questions).toHaveLength(2)

    act(() => button('Who signs when Tom is away?').click())
    act(() => button('Delete question').click())
    expect(tried.record().questions).toEqual([{ id: 'fresh', text: '' }])
  })
})

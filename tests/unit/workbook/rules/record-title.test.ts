import { counted } from '@workbook/rules/kind-word'
import { recordTitle, titleById } from '@workbook/rules/record-title'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, person, step } from '../given-workbook'

describe('record titles', () => {
  it('names people by name, and placeholders by their job', () => {
    expect(recordTitle('stakeholders', person('x', { name: 'Tom Becker', jobTitle: 'CFO' }))).toBe(
      'Tom Becker',
    )
    expect(recordTitle('stakeholders', person('x', { name: '', jobTitle: 'Works council' }))).toBe(
      'Works council',
    )
    expect(recordTitle('stakeholders', person('x', { name: '' }))).toBe('the person')
  })

  it('is one short line', () => {
    const long = recordTitle('steps', step('x', { title: `Approve\n the ${'very '.repeat(20)}big budget` }))

    expect(long).toHaveLength(40)
    expect(long).toMatch(/^Approve the very .*…$/)
  })

  it('has a word for what is gone', () => {
    expect(titleById(givenWorkbook(), 'steps', 'gone')).toBe('it')
  })
})

describe('counted', () => {
  it.each([
    [['steps'], '1 step'],
    [['steps', 'steps'], '2 steps'],
    [['stakeholders', 'stakeholders'], '2 people'],
    [['steps', 'notes'], '2 items'],
  ] as const)('%o is %s', (kinds, text) => {
    expect(counted(kinds)).toBe(text)
  })
})

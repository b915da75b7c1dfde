import {
  commitmentSentence,
  isSpecific,
  isUnfilled,
  proposeCommitment,
  proposeFallback,
  readCommitment,
} from '@workbook/analysis/calls/commitment'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { person, step } from '../../given-workbook'

describe('a commitment', () => {
  it.each([
    ['Agree the budget', 'agree the budget'],
    ['NDA sent', 'NDA sent'],
    ['IT reviews it', 'IT reviews it'],
    ['Öffnen', 'öffnen'],
    ['', 'untitled step'],
  ])('for "%s" is proposed in the client’s words', (title, what) => {
    expect(
      proposeCommitment(step('s', { title, due: '2026-12-12' }), person('Julia Dorn'), '2026-12-12'),
    ).toBe(`By the end, Julia Dorn will ${what} by 12 Dec 2026.`)
  })

  it('leaves open what is not known, and is then not specific', () => {
    const proposed = proposeCommitment(step('s', { title: 'Sign' }), undefined, '2026-12-12')
    expect(proposed).toBe('By the end, … will sign by ….')
    expect(isSpecific(proposed)).toBe(false)
    expect(proposeFallback(step('s', { title: 'Sign' }), undefined)).toContain('“Sign”')
  })

  it('proposes no day that has passed', () => {
    const late = step('s', { title: 'Sign', due: '2026-12-11' })
    expect(proposeCommitment(late, person('Julia'), '2026-12-12')).toBe('By the end, Julia will sign by ….')
  })

  it.each([
    ['By the end, … will sign by ….', true],
    ['  ', true],
    [undefined, true],
    ['By the end, Julia will sign by Friday.', false],
    ['Julia unterschreibt bis Freitag', false],
  ])('%j is still to be thought of: %s', (text, expected) => {
    expect(isUnfilled(text)).toBe(expected)
  })

  it.each([
    ['By the end, Julia will name the approver by Friday.', true],
    ['by the end she will do it', false],
    ['Build rapport', false],
    ['', false],
    [undefined, false],
  ])('%j is specific: %s', (text, expected) => {
    expect(isSpecific(text)).toBe(expected)
  })

  it('is read back into the parts it was made from', () => {
    const word = fc
      .stringMatching(/^[A-Za-z0-9öÄ-]{1,12}$/)
      .filter((text) => text !== 'will' && text !== 'by')
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, words, (who, what, when) => {
        expect(readCommitment(commitmentSentence({ who, what, when }))).toEqual({ who, what, when })
      }),
    )
  })
})

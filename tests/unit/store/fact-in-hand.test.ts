// @vitest-environment happy-dom
import type { RecordKey } from '@workbook/model/records'
import { describe, expect, it } from 'vitest'
import { factInHand } from '../../../renderer/store/fact-in-hand'

const selected = (...keys: RecordKey[]) => ({ selection: new Set(keys) })
function fieldNamed(name: string): Element | null {
  document.body.innerHTML = `<div data-field="${name}"><input></div>`
  return document.querySelector('input')
}

describe('the fact in hand', () => {
  it('is what is selected', () => {
    expect(factInHand(selected('steps:budget'), null)).toEqual({ kind: 'steps', id: 'budget' })
  })

  it('is the field that the caret is in', () => {
    expect(factInHand(selected('steps:budget'), fieldNamed('due'))).toEqual({
      kind: 'steps',
      id: 'budget',
      field: 'due',
    })
  })

  it('is what the line with the focus is about, whatever is selected', () => {
    document.body.innerHTML = '<ul><li data-fact="stakeholders:tom"><button></button></li></ul>'
    const line = document.querySelector('button')
    expect(factInHand(selected('steps:budget'), line)).toEqual({ kind: 'stakeholders', id: 'tom' })
    expect(factInHand(selected('steps:a', 'steps:b'), line)).toEqual({ kind: 'stakeholders', id: 'tom' })
  })

  it('is the deal while nothing is selected', () => {
    expect(factInHand(selected(), document.body)).toEqual({ kind: 'deal', id: 'deal' })
  })

  it('is nothing when several are selected, or something of which nobody tells', () => {
    expect(factInHand(selected('steps:a', 'steps:b'), null)).toBeNull()
    expect(factInHand(selected('notes:n'), null)).toBeNull()
  })
})

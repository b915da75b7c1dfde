import { serialise } from '@workbook/format/serialise'
import { describe, expect, test } from 'vitest'
import { givenWorkbook, note, sequence, step } from '../given-workbook'

describe('the text of a file', () => {
  test('lists what every file has in one order and ends with a line break', () => {
    const text = serialise(givenWorkbook())
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      ...['format', 'version', 'id', 'revision', 'deal', 'sheets', 'stages', 'steps', 'stakeholders'],
      ...['links', 'actions', 'perspectives', 'calls', 'notes', 'dismissals'],
    ])
    expect(text.endsWith('}\n')).toBe(true)
    expect(text).not.toContain('\r')
  })

  test('is laid out as JSON.stringify lays out two spaces', () => {
    const text = serialise(givenWorkbook({ steps: [step('a', { slips: [] })], links: [sequence('a', 'a')] }))
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })

  test('does not depend on the order in which records and fields came about', () => {
    const [first, second] = [step('b', { due: '2026-01-01' }), step('a')]
    const backwards = Object.fromEntries(Object.entries(first).reverse()) as typeof first
    expect(serialise(givenWorkbook({ steps: [first, second] }))).toBe(
      serialise(givenWorkbook({ steps: [second, backwards] })),
    )
  })

  test('sorts ids by code unit, also those that look like numbers', () => {
    const steps = ['9', '10', 'a', 'B', '_'].map((id) => step(id))
    const text = serialise(givenWorkbook({ steps, stages: [], sheets: [] }))
    const keys = [...text.matchAll(/^ {4}"(\w+)": \{$/gm)].map(([, key]) => key)
    expect(keys).toEqual(['10', '9', 'B', '_', 'a'])
  })

  test('writes unknown fields behind the known ones, by name', () => {
    const strange = { ...note('n'), zeta: { b: 1, a: 2 }, alpha: [{ d: 1, c: 2 }] }
    const text = serialise({ ...givenWorkbook({ notes: [strange] }), unknown: { y: 1, x: 2 } })
    const parsed = JSON.parse(text) as { notes: { n: object } }
    expect(Object.keys(parsed.notes.n).slice(-3)).toEqual(['visibility', 'alpha', 'zeta'])
    expect(text).toMatch(/"alpha": \[\s*\{\s*"c": 2,\s*"d": 1/)
    expect(Object.keys(parsed).slice(-2)).toEqual(['x', 'y'])
  })

  test('writes the fields of each kind of link in the order of that kind', () => {
    const link = {
      notes: 'n',
      role: 'owns',
      targetId: 't',
      sourceId: 's',
      id: 'l',
      kind: 'participation',
    } as const
    expect(serialise(givenWorkbook({ links: [link] }))).toMatch(/"kind"[^}]*"role"[^}]*"notes"/)
  })

  test('leaves out optional fields that were set to undefined', () => {
    const emptied = Object.assign(step('a'), { due: undefined })
    expect(serialise(givenWorkbook({ steps: [emptied] }))).toBe(
      serialise(givenWorkbook({ steps: [step('a')] })),
    )
  })
})

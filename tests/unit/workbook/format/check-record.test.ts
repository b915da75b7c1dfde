import { checkRecord } from '@workbook/format/validate'
import { describe, expect, test } from 'vitest'
import { sequence, step } from '../given-workbook'

function problem(fields: object, kind: 'steps' | 'links' = 'steps') {
  const result = checkRecord(kind, { ...(kind === 'steps' ? step('a') : sequence('a', 'b')), ...fields })
  return result.ok ? null : result.error
}

describe('a record from outside', () => {
  test('is handed back itself, with the fields that nobody knows', () => {
    const record = { ...step('a'), x_extra: { deep: [1] } }
    const result = checkRecord('steps', record)
    expect(result.ok && result.value).toBe(record)
  })

  test.each([
    [{ title: 5 }, '$.title', 'Title must be a text.'],
    [{ title: undefined }, '$.title', 'Title is missing or empty.'],
    [{ title: 'x'.repeat(1_001) }, '$.title', 'Title must have at most 1000 characters.'],
    [{ x: 1.5 }, '$.x', 'X must be a whole number.'],
    [{ y: 2_000_000 }, '$.y', 'Y must be at most 1000000.'],
    [{ width: 3 }, '$.width', 'Width must be at least 24.'],
    [{ status: 'finished' }, '$.status', /^Status must be one of unknown, not-started/],
    [{ due: 'tomorrow' }, '$.due', 'Due must be a day written YYYY-MM-DD.'],
    [{ evidenceExpected: null }, '$.evidenceExpected', 'Evidence expected must be a text.'],
    [
      { duration: { min: 3, max: 1, unit: 'working' } },
      '$.duration.max',
      'Duration, max must not be less than min.',
    ],
    [{ evidence: [{ id: 'e', text: 1 }] }, '$.evidence[0].text', 'Evidence 1, text must be a text.'],
    [
      { slips: [{ from: '2026-01-01', to: '2026-01-02', noticedAt: 'now' }] },
      '$.slips[0].noticedAt',
      'Slips 1, noticed at must be an instant such as 2026-03-31T09:30:00Z.',
    ],
    [{ id: 'constructor' }, '$.id', 'Id is a reserved name.'],
  ])('with %j is refused in a sentence', (fields, path, message) => {
    const found = problem(fields)
    expect(found?.path).toBe(path)
    expect(found?.message).toMatch(message)
  })

  test('with an unknown kind of link is refused', () => {
    expect(problem({ kind: 'toString' }, 'links')).toEqual({
      path: '$.kind',
      message: 'Kind is not one of the kinds that this program knows.',
    })
  })

  test.each([null, 1, 'step', [], undefined, () => 1])('%s is no record', (value) => {
    expect(checkRecord('steps', value).ok).toBe(false)
  })

  const circle: { self?: unknown } = {}
  circle.self = circle
  let laughs: unknown = 'ha'
  for (let level = 0; level < 40; level += 1) laughs = { left: laughs, right: laughs }

  test.each([
    ['a date', new Date(0), 'cannot be written to a file'],
    ['a map', new Map(), 'cannot be written to a file'],
    ['a big integer', 1n, 'cannot be written to a file'],
    ['infinity', Number.POSITIVE_INFINITY, 'is not a number that can be kept exactly'],
    ['an integer that would be rounded', 2 ** 53, 'is not a number that can be kept exactly'],
    ['a circle', circle, 'nests too deep'],
    ['a text without end', 'x'.repeat(1_048_577), 'longer than a million characters'],
    ['a text that is too long once it is written', '\n'.repeat(600_000), 'longer than a million characters'],
    ['a small value that is a large file', laughs, 'holds too many values'],
    ['a hole in a list', [undefined], 'cannot be written to a file'],
    ['a reserved name', JSON.parse('{"__proto__": 1}'), 'uses the reserved name'],
  ])('with %s in an unknown field is refused', (_, value: unknown, reason) => {
    const found = problem({ x_extra: value })
    expect(found?.path).toMatch(/^\$\.x_extra/)
    expect(found?.message).toContain(reason)
  })
})

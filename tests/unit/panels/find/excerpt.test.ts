import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../../../renderer/panels/find/excerpt'

const shown = (text: string, ...ranges: [number, number][]) =>
  excerptOf(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  )
    .map(({ text: part, found }) => (found ? `[${part}]` : part))
    .join('')

describe('an excerpt', () => {
  test('marks every find of a short text', () => {
    expect(shown('plan the plan', [0, 4], [9, 13])).toBe('[plan] the [plan]')
  })

  test('of a long text shows what is around the first find', () => {
    const text = `${'a'.repeat(300)}plan${'b'.repeat(300)}`
    const excerpt = shown(text, [300, 304])
    expect(excerpt).toMatch(/^…a+\[plan\]b+…$/)
    expect(excerpt.length).toBeLessThan(180)
  })

  test('does not cut a character of two units in half', () => {
    const text = `${'🚀'.repeat(100)}plan`
    for (const shift of [0, 1]) {
      const excerpt = shown(`${'x'.repeat(shift)}${text}`, [200 + shift, 204 + shift])
      // A half of a character would be replaced on the way through UTF-8.
      expect(new TextDecoder().decode(new TextEncoder().encode(excerpt))).toBe(excerpt)
    }
  })
})

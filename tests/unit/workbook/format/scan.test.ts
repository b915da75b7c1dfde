import { scanJson, scanLimits } from '@workbook/format/scan'
import { describe, expect, test } from 'vitest'

function codeOf(text: string): string {
  const result = scanJson(text)
  return result.ok ? 'ok' : result.error.code
}

function pathOf(text: string): string {
  const result = scanJson(text)
  return result.ok ? '' : result.error.path
}

describe('what passes', () => {
  test.each([
    'null',
    ' [ ] ',
    '{}',
    '[1, -2.5, 1e3, 1E-7, 0, 0.1]',
    '"\\u00e9\\n\\"\\\\\\/"',
    '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
    '\t\r\n true',
    `[${Number.MAX_SAFE_INTEGER},${Number.MIN_SAFE_INTEGER}]`,
    '{"toString":1,"hasOwnProperty":2}',
  ])('%s', (text) => {
    expect(codeOf(text)).toBe('ok')
    expect(() => JSON.parse(text) as unknown).not.toThrow()
  })
})

describe('what is not JSON', () => {
  test.each([
    '{',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "'a'",
    '01',
    '+1',
    '1.',
    '.5',
    'NaN',
    'Infinity',
    'truth',
    '"a',
    '"\n"',
    '"\\x"',
    '"\\u12g4"',
    '1 2',
    '{"a" 1}',
    '[1 2]',
    '\u00a01',
    '// note\n1',
    '\\',
    '-',
  ])('%j', (text) => {
    expect(codeOf(text)).toBe('not-json')
    expect(() => JSON.parse(text) as unknown).toThrow()
  })

  test('names the line', () => {
    const result = scanJson('{\n  "a": 1,\n  "b": ?\n}')
    expect(result).toMatchObject({ ok: false, error: { path: '$.b' } })
    expect(result.ok ? '' : result.error.message).toContain('line 3')
  })
})

describe('what a hostile file tries', () => {
  test('depth: the last level that is allowed, and one more', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
    expect(codeOf(nested(scanLimits.depth))).toBe('ok')
    expect(codeOf(nested(scanLimits.depth + 1))).toBe('too-deep')
    expect(codeOf(nested(5_000_000))).toBe('too-deep')
    expect(codeOf('{"a":'.repeat(1_000_000))).toBe('too-deep')
  })

  test('count of values', () => {
    expect(codeOf(`[${'0,'.repeat(scanLimits.values - 2)}0]`)).toBe('ok')
    expect(codeOf(`[${'0,'.repeat(scanLimits.values - 1)}0]`)).toBe('too-many-values')
  })

  test('one endless text', () => {
    expect(codeOf(JSON.stringify({ a: 'x'.repeat(scanLimits.text) }))).toBe('ok')
    expect(codeOf(JSON.stringify({ a: 'x'.repeat(scanLimits.text + 1) }))).toBe('too-large')
  })

  test.each(['1e400', '-1e400', '9007199254740992', '1e20', '123456789012345678.5', '-0', '-0.0', '-1e-400'])(
    'the number %s',
    (digits) => {
      expect(codeOf(`{"a":[${digits}]}`)).toBe('bad-number')
      expect(pathOf(`{"a":[${digits}]}`)).toBe('$.a[0]')
    },
  )

  test.each([
    ['plain', '{"a":1,"b":2,"a":3}'],
    ['spelled differently', '{"a":1,"\\u0061":3}'],
    ['the same after broken characters are replaced', '{"\\ud800":1,"\\udfff":3}'],
  ])('a key twice, %s', (_, text) => {
    expect(codeOf(text)).toBe('duplicate-key')
  })

  test.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('the key %s', (key) => {
    expect(codeOf(`{"x":[{"${key}":1}]}`)).toBe('reserved-key')
  })

  test('an endless key stays short in the error', () => {
    const result = scanJson(`{"${'k'.repeat(100_000)}": ?}`)
    expect(result.ok ? 0 : result.error.path.length).toBeLessThan(80)
  })

  test('reports halves of surrogate pairs', () => {
    expect(scanJson('"\\uD800"')).toEqual({ ok: true, value: { surrogates: true } })
    expect(scanJson('"\\u0041"')).toEqual({ ok: true, value: { surrogates: false } })
  })
})

import { readFileSync } from 'node:fs'
import { parseWorkbook } from '@workbook/format/parse'
import type { ReadingErrorCode } from '@workbook/format/reading'
import { serialise } from '@workbook/format/serialise'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { damagedBytes, damagedTrees } from './arbitraries/damage'

// Thousands of runs take seconds, on a busy machine many.
vi.setConfig({ testTimeout: 180_000 })

const bytes = new Uint8Array(readFileSync('tests/fixtures/workbooks/v1/complete.buymap'))
const json: unknown = JSON.parse(new TextDecoder().decode(bytes))

const codes: readonly ReadingErrorCode[] = [
  ...(['too-large', 'not-utf8', 'not-json', 'too-deep', 'too-many-values', 'bad-number'] as const),
  ...(['duplicate-key', 'reserved-key', 'not-a-workbook', 'migration-failed', 'invalid-record'] as const),
]

/** Whatever the file: read and sound, or refused by name with a place. Returns which. */
function outcome(file: string | Uint8Array): 'read' | ReadingErrorCode {
  // Time of the processor rather than of the clock, which on a busy machine says nothing about the reader.
  const started = process.cpuUsage()
  const result = parseWorkbook(file)
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000)
  if (!result.ok) {
    expect(codes).toContain(result.error.code)
    expect(result.error.path).toMatch(/^\$/)
    expect(result.error.path.length).toBeLessThan(6_000)
    expect(result.error.message).toMatch(/The file was left as it is; .+\.$/)
    return result.error.code
  }
  const again = parseWorkbook(serialise(result.value.workbook))
  if (!again.ok) throw new Error(`Read once but not again: ${again.error.path} ${again.error.message}`)
  expect(again.value.workbook).toEqual(result.value.workbook)
  expect(again.value.warnings).toEqual([])
  return 'read'
}

describe('a damaged file never crashes the reader', () => {
  test('with damaged bytes', () => {
    fc.assert(
      fc.property(damagedBytes(bytes), (file) => {
        outcome(file)
      }),
      { numRuns: 2_000 },
    )
  })

  test('with values, names and places exchanged in its tree', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(damagedTrees(json), (file) => {
        seen.add(outcome(file))
      }),
      { numRuns: 2_000 },
    )
    // The damage is worth something only while it reaches every check behind the encoding.
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'read',
        'bad-number',
        'too-deep',
        'duplicate-key',
        'reserved-key',
        'invalid-record',
      ]),
    )
  })

  test('with any bytes, any text, any JSON', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (file) => void outcome(file)),
      { numRuns: 1_000 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (file) => void outcome(file)),
      { numRuns: 1_000 },
    )
    fc.assert(
      fc.property(fc.json(), (file) => void outcome(file)),
      { numRuns: 1_000 },
    )
  })

  test('cut anywhere', () => {
    for (let end = 0; end < bytes.length - 1; end += 7) {
      expect(['not-json', 'not-utf8']).toContain(outcome(bytes.subarray(0, end)))
    }
  })
})

describe('a bomb is refused before it costs memory', () => {
  test.each([
    ['depth', '['.repeat(30_000_000), 'too-deep'],
    ['depth of objects', '{"a":'.repeat(6_000_000), 'too-deep'],
    ['many small values', `[${'0,'.repeat(15_000_000)}0]`, 'too-many-values'],
    ['one long text', `"${'x'.repeat(30_000_000)}"`, 'too-large'],
    ['one long number', '1'.repeat(10_000_000), 'bad-number'],
    ['one long exponent', `1e${'9'.repeat(10_000_000)}`, 'bad-number'],
    ['white space', ' '.repeat(30_000_000), 'not-json'],
  ])('%s', (_, file, code) => {
    const before = process.memoryUsage().heapUsed
    expect(outcome(file)).toBe(code)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300 * 1024 * 1024)
  })
})

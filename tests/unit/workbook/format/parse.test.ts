import { serialise } from '@workbook/format/serialise'
import { largestFile } from '@workbook/format/size-and-encoding'
import { describe, expect, test } from 'vitest'
import { givenWorkbook, step } from '../given-workbook'
import { fixtureBytes, read, refusal } from './fixtures'

const sound = serialise(givenWorkbook({ steps: [step('sign')] }))

describe('a broken file is refused with its place', () => {
  test.each([
    ['not-utf8', 'not-utf8', '$'],
    ['not-utf8-utf16', 'not-utf8', '$'],
    ['not-json', 'not-json', '$.steps.sign'],
    ['too-deep', 'too-deep', `$.steps.sign.x_deep${'[0]'.repeat(61)}`],
    ['bad-number', 'bad-number', '$.sheets.main.order'],
    ['bad-number-rounded', 'bad-number', '$.sheets.main.order'],
    ['duplicate-key', 'duplicate-key', '$.steps.sign.status'],
    ['reserved-key', 'reserved-key', '$.steps.sign.__proto__'],
    ['not-a-workbook', 'not-a-workbook', '$.format'],
    ['invalid-record', 'invalid-record', '$.steps.sign.due'],
    ['invalid-record-newer', 'invalid-record', '$.steps.sign.due'],
  ])('%s', (file, code, path) => {
    expect(refusal(fixtureBytes(`broken/${file}`))).toMatchObject({ code, path })
  })

  test('says what is wrong, that the file was left alone and what to do', () => {
    expect(refusal(fixtureBytes('broken/invalid-record')).message).toBe(
      'The step “Sign the contract” is damaged: Due is not a day of the calendar. ' +
        'The file was left as it is; open an earlier version or correct the entry.',
    )
  })

  test('names UTF-16, which other programs write', () => {
    expect(refusal(fixtureBytes('broken/not-utf8-utf16')).message).toContain('UTF-16')
    const withoutMark = Uint8Array.from([...'{"a":1}'].flatMap((letter) => [letter.charCodeAt(0), 0]))
    expect(refusal(withoutMark).message).toContain('UTF-16')
  })

  test('tells an empty file from a damaged one', () => {
    expect(refusal(new Uint8Array()).message).toContain('The file is empty.')
    expect(refusal(' \n').message).toContain('The file is empty.')
  })

  test('refuses a file above the size cap before decoding it', () => {
    expect(refusal(new Uint8Array(largestFile + 1))).toMatchObject({ code: 'too-large', path: '$' })
  })

  test.each([
    ['a list', '[]'],
    ['a text', '"buymap"'],
    ['null', 'null'],
  ])('%s is not a workbook', (_, text) => {
    expect(refusal(text)).toMatchObject({ code: 'not-a-workbook', path: '$' })
  })

  test.each(['0', '-1', '1.5', '"1"', 'null'])('version %s is none', (version) => {
    const text = sound.replace('"version": 1', `"version": ${version}`)
    expect(refusal(text)).toMatchObject({ code: 'not-a-workbook', path: '$.version' })
  })

  test.each([
    ['$.id', /"id": "workbook"/, '"id": "a b"'],
    ['$.revision.savedAt', /"savedAt": "[^"]*"/, '"savedAt": "yesterday"'],
    ['$.deal', /"deal": \{[^}]*\}/, '"deal": null'],
    ['$.steps', /"steps": \{/, '"steps": [], "x_steps": {'],
    ['$.steps["a b"]', /"sign": \{/, '"a b": {'],
    ['$.steps.sign.x', /"x": 4/, '"x": 0.5'],
    ['$.steps.sign.kind', /"kind": "task"/, '"kind": "toString"'],
  ])('an invalid value at %s', (path, from, to) => {
    expect(refusal(sound.replace(from, to))).toMatchObject({ code: 'invalid-record', path })
  })
})

describe('a readable file', () => {
  test('may begin with a byte order mark, which saving drops', () => {
    const bytes = new TextEncoder().encode(`\ufeff${sound}`)
    expect(serialise(read(bytes).workbook)).toBe(sound)
    expect(serialise(read(`\ufeff${sound}`).workbook)).toBe(sound)
  })

  test('may lack kinds of record that it has none of', () => {
    const { calls, notes, ...rest } = JSON.parse(sound) as Record<string, unknown>
    expect([calls, notes]).toEqual([{}, {}])
    expect(serialise(read(JSON.stringify(rest)).workbook)).toBe(sound)
  })

  test('of a newer version opens for looking at, with all it has', () => {
    const newer = sound.replace('"version": 1', '"version": 7,\n  "orbits": { "a": 1 }')
    const { workbook, newerVersion, migratedFrom } = read(newer)
    expect({ newerVersion, migratedFrom }).toEqual({ newerVersion: true, migratedFrom: null })
    expect(workbook.unknown).toEqual({ orbits: { a: 1 } })
  })

  test('of a newer version that cannot be read says so', () => {
    expect(refusal(fixtureBytes('broken/invalid-record-newer')).message).toContain('newer Buymap')
  })

  test.each([
    ['escaped', 'si\\ud83dgn'],
    ['as it is in a text of the program', 'si\ud83dgn'],
  ])('has halves of surrogate pairs replaced, %s, with a warning', (_, title) => {
    const { workbook, warnings } = read(sound.replace('"title": "sign"', `"title": "${title}"`))
    expect(workbook.steps.get('sign')?.title).toBe('si\ufffdgn')
    expect(warnings).toEqual(['A broken character at $.steps.sign.title was replaced by “\ufffd”.'])
  })

  test('keeps whole surrogate pairs, escaped or not', () => {
    const { workbook, warnings } = read(sound.replace('"title": "sign"', '"title": "\\ud83d\\ude00 🏥"'))
    expect(workbook.steps.get('sign')?.title).toBe('😀 🏥')
    expect(warnings).toEqual([])
  })
})

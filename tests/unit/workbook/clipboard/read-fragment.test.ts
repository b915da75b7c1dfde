import { copyFragment } from '@workbook/clipboard/copy-fragment'
import { fragmentLimits, writeFragment } from '@workbook/clipboard/fragment'
import { readFragment } from '@workbook/clipboard/read-fragment'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, step } from '../given-workbook'

const workbook = givenWorkbook({
  steps: [step('prove')],
  stakeholders: [person('Julia')],
  links: [participation('Julia', 'prove')],
})
const fragment = copyFragment(workbook, 'map', ['steps:prove'])
if (!fragment) throw new Error('Nothing was copied')
const sound = { ...fragment }

function codeOf(text: string): string {
  const read = readFragment(text)
  if (read.ok) throw new Error('Read instead of refused')
  expect(read.error.message).toMatch(/ Nothing was changed\.$/)
  return read.error.code
}

describe('read fragment', () => {
  it('reads what was written, with fields of newer programs', () => {
    const withUnknown = { ...sound, steps: [{ ...step('prove'), colour: 'teal' }] }

    expect(readFragment(writeFragment(sound))).toEqual({ ok: true, value: sound })
    expect(readFragment(JSON.stringify(withUnknown))).toMatchObject({
      ok: true,
      value: { steps: [{ colour: 'teal' }] },
    })
  })

  it.each([
    ['fragment-too-large', ' '.repeat(fragmentLimits.characters + 1)],
    ['fragment-not-json', ''],
    ['fragment-not-json', '{"format":'],
    ['fragment-not-json', '['.repeat(5_000)],
    ['fragment-not-json', '{"__proto__": {"polluted": true}}'],
    ['not-a-fragment', 'null'],
    ['not-a-fragment', '[]'],
    ['not-a-fragment', JSON.stringify({ ...sound, format: 'buymap' })],
    ['not-a-fragment', JSON.stringify({ ...sound, boxes: [] })],
    ['not-a-fragment', JSON.stringify({ ...sound, boxes: [{ kind: 'deal', id: 'deal', x: 0, y: 0 }] })],
    ['not-a-fragment', JSON.stringify({ ...sound, boxes: [{ kind: 'steps', id: 'prove', x: 1e9, y: 0 }] })],
    ['not-a-fragment', JSON.stringify({ ...sound, steps: undefined })],
    ['fragment-newer', JSON.stringify({ ...sound, version: 2 })],
    ['fragment-invalid-record', JSON.stringify({ ...sound, steps: [{ id: 'prove' }] })],
    [
      'fragment-invalid-record',
      JSON.stringify({ ...sound, steps: [step('prove', { title: 'x'.repeat(1_001) })] }),
    ],
    ['fragment-invalid-record', JSON.stringify({ ...sound, steps: [step('prove'), step('prove')] })],
    ['fragment-broken-reference', JSON.stringify({ ...sound, steps: [] })],
    ['fragment-broken-reference', JSON.stringify({ ...sound, boxes: [sound.boxes[0], sound.boxes[0]] })],
  ])('refuses with %s', (code, text) => {
    expect(codeOf(text)).toBe(code)
  })

  it('refuses more boxes than can be looked at', () => {
    const boxes = Array.from({ length: fragmentLimits.boxes + 1 }, (_, x) => ({
      kind: 'steps',
      id: `s${x}`,
      x,
      y: 0,
    }))

    expect(codeOf(JSON.stringify({ ...sound, boxes }))).toBe('fragment-too-many-boxes')
  })
})

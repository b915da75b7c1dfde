import { describe, expect, test } from 'vitest'
import { lineTyped, type OutlineKey, outlineIntent } from '../../../../renderer/panels/outline/outline-keys'
import { isOpenByItself, outlineRows } from '../../../../renderer/panels/outline/outline-rows'
import { givenWorkbook, sequence, step } from '../../workbook/given-workbook'

const rows = outlineRows(
  givenWorkbook({
    steps: [step('a', { title: 'Approve' }), step('b', { title: 'Buy', y: 100 })],
    links: [sequence('a', 'b')],
  }),
  (id, kind) => isOpenByItself(kind) || id === 'steps:b',
)
const at = (id: string) => rows.findIndex((row) => row.id === id)

function press(id: string, key: string, held: Partial<OutlineKey> = {}) {
  return outlineIntent(rows, at(id), {
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...held,
  })
}

describe('keys of the outline', () => {
  test.each([
    ['steps:a', 'ArrowDown', {}, { kind: 'go', to: at('steps:b'), extend: false }],
    ['steps:b', 'ArrowUp', { shiftKey: true }, { kind: 'go', to: at('steps:a'), extend: true }],
    ['steps:a', 'ArrowRight', {}, { kind: 'toggle' }],
    ['steps:b', 'ArrowRight', {}, { kind: 'go', to: at('steps:b') + 1, extend: false }],
    ['steps:b', 'ArrowLeft', {}, { kind: 'toggle' }],
    ['steps:a', 'ArrowLeft', {}, { kind: 'go', to: at('stages:evaluate'), extend: false }],
    ['sheets:legal', 'ArrowRight', {}, null],
    ['steps:a', 'Home', {}, { kind: 'go', to: 0, extend: false }],
    ['steps:a', 'End', {}, { kind: 'go', to: rows.length - 1, extend: false }],
    ['steps:a', 'ArrowDown', { altKey: true }, { kind: 'move', by: 1 }],
    ['steps:a', 'ArrowRight', { altKey: true }, { kind: 'move-stage', by: 1 }],
    ['steps:a', ' ', { ctrlKey: true }, { kind: 'toggle-selected' }],
    ['steps:a', 'Enter', {}, { kind: 'add' }],
    ['steps:a', 'F2', {}, { kind: 'rename' }],
    ['steps:a', 'Delete', {}, { kind: 'delete' }],
    ['steps:a', 'F10', { shiftKey: true }, { kind: 'menu' }],
    ['steps:a', 'F10', {}, null],
    ['steps:a', 'Tab', {}, null],
    ['steps:a', 'z', { ctrlKey: true }, null],
  ])('%s: %s %j', (id, key, held, expected) => {
    expect(press(id, key, held)).toEqual(expected)
  })

  test('letters lead on, around the end, to what begins with them', () => {
    expect(lineTyped(rows, at('steps:a'), 'b')).toBe(at('steps:b'))
    expect(lineTyped(rows, at('steps:b'), 'b')).toBe(at('sheets:map'))
    expect(lineTyped(rows, at('steps:a'), 'approve')).toBe(at('steps:a'))
    expect(lineTyped(rows, 0, 'zebra')).toBe(-1)
  })
})

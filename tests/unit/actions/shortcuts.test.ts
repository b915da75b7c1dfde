import { describe, expect, test } from 'vitest'
import { actionOf } from '../../../renderer/actions/registry'
import { isPressed, type Keystroke, keysOn, keysText } from '../../../renderer/actions/shortcuts'

function stroke(key: string, held: Partial<Keystroke> = {}): Keystroke {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

describe('keys', () => {
  test.each([
    ['CmdOrCtrl+S', stroke('s', { ctrlKey: true }), 'linux', true],
    ['CmdOrCtrl+S', stroke('s', { metaKey: true }), 'linux', false],
    ['CmdOrCtrl+S', stroke('s', { metaKey: true }), 'mac', true],
    ['CmdOrCtrl+S', stroke('s', { ctrlKey: true }), 'mac', false],
    ['CmdOrCtrl+S', stroke('S', { ctrlKey: true, shiftKey: true }), 'windows', false],
    ['CmdOrCtrl+Shift+S', stroke('S', { ctrlKey: true, shiftKey: true }), 'windows', true],
    ['CmdOrCtrl+S', stroke('s', { ctrlKey: true, altKey: true }), 'windows', false],
    ['Delete', stroke('Delete'), 'linux', true],
    ['Delete', stroke('Delete', { shiftKey: true }), 'linux', false],
  ] as const)('%s, %o on %s: %s', (keys, pressed, platform, expected) => {
    expect(isPressed(keys, pressed, platform)).toBe(expected)
  })

  test('read as people of each system write them', () => {
    expect(keysText('CmdOrCtrl+Shift+S', 'windows')).toBe('Ctrl+Shift+S')
    expect(keysText('CmdOrCtrl+Shift+S', 'mac')).toBe('⇧⌘S')
    expect(keysText('Delete', 'linux')).toBe('Delete')
  })
})

describe('the plus key', () => {
  test.each([
    ['+', true],
    ['=', false],
    ['+', false],
  ])('is %s with Shift %s', (key, shiftKey) => {
    const stroke = { key, shiftKey, ctrlKey: true, metaKey: false, altKey: false }
    expect(isPressed('CmdOrCtrl+Plus', stroke, 'linux')).toBe(true)
    expect(keysText('CmdOrCtrl+Plus', 'linux')).toBe('Ctrl++')
  })
})

test.each([
  ['linux', ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y']],
  ['windows', ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y']],
  ['mac', ['CmdOrCtrl+Shift+Z']],
] as const)('redo on %s has the keys that its people know', (platform, keys) => {
  expect(keysOn(platform, actionOf('edit.redo'))).toEqual(keys)
})

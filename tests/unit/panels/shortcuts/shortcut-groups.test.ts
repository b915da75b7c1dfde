import { describe, expect, test } from 'vitest'
import { type ActionId, actionOf, actions } from '../../../../renderer/actions/registry'
import { shortcutGroups } from '../../../../renderer/panels/shortcuts/shortcut-groups'

const lines = shortcutGroups('linux').flatMap((group) => group.lines)

describe('the sheet of shortcuts', () => {
  test('has every action with keys', () => {
    const withKeys = (Object.keys(actions) as ActionId[]).filter((id) => actionOf(id).keys !== undefined)
    const words = lines.map(({ does }) => does)

    expect(withKeys.length).toBeGreaterThan(10)
    for (const id of withKeys) expect(words).toContain(actionOf(id).label.replace(/…$/, ''))
  })

  test('says what keys and pointer do on the map', () => {
    expect(lines).toContainEqual({ keys: ['Tab'], does: 'Add the step after it' })
    expect(lines).toContainEqual({
      keys: ['Ctrl+Right', 'Ctrl+Left'],
      does: 'Go onto a link of the box',
    })
    expect(lines.some(({ keys }) => keys[0] === 'Drag a step onto a link')).toBe(true)
  })

  test('names keys as the system does', () => {
    const keys = shortcutGroups('mac').flatMap((group) => group.lines.flatMap((line) => line.keys))
    expect(keys).toContain('⌘K')
    expect(keys.some((one) => one.includes('Ctrl'))).toBe(false)
  })

  test('has no line twice within a group', () => {
    for (const group of shortcutGroups('linux')) {
      const words = group.lines.map(({ does }) => does)
      expect(new Set(words).size).toBe(words.length)
    }
  })
})

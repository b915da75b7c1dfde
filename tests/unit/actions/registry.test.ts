import { menuActions } from '@contract/menu-actions'
import { describe, expect, test } from 'vitest'
import { type ActionId, actionOf, actions } from '../../../renderer/actions/registry'

const ids = Object.keys(actions) as ActionId[]

describe('the registry of actions', () => {
  test('carries out every item of the native menu under the menu’s own label and keys', () => {
    const known = Object.fromEntries(
      Object.keys(menuActions).map((id) => {
        const { label, keys } = actionOf(id as ActionId)
        return [id, keys === undefined ? { label } : { label, keys }]
      }),
    )

    expect(known).toEqual(menuActions)
  })

  test('has no two actions with the same keys or the same label', () => {
    const keys = ids.flatMap((id) => actionOf(id).keys ?? [])
    const labels = ids.map((id) => actionOf(id).label)

    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(labels).size).toBe(labels.length)
  })

  test.each(ids)('%s is named, can be found and says whether it can be run', (id) => {
    const { label, keywords, enabled } = actionOf(id)

    expect(label).toMatch(/^[A-Z]/)
    expect(keywords.length).toBeGreaterThan(0)
    expect(enabled({ stores: null, unsaved: false, showDialog: () => {} })).toBe(
      [
        'file.new',
        'file.open',
        'app.settings',
        'help.commands',
        'help.rules',
        'help.shortcuts',
        'help.tour',
      ].includes(id),
    )
  })
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { followPlaceInHand, placeInHand } from '../../../renderer/actions/place-in-hand'

let stop: () => void

beforeEach(() => {
  document.body.innerHTML =
    '<div data-field="due"><input id="due"></div><input id="other"><div role="dialog"><input id="palette"></div>'
  stop = followPlaceInHand()
})
afterEach(() => stop())

const focus = (id: string) => document.getElementById(id)?.focus()

describe('the place in hand', () => {
  test('is what has the focus', () => {
    focus('due')
    focus('other')
    expect(placeInHand()?.id).toBe('other')
  })

  test('stays while a dialog or a menu has the focus', () => {
    focus('due')
    focus('palette')
    expect(placeInHand()?.id).toBe('due')
  })

  test('is none once it is gone', () => {
    focus('due')
    focus('palette')
    document.getElementById('due')?.remove()
    expect(placeInHand()).toBeNull()
  })
})

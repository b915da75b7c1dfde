// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followTooltips } from '../../../renderer/ui/follow-tooltips'

let shown: string | null
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  document.body.innerHTML = `
    <p id="plain">Nothing to say</p>
    <button id="save" data-tooltip="Save"><i id="icon"></i></button>
    <button id="undo" data-tooltip="Undo"></button>`
  shown = null
  stop = followTooltips((owner) => {
    shown = owner?.id ?? null
  })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const at = (id: string) => document.getElementById(id) as HTMLElement
const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds)
const point = (id: string, pointerType = 'mouse') =>
  at(id).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType }))
const raise = (type: string, id = 'save') => at(id).dispatchEvent(new Event(type, { bubbles: true }))

function rested(id: string): void {
  point(id)
  pass(500)
}

describe('a tooltip', () => {
  test('is shown where the pointer rests for half a second, also on a part of the element', () => {
    point('icon')
    pass(499)
    expect(shown).toBeNull()
    pass(1)
    expect(shown).toBe('save')
  })

  test('is not shown where the pointer only passes', () => {
    point('save')
    pass(300)
    point('plain')
    pass(1000)
    expect(shown).toBeNull()
  })

  test('is not shown for a finger', () => {
    point('save', 'touch')
    pass(1000)
    expect(shown).toBeNull()
  })

  test('of the next element comes at once while somebody reads along', () => {
    rested('save')
    point('undo')
    pass(0)
    expect(shown).toBe('undo')
    point('plain')
    pass(299)
    point('save')
    pass(0)
    expect(shown).toBe('save')
  })

  test('takes its time again after a while without one', () => {
    rested('save')
    point('plain')
    pass(300)
    point('undo')
    pass(499)
    expect(shown).toBeNull()
  })

  test.each(['pointerdown', 'scroll'])('goes with %s', (type) => {
    rested('save')
    raise(type)
    expect(shown).toBeNull()
  })

  test('goes when another window is used', () => {
    rested('save')
    window.dispatchEvent(new Event('blur'))
    expect(shown).toBeNull()
  })

  test('stays until the focus has come to another element', () => {
    rested('save')
    at('save').dispatchEvent(new Event('blur'))
    raise('focusout')
    expect(shown).toBe('save')
    raise('focusin', 'plain')
    expect(shown).toBeNull()
  })

  test('goes with Escape and with no other key', () => {
    rested('save')
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
    expect(shown).toBe('save')
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(shown).toBeNull()
  })

  test('does not come back under a pointer that has pressed', () => {
    point('save')
    raise('pointerdown')
    point('icon')
    pass(1000)
    expect(shown).toBeNull()
  })

  test('is not shown for an element that has gone in the meantime', () => {
    point('save')
    at('save').remove()
    pass(1000)
    expect(shown).toBeNull()
  })

  test('is shown for what the keyboard has come to', () => {
    vi.spyOn(at('undo'), 'matches').mockImplementation((selectors) => selectors === ':focus-visible')
    raise('focusin', 'undo')
    expect(shown).toBe('undo')
    raise('focusin', 'plain')
    expect(shown).toBeNull()
  })
})

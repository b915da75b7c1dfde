// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { hideUnaskedFocus } from '../../../renderer/app/unasked-focus'

test('the frame of a focus that nobody asked for waits for the first key, and then comes for good', () => {
  const root = document.documentElement
  hideUnaskedFocus()
  expect(root.hasAttribute('data-keys-unused')).toBe(true)
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  expect(root.hasAttribute('data-keys-unused')).toBe(true)
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
  expect(root.hasAttribute('data-keys-unused')).toBe(false)
})

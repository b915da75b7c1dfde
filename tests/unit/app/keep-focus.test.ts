// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepFocus } from '../../../renderer/app/keep-focus'

let stop: () => void
let rescued: number

/** Lets observers and the microtasks behind them run. */
const settled = () => new Promise((passed) => setTimeout(passed))

beforeEach(() => {
  rescued = 0
  document.body.innerHTML =
    '<main tabindex="-1"></main><button id="first"></button><button id="second"></button>'
  stop = keepFocus(() => {
    rescued += 1
    document.querySelector('main')?.focus()
  })
})

afterEach(() => stop())

const button = (id: string) => document.getElementById(id) as HTMLButtonElement

describe('the focus', () => {
  test('goes to the fallback when what had it is removed', async () => {
    button('first').focus()
    button('first').remove()
    await settled()

    expect(document.activeElement?.tagName).toBe('MAIN')
  })

  test('goes to the fallback when what had it can no longer be used', async () => {
    button('first').focus()
    button('first').disabled = true
    await settled()

    expect(rescued).toBe(1)
  })

  test('is left where it went by itself', async () => {
    button('first').focus()
    button('second').focus()
    button('first').remove()
    await settled()

    expect(document.activeElement?.id).toBe('second')
    expect(rescued).toBe(0)
  })

  test('is left to whoever gives it back a moment later', async () => {
    button('first').focus()
    button('first').remove()
    queueMicrotask(() => button('second').focus())
    await settled()

    expect(document.activeElement?.id).toBe('second')
  })

  test('is not taken while the pointer is pressed', async () => {
    button('first').focus()
    document.dispatchEvent(new Event('pointerdown'))
    button('first').blur()
    await settled()
    expect(rescued).toBe(0)

    document.dispatchEvent(new Event('pointerup'))
    await settled()
    expect(rescued).toBe(1)
  })
})

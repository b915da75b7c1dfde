import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { untilQuiet } from '../../../../electron/main/until-quiet'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function given(pause: number, longest: number) {
  const waiting = untilQuiet(pause, longest)
  let quiet = false
  void waiting.isQuiet.then(() => {
    quiet = true
  })
  const pass = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds)
    return quiet
  }
  return { ...waiting, pass }
}

describe('waiting until it is quiet', () => {
  test('ends a pause after the last time that it happened', async () => {
    const { touch, pass } = given(20, 500)
    expect(await pass(400)).toBe(false)
    touch()
    expect(await pass(19)).toBe(false)
    touch()
    expect(await pass(19)).toBe(false)
    expect(await pass(1)).toBe(true)
  })

  test('ends when it never happens', async () => {
    const { pass } = given(20, 500)
    expect(await pass(499)).toBe(false)
    expect(await pass(1)).toBe(true)
  })

  test('stays ended when it happens again', async () => {
    const { touch, pass } = given(20, 500)
    touch()
    await pass(20)
    touch()
    expect(await pass(0)).toBe(true)
  })
})

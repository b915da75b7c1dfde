import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { whenSettled } from '../../../../renderer/ui/grid/when-settled'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a call that settles', () => {
  test('calls at once, and then with the last of a run', () => {
    const seen: number[] = []
    const call = whenSettled((value: number) => seen.push(value), 100)
    for (const value of [1, 2, 3]) {
      call(value)
      vi.advanceTimersByTime(60)
    }
    expect(seen).toEqual([1])
    vi.advanceTimersByTime(100)
    expect(seen).toEqual([1, 3])
    vi.advanceTimersByTime(1_000)
    call(4)
    expect(seen).toEqual([1, 3, 4])
  })

  test('forgets what waits when it is cancelled', () => {
    const seen: number[] = []
    const call = whenSettled((value: number) => seen.push(value), 100)
    call(1)
    call(2)
    call.cancel()
    vi.advanceTimersByTime(1_000)
    expect(seen).toEqual([1])
  })
})

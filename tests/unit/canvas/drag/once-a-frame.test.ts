import { afterEach, describe, expect, it, vi } from 'vitest'
import { onceAFrame } from '../../../../renderer/canvas/drag/once-a-frame'

/** The screen's next frame, which comes when the test says so. */
function givenFrames(): () => void {
  const waiting = new Map<number, () => void>()
  let count = 0
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    count += 1
    waiting.set(count, callback)
    return count
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => waiting.delete(frame))
  return () => {
    const due = [...waiting.values()]
    waiting.clear()
    for (const callback of due) callback()
  }
}

afterEach(() => vi.unstubAllGlobals())

describe('once a frame', () => {
  it('does what was asked for last', () => {
    const nextFrame = givenFrames()
    const done: number[] = []
    const moves = onceAFrame<number>((wanted) => done.push(wanted))
    moves.ask(1)
    moves.ask(2)
    expect(done).toEqual([])
    nextFrame()
    moves.ask(3)
    nextFrame()
    nextFrame()

    expect(done).toEqual([2, 3])
  })

  it('does at once what is waiting, and nothing twice', () => {
    const nextFrame = givenFrames()
    const done: number[] = []
    const moves = onceAFrame<number>((wanted) => done.push(wanted))
    moves.ask(1)
    moves.flush()
    moves.flush()
    nextFrame()

    expect(done).toEqual([1])
  })
})

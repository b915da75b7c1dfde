const millisecondsBetween = 600

/** Numbers bursts of key presses: those that follow each other closely belong together and are one undo step. */
export function createBursts(): () => number {
  let burst = 0
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const now = performance.now()
    if (now - last > millisecondsBetween) burst += 1
    last = now
    return burst
  }
}

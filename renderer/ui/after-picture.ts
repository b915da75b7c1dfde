/**
 * Resolves once the browser has drawn what is on its way, and has nothing more urgent to do. For what the picture does
 * not need, so that it does not come later for it.
 */
export function afterPicture(): Promise<void> {
  return new Promise((resolve) => {
    // Twice, because the first callback still comes before the picture.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: longestWait })),
    )
  })
}

/** Milliseconds after which it is done even in a window that is never idle. */
const longestWait = 1000

/**
 * Resolves once the browser has drawn the window's first picture, and has nothing more urgent to do. For what the picture
 * does not need, so that it does not come later for it.
 */
export async function afterPicture(): Promise<void> {
  await firstPicture()
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: longestWait })
  })
}

/** Whether the browser has drawn the window's first picture. */
export function hasPicture(): boolean {
  return performance.getEntriesByType('paint').length > 0
}

/** Milliseconds after which it is done even in a window that is never idle. */
const longestWait = 1000

let drawn: Promise<void> | undefined

/** What is drawn is only known from the browser's own record: frames go by before there is something to show. */
function firstPicture(): Promise<void> {
  drawn ??= new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'paint', buffered: true })
  })
  return drawn
}

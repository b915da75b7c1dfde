const gestureMilliseconds = 1_500
const inputInterval = 1000 / 60
const restMilliseconds = 600
const longestBacklog = 20_000

/** Runs in the page: counts frames in which what is looked at differs from the frame before. */
function recordUpdates({ milliseconds, selector, attribute }) {
  return new Promise((done) => {
    const read = () => document.querySelector(selector)?.getAttribute(attribute)
    const start = performance.now()
    const gaps = []
    let updates = 0
    let seen = read()
    let last = start
    const frame = (now) => {
      gaps.push(now - last)
      last = now
      const sees = read()
      if (sees !== seen) updates += 1
      seen = sees
      const elapsed = performance.now() - start
      if (elapsed < milliseconds) {
        requestAnimationFrame(frame)
        return
      }
      gaps.sort((a, b) => a - b)
      done({ updates: (updates * 1000) / elapsed, p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0 })
    }
    requestAnimationFrame(frame)
  })
}

/** Runs in the page: resolves once what is looked at has stayed the same for a while. */
function awaitRest({ rest, longest, selector, attribute }) {
  return new Promise((done) => {
    const start = performance.now()
    const read = () => document.querySelector(selector)?.getAttribute(attribute)
    let seen = read()
    let since = start
    const look = () => {
      const now = performance.now()
      const sees = read()
      if (sees !== seen) since = now
      seen = sees
      if (now - since >= rest || now - start >= longest) done()
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** Waits until a map has come to rest: a slow page deals with a gesture long after the hand has stopped. */
export function settle(page, look) {
  return page.evaluate(awaitRest, { rest: restMilliseconds, longest: longestBacklog, ...look })
}

/** Sends one input each 16.7 ms without ever waiting for the page, as a hand does. */
export async function playGesture(page, session, look, inputAt) {
  const recorded = page.evaluate(recordUpdates, { milliseconds: gestureMilliseconds, ...look })
  const count = Math.floor(gestureMilliseconds / inputInterval)
  const start = performance.now()
  for (let index = 0; index < count; index += 1) {
    const early = start + index * inputInterval - performance.now()
    if (early > 0) await new Promise((passed) => setTimeout(passed, early))
    // Answered when the page has dealt with it, or not at all when the window has gone.
    session.send('Input.dispatchMouseEvent', inputAt(index / count)).catch(() => {})
  }
  return recorded
}

/** Keys that are held, as the DevTools protocol counts them. */
export const modifiers = { none: 0, alt: 1, control: 2 }

/** The events of each gesture by how much of it is done, from 0 to 1. */
export const inputs = {
  /** A circle, so that the map ends where it began. */
  pan: (at) => (share) => ({
    type: 'mouseWheel',
    ...at,
    deltaX: 30 * Math.cos(2 * Math.PI * share),
    deltaY: 30 * Math.sin(2 * Math.PI * share),
  }),
  /** In and out again. */
  zoom: (at) => (share) => ({
    type: 'mouseWheel',
    ...at,
    modifiers: modifiers.control,
    deltaX: 0,
    deltaY: share < 0.5 ? -3.7 : 3.7,
  }),
  drag:
    ({ x, y }, heldKeys) =>
    (share) => ({
      type: 'mouseMoved',
      modifiers: heldKeys,
      button: 'left',
      buttons: 1,
      x: x + 200 * share,
      y: y + 60 * Math.sin(6 * share),
    }),
}

import type { Viewport } from '../../store/session-store'

/** Where the map is looked at, moment by moment, without a single render of React. */
export interface ViewportWatch {
  readonly current: () => Viewport
  readonly isMoving: () => boolean
  /** Told by the one subscription to React Flow. */
  readonly moved: (viewport: Viewport) => void
  /** Calls back at each change; the returned function stops that. */
  readonly onMove: (listener: (viewport: Viewport) => void) => () => void
  /** Calls back when a movement begins. */
  readonly onStart: (listener: () => void) => () => void
  /** Calls back once nothing has changed for a moment. */
  readonly onRest: (listener: (viewport: Viewport) => void) => () => void
  readonly dispose: () => void
}

const millisecondsToRest = 130

export function createViewportWatch(start: Viewport): ViewportWatch {
  const moves = new Set<(viewport: Viewport) => void>()
  const starts = new Set<() => void>()
  const rests = new Set<(viewport: Viewport) => void>()
  let viewport = start
  let resting: ReturnType<typeof setTimeout> | null = null

  function rest(): void {
    resting = null
    for (const listener of [...rests]) listener(viewport)
  }

  return {
    current: () => viewport,
    isMoving: () => resting !== null,
    moved(next) {
      if (next.x === viewport.x && next.y === viewport.y && next.zoom === viewport.zoom) return
      viewport = next
      if (resting === null) for (const listener of [...starts]) listener()
      else clearTimeout(resting)
      resting = setTimeout(rest, millisecondsToRest)
      for (const listener of [...moves]) listener(viewport)
    },
    onMove: (listener) => added(moves, listener),
    onStart: (listener) => added(starts, listener),
    onRest: (listener) => added(rests, listener),
    dispose() {
      if (resting !== null) clearTimeout(resting)
      resting = null
    },
  }
}

function added<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

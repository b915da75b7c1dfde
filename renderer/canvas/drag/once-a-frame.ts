/** Something that is done at most once for each frame of the screen, with what was asked for last. */
export interface OnceAFrame<T> {
  readonly ask: (wanted: T) => void
  /** Does at once what was asked for and not done yet. */
  readonly flush: () => void
}

/** A hand on a busy machine sends several movements within one frame, and only the last of them is ever seen. */
export function onceAFrame<T>(act: (wanted: T) => void): OnceAFrame<T> {
  let waiting: { readonly wanted: T; readonly frame: number } | null = null

  function flush(): void {
    if (!waiting) return
    const { wanted, frame } = waiting
    cancelAnimationFrame(frame)
    waiting = null
    act(wanted)
  }

  return {
    flush,
    ask(wanted) {
      waiting = { wanted, frame: waiting?.frame ?? requestAnimationFrame(flush) }
    },
  }
}

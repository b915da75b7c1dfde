/** A call that waits while more of them come in quick succession. */
export interface SettledCall<A> {
  (argument: A): void
  /** Forgets a call that is still waiting. */
  cancel(): void
}

/**
 * Calls at once, but only with the last of several calls that follow one another within `pause` milliseconds: a cursor
 * that runs through a table must not draw everything about each row that it passes.
 */
export function whenSettled<A>(call: (argument: A) => void, pause: number): SettledCall<A> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: { readonly argument: A } | null = null
  const settle = () => {
    timer = undefined
    if (!waiting) return
    const { argument } = waiting
    waiting = null
    call(argument)
  }
  const settled = (argument: A) => {
    if (timer === undefined) call(argument)
    else waiting = { argument }
    clearTimeout(timer)
    timer = setTimeout(settle, pause)
  }
  return Object.assign(settled, {
    cancel: () => {
      clearTimeout(timer)
      timer = undefined
      waiting = null
    },
  })
}

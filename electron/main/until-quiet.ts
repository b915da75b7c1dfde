/** Waits for the end of something that happens several times in short order. */
export interface UntilQuiet {
  /** It happened. */
  touch(): void
  readonly isQuiet: Promise<void>
}

/** Quiet is when it has not happened for `pause` milliseconds, or not at all within `longest`. */
export function untilQuiet(pause: number, longest: number): UntilQuiet {
  let settle = () => {}
  const isQuiet = new Promise<void>((resolve) => {
    settle = resolve
  })
  let timer = setTimeout(settle, longest)
  return {
    touch() {
      clearTimeout(timer)
      timer = setTimeout(settle, pause)
    },
    isQuiet,
  }
}

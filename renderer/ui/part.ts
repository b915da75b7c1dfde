import { type ComponentType, createElement } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { afterPicture } from './after-picture'

interface Loaded<Props> {
  readonly Content: ComponentType<Props> | null
  /** Why it cannot be drawn. */
  readonly fault: unknown
}

/** A part of the window in files of its own; `prepare` resolves when it can be drawn. */
export type Part<Props> = ComponentType<Props> & { readonly prepare: () => Promise<void> }

/**
 * Makes a part that the first picture of the window does without. It is loaded as soon as that has been drawn, so that
 * it is there at once when it is wanted. Not with `lazy`, which shows what it has waited for 300 ms later at the earliest.
 */
export function part<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Part<Props> {
  const loaded = createStore<Loaded<Props>>(() => ({ Content: null, fault: null }))
  let preparing: Promise<void> | undefined
  const prepare = () => {
    preparing ??= load().then(
      (module) => loaded.setState({ Content: module.default }),
      (fault: unknown) => loaded.setState({ fault }),
    )
    return preparing
  }
  void afterPicture().then(prepare)

  function Content(props: Props) {
    const { Content, fault } = useStore(loaded)
    // To the error boundary around it, which says what is safe.
    if (fault !== null) throw fault
    return Content && createElement(Content, props)
  }
  return Object.assign(Content, { prepare })
}

import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from './viewports'

/** The size of an element, null until it is on the page. */
export function useElementSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () =>
      setSize((before) => {
        const { clientWidth: width, clientHeight: height } = current
        // An observer calls back as soon as it observes; the same size is no reason to draw the map again.
        return before?.width === width && before.height === height ? before : { width, height }
      })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size && size.width > 0 && size.height > 0 ? size : null
}

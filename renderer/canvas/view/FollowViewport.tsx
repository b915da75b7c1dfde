import { type ReactNode, useEffect, useRef } from 'react'
import { useMap } from './map-context'

/**
 * Keeps `--pan-x` and `--zoom` up to date for its children, without drawing them anew. Only around few elements: each
 * change of a custom property makes the browser look at every element that inherits it.
 */
export function FollowViewport({ children }: { readonly children: ReactNode }) {
  const { view } = useMap()
  const element = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const follow = ({ x, zoom }: { x: number; zoom: number }) => {
      element.current?.style.setProperty('--pan-x', `${x}px`)
      element.current?.style.setProperty('--zoom', String(zoom))
    }
    follow(view.watch.current())
    return view.watch.onMove(follow)
  }, [view])

  return (
    <div ref={element} style={{ display: 'contents' }}>
      {children}
    </div>
  )
}

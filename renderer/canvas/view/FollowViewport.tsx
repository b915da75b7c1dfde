import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Viewport } from '../../store/session-store'
import { useMap } from './map-context'

/** Marks the elements of {@link FollowViewport} whose style depends on `--zoom`. */
export const followsZoom = 'data-follows-zoom'

/**
 * Moves its children sideways with the map, and keeps `--zoom` up to date on those that ask for it, without drawing
 * them anew. Panning changes one transform, zooming one property of a few elements: a property that is inherited
 * would make the browser look at everything within them.
 */
export function FollowViewport({ children }: { readonly children: ReactNode }) {
  const { view } = useMap()
  const element = useRef<HTMLDivElement>(null)

  // After each drawing, because there may be new children.
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const zooming = [...current.querySelectorAll<HTMLElement>(`[${followsZoom}]`)]
    let known: number | null = null
    const follow = ({ x, zoom }: Viewport) => {
      current.style.transform = `translateX(${x}px)`
      if (zoom !== known) for (const child of zooming) child.style.setProperty('--zoom', String(zoom))
      known = zoom
    }
    follow(view.watch.current())
    return view.watch.onMove(follow)
  })

  return (
    <div ref={element} style={{ position: 'absolute', inset: 0 }}>
      {children}
    </div>
  )
}

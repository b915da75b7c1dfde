import { useMap, useMapState } from '../view/map-context'
import styles from './marquee.module.css'

/** The rectangle that selects what it touches. */
export function MarqueeShape() {
  const { view } = useMap()
  const marquee = useMapState((state) => state.marquee)
  if (!marquee) return null
  const { x, y, zoom } = view.watch.current()
  return (
    <div
      className={styles.marquee}
      aria-hidden="true"
      style={{
        left: marquee.x * zoom + x,
        top: marquee.y * zoom + y,
        width: marquee.width * zoom,
        height: marquee.height * zoom,
      }}
    />
  )
}

import { ViewportPortal } from '@xyflow/react'
import { useMapState } from '../view/map-context'
import styles from './resize.module.css'

/** The outline that a box would have if it were let go now. */
export function ResizePreview() {
  const resize = useMapState((state) => state.resize)
  if (!resize) return null
  const { x, y, width, height } = resize.bounds
  return (
    <ViewportPortal>
      <div className={styles.preview} style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />
    </ViewportPortal>
  )
}

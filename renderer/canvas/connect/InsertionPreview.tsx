import { linePath } from '@workbook/scene/mark-shapes'
import { ViewportPortal } from '@xyflow/react'
import { useMap, useMapState } from '../view/map-context'
import styles from './connect.module.css'
import { insertionUnder } from './insertion'

/** The link into which the step in the pointer's hand would be put, and the words that say so. */
export function InsertionPreview() {
  const { view } = useMap()
  const drag = useMapState((state) => state.drag)
  const insertion = drag && insertionUnder(view, drag)
  if (!drag || !insertion) return null
  const { link, step } = insertion
  const { x, y, zoom } = view.watch.current()
  const corner = { x: step.bounds.x + drag.by.x, y: step.bounds.y + drag.by.y + step.bounds.height }
  return (
    <>
      <ViewportPortal>
        <svg className={styles.preview} aria-hidden="true">
          <path className={styles.into} d={linePath(link.points)} />
        </svg>
      </ViewportPortal>
      <p
        className={styles.words}
        role="status"
        style={{ transform: `translate(${corner.x * zoom + x}px, ${corner.y * zoom + y + 10}px)` }}
      >
        Insert here
      </p>
    </>
  )
}

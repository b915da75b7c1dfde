import { linePath } from '@workbook/scene/mark-shapes'
import { ViewportPortal } from '@xyflow/react'
import { useMap, useMapState } from '../view/map-context'
import styles from './connect.module.css'
import { GestureWords } from './GestureWords'
import { insertionUnder } from './insertion'

/** The link into which the step in the pointer's hand would be put, and the words that say so. */
export function InsertionPreview() {
  const { view } = useMap()
  const drag = useMapState((state) => state.drag)
  const insertion = drag && insertionUnder(view, drag)
  if (!drag || !insertion) return null
  const { link, step } = insertion
  const corner = { x: step.bounds.x + drag.by.x, y: step.bounds.y + drag.by.y + step.bounds.height }
  return (
    <>
      <ViewportPortal>
        <svg className={styles.preview} aria-hidden="true">
          <path className={styles.into} d={linePath(link.points)} />
        </svg>
      </ViewportPortal>
      <GestureWords at={corner} words="Insert here" />
    </>
  )
}

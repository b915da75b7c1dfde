import { ViewportPortal } from '@xyflow/react'
import { useMap, useMapState } from '../view/map-context'
import styles from './connect.module.css'
import { connectionWords } from './connection'
import { GestureWords } from './GestureWords'

/** The link that is being drawn, and in words what letting go would do or why it can do nothing. */
export function ConnectionPreview() {
  const { view } = useMap()
  const connection = useMapState((state) => state.connection)
  if (!connection) return null
  const { start, end, target } = connection
  const refused = target !== null && !target.verdict.allowed
  const { zoom } = view.watch.current()
  return (
    <>
      <ViewportPortal>
        <svg className={styles.preview} aria-hidden="true" data-refused={refused || undefined}>
          {target && (
            <rect
              className={styles.target}
              x={target.box.bounds.x - 4}
              y={target.box.bounds.y - 4}
              width={target.box.bounds.width + 8}
              height={target.box.bounds.height + 8}
              rx={12}
            />
          )}
          <path className={styles.line} d={`M${start.x} ${start.y} L${end.x} ${end.y}`} />
          <circle className={styles.end} cx={end.x} cy={end.y} r={4 / zoom} />
        </svg>
      </ViewportPortal>
      <GestureWords at={end} words={connectionWords(connection)} refused={refused} />
    </>
  )
}

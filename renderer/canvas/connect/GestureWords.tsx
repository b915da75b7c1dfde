import type { Point } from '@workbook/scene/scene'
import { useMap } from '../view/map-context'
import styles from './connect.module.css'

/** Room that the words need beside the pointer, in window pixels. */
const room = { width: 316, height: 64 }
const beside = 14

export interface GestureWordsProps {
  /** The point of the sheet that they are about. */
  readonly at: Point
  readonly words: string
  readonly refused?: boolean
}

/** What letting go would do, beside the pointer; on the other side of it where the map ends. */
export function GestureWords({ at, words, refused = false }: GestureWordsProps) {
  const { view } = useMap()
  const { x, y, zoom } = view.watch.current()
  const { width, height } = view.size()
  const point = { x: at.x * zoom + x, y: at.y * zoom + y }
  const across = point.x + room.width > width ? `calc(${point.x - beside}px - 100%)` : `${point.x + beside}px`
  const along =
    point.y + room.height > height ? `calc(${point.y - beside}px - 100%)` : `${point.y + beside}px`
  return (
    <p
      className={styles.words}
      role="status"
      data-refused={refused || undefined}
      style={{ transform: `translate(${across}, ${along})` }}
    >
      {words}
    </p>
  )
}

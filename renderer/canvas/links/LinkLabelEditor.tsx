import { middleOfWay } from '@workbook/scene/link-paths'
import { middleOf } from '@workbook/scene/rectangles'
import { ViewportPortal } from '@xyflow/react'
import { useSession } from '../../store/hooks'
import { TitleEditor } from '../boxes/TitleEditor'
import { useMapState } from '../view/map-context'
import styles from './link-layer.module.css'

/** The label of a link while it is typed where it stands, or would stand. */
export function LinkLabelEditor() {
  const editing = useSession((state) => state.editing?.key)
  const link = useMapState(({ index }) => editing && index.link(editing))
  if (!link) return null
  const { x, y } = (link.label ? middleOf(link.label) : middleOfWay(link.points)) ?? middleOf(link.bounds)
  return (
    <ViewportPortal>
      <div className={styles.labelEditor} style={{ left: x, top: y }}>
        <TitleEditor recordKey={link.key} />
      </div>
    </ViewportPortal>
  )
}

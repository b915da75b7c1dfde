import type { SceneStage } from '@workbook/scene/scene'
import { columnStyle } from './column-style'
import styles from './stages.module.css'

/** The quiet columns behind the map, over the whole height of the window. */
export function StageBands({
  stages,
  dropStageId,
}: {
  readonly stages: readonly SceneStage[]
  /** The stage that a dragged box would fall into. */
  readonly dropStageId: string | null
}) {
  return (
    <div className={styles.bands} aria-hidden="true">
      {stages.map((stage) => (
        <div
          key={stage.id}
          className={styles.band}
          data-alternate={stage.index % 2 === 1 || undefined}
          data-drop={stage.id === dropStageId || undefined}
          style={columnStyle(stage)}
        />
      ))}
    </div>
  )
}

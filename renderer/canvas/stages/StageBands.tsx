import type { SceneStage } from '@workbook/scene/scene'
import { FollowViewport, followsZoom } from '../view/FollowViewport'
import { useMapState } from '../view/map-context'
import { columnStyle } from './column-style'
import styles from './stages.module.css'

/** The quiet columns behind the map, over the whole height of the window. */
export function StageBands({ stages }: { readonly stages: readonly SceneStage[] }) {
  const dropStageId = useMapState(({ drag }) => drag?.dropStageId ?? null)
  return (
    <div className={styles.bands} aria-hidden="true">
      <FollowViewport>
        {stages.map((stage) => (
          <div
            key={stage.id}
            className={styles.band}
            {...{ [followsZoom]: '' }}
            data-alternate={stage.index % 2 === 1 || undefined}
            data-drop={stage.id === dropStageId || undefined}
            style={columnStyle(stage)}
          />
        ))}
      </FollowViewport>
    </div>
  )
}

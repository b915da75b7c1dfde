import { addStage } from '@workbook/commands/add-stage'
import type { Id } from '@workbook/model/values'
import type { SceneStage } from '@workbook/scene/scene'
import { Plus } from 'lucide-react'
import { useStores } from '../../store/hooks'
import { createAndEdit } from '../../store/title-editing'
import { IconButton } from '../../ui/IconButton'
import { mapControl } from '../gestures/use-pointer'
import { FollowViewport, followsZoom } from '../view/FollowViewport'
import { StageHeading } from './StageHeading'
import styles from './stages.module.css'

/** The row of stage headings. It stays at the top of the map while the map is panned up and down. */
export function StageHeadings({
  stages,
  sheetId,
}: {
  readonly stages: readonly SceneStage[]
  readonly sheetId: Id
}) {
  const stores = useStores()
  const last = stages.at(-1)
  const end = last ? last.x + last.width : 0
  return (
    <div className={styles.headings} {...{ [mapControl]: '' }}>
      <FollowViewport>
        <ol aria-label="Stages" className={styles.list}>
          {stages.map((stage) => (
            <StageHeading key={stage.id} stage={stage} stages={stages} sheetId={sheetId} />
          ))}
        </ol>
        <div
          className={styles.add}
          {...{ [followsZoom]: '' }}
          style={{ left: `calc(${end}px * var(--zoom, 1) + 8px)` }}
        >
          <IconButton
            label="Add stage"
            icon={Plus}
            onClick={() => createAndEdit(stores, addStage, { sheetId })}
          />
        </div>
      </FollowViewport>
    </div>
  )
}

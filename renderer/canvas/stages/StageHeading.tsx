import { moveStage } from '@workbook/commands/move-stage'
import { resizeStage } from '@workbook/commands/resize-stage'
import type { Id } from '@workbook/model/values'
import { stageCount } from '@workbook/scene/draw-stage'
import { stageTitle } from '@workbook/scene/names'
import type { SceneStage } from '@workbook/scene/scene'
import { Ellipsis } from 'lucide-react'
import { useSelection, useSession, useStores } from '../../store/hooks'
import { startEditing } from '../../store/title-editing'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { followsZoom } from '../view/FollowViewport'
import { columnStyle } from './column-style'
import { indexAfterDrag } from './index-after-drag'
import { StageTitleEditor } from './StageTitleEditor'
import { stageEntries } from './stage-entries'
import styles from './stages.module.css'
import { useColumnDrag } from './use-column-drag'

export interface StageHeadingProps {
  readonly stage: SceneStage
  readonly stages: readonly SceneStage[]
  readonly sheetId: Id
}

/** A stage's heading: name, progress, and everything that can be done with the stage. */
export function StageHeading({ stage, stages, sheetId }: StageHeadingProps) {
  const stores = useStores()
  const key = `stages:${stage.id}` as const
  const zoom = useSession((state) => state.zoom)
  const isEditing = useSession((state) => state.editing?.key === key)
  const isSelected = useSelection().has(key)

  const move = useColumnDrag((distance) => {
    const index = indexAfterDrag(stages, stage.index, distance / zoom)
    stores.document.execute(moveStage, { stageId: stage.id, index })
  })
  const resize = useColumnDrag((distance) => {
    const width = Math.round(stage.width + distance / zoom)
    stores.document.execute(resizeStage, { stageId: stage.id, width })
  })
  const shown = resize.distance === null ? stage : { ...stage, width: stage.width + resize.distance / zoom }

  return (
    <li
      className={styles.heading}
      {...{ [followsZoom]: '' }}
      data-stage-id={stage.id}
      data-selected={isSelected || undefined}
      data-dragging={move.distance !== null || undefined}
      style={{
        ...columnStyle(shown),
        ...(move.distance !== null && { transform: `translateX(${move.distance}px)` }),
      }}
    >
      {isEditing ? (
        <StageTitleEditor title={stage.title} />
      ) : (
        <button
          type="button"
          className={styles.title}
          title={stage.title}
          aria-label={`Stage ${stage.index + 1}, ${stageTitle(stage)}, ${stageCount(stage)} done`}
          onClick={() => stores.session.select([key])}
          onDoubleClick={() => startEditing(stores, key)}
          {...move.handlers}
        >
          <span className={styles.number}>{stage.index + 1}</span> {stageTitle(stage)}
        </button>
      )}
      {stage.total > 0 && <span className={styles.count}>{stageCount(stage)}</span>}
      <Menu
        align="end"
        entries={stageEntries({ stores, sheetId, stage, count: stages.length })}
        trigger={<IconButton label={`More for stage ${stage.title}`} icon={Ellipsis} size="small" />}
      />
      <div className={styles.progress} aria-hidden="true">
        <div className={styles.progressDone} style={{ width: `${Math.round(stage.share * 100)}%` }} />
      </div>
      <div className={styles.edge} aria-hidden="true" {...resize.handlers} />
    </li>
  )
}

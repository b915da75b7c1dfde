import { addStage } from '@workbook/commands/add-stage'
import { deleteStage } from '@workbook/commands/delete-stage'
import { moveStage } from '@workbook/commands/move-stage'
import type { Id } from '@workbook/model/values'
import type { SceneStage } from '@workbook/scene/scene'
import type { Stores } from '../../store/stores'
import { createAndEdit, startEditing } from '../../store/title-editing'
import type { MenuEntry } from '../../ui/MenuEntries'

interface StageMenuInput {
  readonly stores: Stores
  readonly sheetId: Id
  readonly stage: SceneStage
  readonly count: number
}

/** What can be done with a stage from its heading. */
export function stageEntries({ stores, sheetId, stage, count }: StageMenuInput): readonly MenuEntry[] {
  const move = (index: number) => stores.document.execute(moveStage, { stageId: stage.id, index })
  const add = (index: number) => createAndEdit(stores, addStage, { sheetId, index })
  return [
    { label: 'Rename', keys: 'F2', onChoose: () => startEditing(stores, `stages:${stage.id}`) },
    { label: 'Move left', disabled: stage.index === 0, onChoose: () => move(stage.index - 1) },
    { label: 'Move right', disabled: stage.index === count - 1, onChoose: () => move(stage.index + 1) },
    'separator',
    { label: 'Add stage before', onChoose: () => add(stage.index) },
    { label: 'Add stage after', onChoose: () => add(stage.index + 1) },
    'separator',
    {
      label: 'Delete stage',
      danger: true,
      onChoose: () => stores.document.execute(deleteStage, { stageId: stage.id }),
    },
  ]
}

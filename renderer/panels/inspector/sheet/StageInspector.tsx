import { deleteStage } from '@workbook/commands/delete-stage'
import { moveStage } from '@workbook/commands/move-stage'
import type { Stage } from '@workbook/model/stage'
import { inOrder } from '@workbook/model/workbook'
import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useWorkbook } from '../../../store/hooks'
import { Button } from '../../../ui/Button'
import { fieldAccess } from '../../fields/binding'
import { Fields } from '../../fields/Fields'
import fieldStyles from '../../fields/fields.module.css'
import { fieldsOf } from '../../fields/fields-of'
import { useEdits } from '../../use-edits'
import { HeadingField } from '../HeadingField'
import { InspectorHead } from '../InspectorHead'
import styles from '../inspector.module.css'
import type { RecordInspectorProps } from '../record-inspector'
import { PerspectiveCards } from '../related/PerspectiveCards'

const field = fieldsOf<Stage>()

const stageFields = [
  field.paragraph('Exit proof', 'exitProof', { placeholder: 'What proves the client has left this stage?' }),
  field.number('Width', 'width'),
]

/** Everything about a stage, and its place among the others. */
export function StageInspector({ binding }: RecordInspectorProps<Stage>) {
  const workbook = useWorkbook()
  const stage = binding.record
  const stages = inOrder([...workbook.stages.values()].filter(({ sheetId }) => sheetId === stage.sheetId))
  return (
    <>
      <InspectorHead crumbs={['Stage', `${stages.indexOf(stage) + 1} of ${stages.length}`]}>
        <HeadingField label="Title" binding={binding} access={fieldAccess<Stage, string>('title')} />
      </InspectorHead>
      <Fields fields={stageFields} binding={binding} />
      {!binding.readOnly && (
        <StageButtons stage={stage} index={stages.indexOf(stage)} count={stages.length} />
      )}
      <PerspectiveCards subject={{ kind: 'stages', id: stage.id }} readOnly={binding.readOnly} />
    </>
  )
}

interface StageButtonsProps {
  readonly stage: Stage
  readonly index: number
  readonly count: number
}

function StageButtons({ stage, index, count }: StageButtonsProps) {
  const { edit } = useEdits()
  const [problem, setProblem] = useState<string | null>(null)
  const move = (to: number) => setProblem(edit(moveStage, { stageId: stage.id, index: to }))
  return (
    <div>
      <div className={styles.buttons}>
        <Button small disabled={index === 0} onClick={() => move(index - 1)}>
          <ArrowLeft size={13} aria-hidden="true" />
          Move left
        </Button>
        <Button small disabled={index === count - 1} onClick={() => move(index + 1)}>
          Move right
          <ArrowRight size={13} aria-hidden="true" />
        </Button>
        <Button small look="danger" onClick={() => setProblem(edit(deleteStage, { stageId: stage.id }))}>
          <Trash2 size={13} aria-hidden="true" />
          Delete stage
        </Button>
      </div>
      {problem !== null && (
        <p className={fieldStyles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

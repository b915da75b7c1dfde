import type { LivePrompt } from '@workbook/analysis/live-mapping'
import type { Id } from '@workbook/model/values'
import { useId } from 'react'
import { useWorkbook } from '../../store/hooks'
import { Select } from '../../ui/Select'
import { stages } from '../inspector/options'
import styles from './live-mapping.module.css'

export interface StageOfStepProps {
  readonly prompt: LivePrompt
  readonly stageId: Id | undefined
  readonly onChoose: (stageId: Id) => void
}

/** In which stage a step that is named comes to stand: that of the step before, unless another is chosen. */
export function StageOfStep({ prompt, stageId, onChoose }: StageOfStepProps) {
  const workbook = useWorkbook()
  const label = useId()
  const options = stages(workbook, prompt.sheetId)
  if (options.length < 2) return null
  const before = workbook.steps.get(prompt.stepId ?? '')
  const usual = before ? before.stageId : options[0]?.value
  return (
    <div className={styles.stage}>
      <span id={label} className="visually-hidden">
        Stage
      </span>
      <Select
        labelledBy={label}
        options={options}
        value={stageId ?? usual ?? null}
        onChange={(chosen) => {
          if (chosen !== null) onChoose(chosen)
        }}
      />
    </div>
  )
}

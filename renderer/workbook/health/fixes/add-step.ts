import { readingOrder } from '../../analysis/reading-order'
import { addConnectedStep } from '../../commands/add-connected-step'
import { addStep } from '../../commands/add-step'
import { refuse } from '../../commands/draft'
import { boxesOnSheet } from '../../layout/boxes'
import { recordKey } from '../../model/records'
import { type StepKind, stepSize } from '../../model/step'
import type { Id, Placement } from '../../model/values'
import { inOrder, type Workbook } from '../../model/workbook'
import type { Fix } from '../rule'

/** Free room around a step, in sheet pixels. */
const gap = 32

interface NewStepFix {
  readonly label: string
  readonly title: string
  readonly kind: StepKind
}

/** Adds a step after the last step of the first sheet, linked to it, in the last stage. */
export function addLastStepFix({ label, title, kind }: NewStepFix): Fix {
  return {
    label,
    command(workbook, context) {
      const [sheet] = inOrder(workbook.sheets.values())
      if (!sheet) return refuse('There is no sheet to put a step on.')
      const placement = inLastStage(workbook, sheet.id)
      const last = readingOrder(workbook, [...workbook.steps.values()])
        .filter(({ sheetId }) => sheetId === sheet.id)
        .at(-1)
      if (!last) return addStep(workbook, { kind, title, placement }, context)
      const from = recordKey('steps', last.id)
      return addConnectedStep(workbook, { kind, title, placement, from, direction: 'after' }, context)
    },
  }
}

/** Adds a step right after another one. */
export function addStepAfterFix(stepId: Id, { label, title, kind }: NewStepFix): Fix {
  return {
    label,
    command(workbook, context) {
      const step = workbook.steps.get(stepId)
      if (!step) return refuse('That step is no longer in the workbook.')
      const placement = inLastStage(workbook, step.sheetId)
      const from = recordKey('steps', stepId)
      return addConnectedStep(workbook, { kind, title, placement, from, direction: 'after' }, context)
    },
  }
}

function inLastStage(workbook: Workbook, sheetId: Id): Placement {
  const stage = inOrder([...workbook.stages.values()].filter((one) => one.sheetId === sheetId)).at(-1)
  const boxes = boxesOnSheet(workbook, sheetId)
  const inStage = stage ? boxes.filter(({ stageId }) => stageId === stage.id) : boxes
  const bottom = Math.max(0, ...inStage.map(({ y, height }) => y + height))
  const x = stage ? Math.max(0, Math.round((stage.width - stepSize.width) / 2)) : gap
  return { sheetId, stageId: stage?.id ?? null, x, y: bottom + gap }
}

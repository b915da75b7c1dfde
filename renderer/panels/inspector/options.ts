import type { Id } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { stageTitle, stakeholderParts, stakeholderTitle, stepTitle } from '@workbook/scene/names'

/** A record as a line of a choice list. */
export interface Option {
  readonly value: Id
  readonly label: string
}

/** Everybody in the workbook, by name. */
export function people(workbook: Workbook): Option[] {
  return [...workbook.stakeholders.values()]
    .map((stakeholder) => {
      // The most telling part is enough to tell namesakes apart.
      const label = [stakeholderTitle(stakeholder), ...stakeholderParts(stakeholder).slice(0, 1)].join(', ')
      return { value: stakeholder.id, label }
    })
    .sort(byLabel)
}

/** The stages of one sheet, left to right. */
export function stages(workbook: Workbook, sheetId: Id): Option[] {
  return inOrder([...workbook.stages.values()].filter((stage) => stage.sheetId === sheetId)).map((stage) => ({
    value: stage.id,
    label: stageTitle(stage),
  }))
}

/** All sheets but one, in tab order. */
export function otherSheets(workbook: Workbook, sheetId: Id): Option[] {
  return inOrder(workbook.sheets.values())
    .filter(({ id }) => id !== sheetId)
    .map(({ id, title }) => ({ value: id, label: title || 'Untitled sheet' }))
}

/** All client steps, by title. */
export function steps(workbook: Workbook): Option[] {
  return [...workbook.steps.values()]
    .map((step) => ({ value: step.id, label: stepTitle(step) }))
    .sort(byLabel)
}

/** All calls, the latest first. */
export function calls(workbook: Workbook): Option[] {
  return [...workbook.calls.values()]
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .map(({ id, title, date }) => ({ value: id, label: [title || 'Call', date].filter(Boolean).join(', ') }))
}

/** The branches that leave a step, named by their label or by the step they lead to. */
export function branches(workbook: Workbook, stepId: Id): Option[] {
  return [...workbook.links.values()].flatMap((link) => {
    if (link.kind !== 'sequence' || link.sourceId !== stepId) return []
    const target = workbook.steps.get(link.targetId)
    const to = target ? stepTitle(target) : 'a step that is gone'
    return [{ value: link.id, label: link.label ? `${link.label}: ${to}` : to }]
  })
}

const collator = new Intl.Collator('en')

function byLabel(a: Option, b: Option): number {
  return collator.compare(a.label, b.label)
}

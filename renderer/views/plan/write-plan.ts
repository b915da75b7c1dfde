import type { AddedSteps, EditPlanInput, StepEdit } from '@workbook/commands/edit-plan'
import type { Step } from '@workbook/model/step'
import type { Id, IsoDay } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { titleById } from '@workbook/rules/record-title'
import { cellsByRow, changeLabel, originsOf } from '../../panels/cells/read-cells'
import { type DayFigures, estimateOf } from '../../panels/fields/estimate'
import { type CellText, type GridChange, newRowId, type RefusedCell } from '../../ui/grid/grid-column'
import { type CellEdit, stepCells } from './step-cells'

/** Where a row that is added in a group goes, and what the group says about it. */
export interface NewRowPlace {
  readonly sheetId: Id
  readonly stageId: Id | null
  readonly edit: StepEdit
}

export interface PlanWriteInput {
  readonly workbook: Workbook
  readonly today: IsoDay
  readonly change: GridChange
  readonly placeOf: (group: string) => NewRowPlace
  /** Columns by id, as a person calls them. */
  readonly titles: ReadonlyMap<string, string>
}

/** A change of cells as the command carries it out, and the cells that are no value of their column. */
export interface PlanWrite {
  readonly input: EditPlanInput
  readonly refused: readonly RefusedCell[]
}

/** Reads every cell of a change. What cannot be read is left out and said; the rest can be carried out. */
export function planWrite({ workbook, today, change, placeOf, titles }: PlanWriteInput): PlanWrite {
  const refused: RefusedCell[] = []
  const originOf = originsOf(change)
  const read = (cells: readonly CellText[], step: Step | null, sheetId: Id): StepEdit => {
    const edits = cells.flatMap((cell) => {
      const edit = stepCells[cell.columnId]?.(cell.text, {
        workbook,
        today,
        sheetId,
        step,
        origin: originOf(cell.columnId),
      })
      const title = titles.get(cell.columnId) ?? cell.columnId
      if (edit?.ok) return [{ cell, edit: edit.value }]
      refused.push({ ...cell, sentence: edit ? edit.error : `${title} is worked out by the program.` })
      return []
    })
    return together(edits, step, refused)
  }
  const edits = [...cellsByRow(change.cells)].flatMap(([stepId, cells]) => {
    const step = workbook.steps.get(stepId)
    return step ? [{ stepId, edit: read(cells, step, step.sheetId) }] : []
  })
  const added = change.added.map(({ group, cells }, index): AddedSteps => {
    const { edit, ...place } = placeOf(group)
    const own = read(
      cells.map((cell) => ({ ...cell, rowId: newRowId(index) })),
      null,
      place.sheetId,
    )
    return { ...place, beforeId: null, steps: [withGroup(own, edit)] }
  })
  const changed = edits.filter(({ edit }) => Object.keys(edit).length > 0)
  const titleOf = (id: Id) => titleById(workbook, 'steps', id)
  const label = changeLabel(change, 'steps', titleOf, titles)
  return {
    input: { edits: changed, added: gathered(added), label },
    refused,
  }
}

interface ReadCell {
  readonly cell: CellText
  readonly edit: CellEdit
}

function together(cells: readonly ReadCell[], step: Step | null, refused: RefusedCell[]): StepEdit {
  let edit: StepEdit = {}
  const figures: { -readonly [P in keyof DayFigures]: DayFigures[P] } = { ...pickDays(step) }
  for (const { edit: next } of cells) {
    const { days, changes, participants, ...rest } = next
    if (days) figures[days.part] = days.figure
    edit = {
      ...edit,
      ...rest,
      ...(changes && { changes: { ...edit.changes, ...changes } }),
      ...(participants && { participants: [...(edit.participants ?? []), ...participants] }),
    }
  }
  const ofDays = cells.filter(({ edit: { days } }) => days)
  if (ofDays.length === 0) return edit
  const estimate = estimateOf(figures, step?.duration)
  if (estimate.ok) return { ...edit, changes: { ...edit.changes, duration: estimate.value } }
  const { part, sentence } = estimate.error
  const blamed = ofDays.find(({ edit: { days } }) => days?.part === part) ?? ofDays[0]
  if (blamed) refused.push({ ...blamed.cell, sentence })
  return edit
}

function pickDays(step: Step | null): DayFigures {
  if (!step?.duration) return {}
  const { min, likely, max } = step.duration
  return { min, likely, max }
}

/** What was typed goes before what the group says. */
function withGroup(own: StepEdit, group: StepEdit): StepEdit {
  return { ...group, ...own, participants: [...(group.participants ?? []), ...(own.participants ?? [])] }
}

/** Rows of the same place go in together, so that they stand one below the other. */
function gathered(added: readonly AddedSteps[]): AddedSteps[] {
  const places = new Map<string, AddedSteps>()
  for (const item of added) {
    const key = `${item.sheetId} ${item.stageId}`
    const known = places.get(key)
    places.set(key, known ? { ...known, steps: [...known.steps, ...item.steps] } : item)
  }
  return [...places.values()]
}

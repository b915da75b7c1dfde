import { boxesOnSheet } from '../../layout/boxes'
import { stageColumns } from '../../layout/stage-columns'
import type { NewId } from '../../model/ids'
import { type Stakeholder, stakeholderSize } from '../../model/stakeholder'
import type { Id, Placement } from '../../model/values'
import { type Draft, draftedWorkbook, readRecord, writeRecord } from '../draft'

/** A person of the workbook, or the name of one who is to be added. */
export type PersonRef = { readonly id: Id } | { readonly name: string }

const gap = 16
const marginOutsideStages = 20

/** Finds people for a command and adds those that are not there yet; the same new name twice is one person. */
export function peopleOf(draft: Draft, newId: NewId): (ref: PersonRef, besideStepId: Id) => Id {
  const added = new Map<string, Id>()
  return (ref, besideStepId) => {
    if ('id' in ref) return ref.id
    const name = ref.name.trim().replace(/\s+/g, ' ')
    const known = added.get(name.toLowerCase())
    if (known !== undefined) return known
    const id = newId()
    const step = readRecord(draft, 'steps', besideStepId)
    const placements = step ? [placeBelowSteps(draft, step)] : []
    const person: Stakeholder = { id, name, placeholder: false, side: 'client', placements }
    writeRecord(draft, 'stakeholders', person)
    added.set(name.toLowerCase(), id)
    return id
  }
}

/** The place of a new person in a stage: below all that stands there, as in a new workbook. */
export function placeBelowSteps(
  draft: Draft,
  { sheetId, stageId }: Pick<Placement, 'sheetId' | 'stageId'>,
): Placement {
  const workbook = draftedWorkbook(draft)
  const columns = stageColumns(workbook, sheetId)
  const column = columns.find(({ stage }) => stage.id === stageId)
  const right = columns.reduce((edge, { x, width }) => Math.max(edge, x + width), 0)
  const bottom = boxesOnSheet(workbook, sheetId)
    .filter((box) => box.stageId === stageId)
    .reduce((lowest, box) => Math.max(lowest, box.y + box.height), 0)
  return {
    sheetId,
    stageId,
    x: column ? Math.round((column.width - stakeholderSize.width) / 2) : right + marginOutsideStages,
    y: bottom + gap,
  }
}

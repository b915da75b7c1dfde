import { type RecordKey, recordKey } from '../model/records'
import type { Stakeholder } from '../model/stakeholder'
import type { Id } from '../model/values'
import { inOrder } from '../model/workbook'
import { canPlace } from '../rules/can-place'
import type { Command, CommandContext } from './command'
import { type Draft, draftOf, finishDraft, readRecord, refuse, writeRecord } from './draft'
import { editInDraft, type FieldChanges } from './edit-in-draft'
import { setManagerInDraft } from './manager-in-draft'
import { placeBelowSteps } from './plan/people'

/** What is to change about one person, as far as a row of the table shows it. */
export interface PersonEdit {
  readonly changes?: FieldChanges<Stakeholder>
  /** Whom they report to; null is nobody. */
  readonly managerId?: Id | null
}

export interface EditPeopleInput {
  readonly edits: readonly { readonly stakeholderId: Id; readonly edit: PersonEdit }[]
  /** People to add, and the sheet on which they are placed. */
  readonly added: { readonly sheetId: Id; readonly people: readonly PersonEdit[] } | null
  /** What the change is called in the history: "Set influence of 3 people". */
  readonly label: string
}

/** Changes and adds people as rows of a table, all as one change; when one cell refuses, nothing is changed. */
export const editPeople: Command<EditPeopleInput> = (workbook, { edits, added, label }, context) => {
  const draft = draftOf(workbook)
  const made: Id[] = []
  if (added) {
    const verdict = canPlace(workbook, { sheetId: added.sheetId, stageId: null, x: 0, y: 0 })
    if (!verdict.allowed) return refuse(verdict.reason)
    const stages = [...workbook.stages.values()].filter(({ sheetId }) => sheetId === added.sheetId)
    const firstStage = inOrder(stages)[0]?.id ?? null
    for (const { changes } of added.people) {
      const id = context.newId()
      made.push(id)
      const placements = [placeBelowSteps(draft, { sheetId: added.sheetId, stageId: firstStage })]
      const placeholder = !changes?.name?.trim()
      writeRecord(draft, 'stakeholders', { id, name: '', placeholder, side: 'client', placements })
    }
  }
  const all = [
    ...edits,
    ...made.map((stakeholderId, index) => ({ stakeholderId, edit: added?.people[index] ?? {} })),
  ]
  for (const { stakeholderId, edit } of all) {
    const problem = editPerson(draft, stakeholderId, edit, context)
    if (problem !== null) return refuse(problem)
  }
  const select: RecordKey[] = made.map((id) => recordKey('stakeholders', id))
  return made.length > 0 ? finishDraft(draft, label, select) : finishDraft(draft, label)
}

function editPerson(
  draft: Draft,
  id: Id,
  { changes, managerId }: PersonEdit,
  { newId, now }: CommandContext,
): string | null {
  if (!readRecord(draft, 'stakeholders', id)) return 'What you were editing no longer exists.'
  const problem = changes ? editInDraft(draft, { kind: 'stakeholders', id, changes }, now) : null
  if (problem !== null || managerId === undefined) return problem
  return setManagerInDraft(draft, { stakeholderId: id, managerId }, newId)
}

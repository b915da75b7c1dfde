import type { Id } from '../model/values'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { type ReportingLine, setManagerInDraft } from './manager-in-draft'

/** Makes one person the only one that another reports to. See {@link setManagerInDraft}. */
export const setManager: Command<ReportingLine> = (workbook, line, { newId }) => {
  const { stakeholderId, managerId } = line
  if (!workbook.stakeholders.has(stakeholderId)) return refuse('That person is no longer in the workbook.')
  const draft = draftOf(workbook)
  const problem = setManagerInDraft(draft, line, newId)
  if (problem !== null) return refuse(problem)
  const who = (id: Id) => titleById(workbook, 'stakeholders', id)
  return finishDraft(
    draft,
    managerId === null
      ? `Take ${who(stakeholderId)} out of the reporting line`
      : `Have ${who(stakeholderId)} report to ${who(managerId)}`,
  )
}

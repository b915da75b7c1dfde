import type { ParticipationRole } from '../model/link'
import type { Id } from '../model/values'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { setParticipantsInDraft } from './participants-in-draft'

export interface SetParticipantInput {
  readonly stepId: Id
  readonly role: ParticipationRole
  /** Null leaves the step with nobody in that role. */
  readonly stakeholderId: Id | null
}

const roleWords: { readonly [R in ParticipationRole]: string } = {
  owns: 'owner',
  approves: 'approver',
  recommends: 'recommender',
  contributes: 'contributor',
  informed: 'informed person',
  vetoes: 'veto holder',
}

/** Makes one person the only one in a role of a step, as the inspector's Owner and Approver fields do. */
export const setParticipant: Command<SetParticipantInput> = (workbook, input, { newId }) => {
  const { stepId, role, stakeholderId } = input
  if (!workbook.steps.has(stepId)) return refuse('That step no longer exists.')
  if (stakeholderId !== null && !workbook.stakeholders.has(stakeholderId)) {
    return refuse('That person is no longer in the workbook.')
  }
  const draft = draftOf(workbook)
  const stakeholderIds = stakeholderId === null ? [] : [stakeholderId]
  setParticipantsInDraft(draft, [{ stepId, role, stakeholderIds }], newId)
  const title = titleById(workbook, 'steps', stepId)
  const verb = stakeholderId === null ? 'Remove' : 'Set'
  return finishDraft(draft, `${verb} ${roleWords[role]} of ${title}`)
}

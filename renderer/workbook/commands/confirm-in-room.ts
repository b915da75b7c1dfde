import { perspectivesOn } from '../analysis/perspectives/perspectives-on'
import { supersededIds } from '../analysis/verification'
import type { Perspective, Subject } from '../model/perspective'
import type { Id } from '../model/values'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'

export interface ConfirmInRoomInput {
  readonly stepId: Id
  /** Who is in the room with us. */
  readonly stakeholderIds: readonly Id[]
  /** Who on our side hears it. */
  readonly heardBy?: string | undefined
}

/**
 * Writes down that the people in the room confirm a step as it is drawn, first-hand and today. What each of them said of
 * the step as a whole before is replaced by it. Whoever confirmed it today already says nothing new.
 */
export const confirmInRoom: Command<ConfirmInRoomInput> = (
  workbook,
  { stepId, stakeholderIds, heardBy },
  { newId, today },
) => {
  if (!workbook.steps.has(stepId)) return refuse('That step no longer exists.')
  const people = [...new Set(stakeholderIds)].filter((id) => workbook.stakeholders.has(id))
  if (people.length === 0) return refuse('Choose first who is in the room.')
  const subject: Subject = { kind: 'steps', id: stepId }
  const superseded = supersededIds(workbook.perspectives.values())
  const standing = perspectivesOn(workbook, subject).filter(
    ({ id, subject: { field } }) => field === undefined && !superseded.has(id),
  )
  const draft = draftOf(workbook)
  for (const saidById of people) {
    const before = standing.find((perspective) => perspective.saidById === saidById)
    if (before && isSameToday(before, today)) continue
    writeRecord(draft, 'perspectives', {
      id: newId(),
      subject,
      statement: '',
      stance: 'confirms',
      directness: 'first-hand',
      date: today,
      saidById,
      ...(heardBy && { heardBy }),
      ...(before && { supersedesId: before.id }),
    })
  }
  return finishDraft(draft, `Note what was confirmed of ${titleById(workbook, 'steps', stepId)}`)
}

function isSameToday({ stance, directness, date }: Perspective, today: string): boolean {
  return stance === 'confirms' && directness === 'first-hand' && date === today
}

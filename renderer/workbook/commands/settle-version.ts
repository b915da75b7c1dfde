import { perspectivesOn } from '../analysis/perspectives/perspectives-on'
import { versionsOf } from '../analysis/perspectives/versions'
import type { Subject } from '../model/perspective'
import type { Id } from '../model/values'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'

export interface SettleVersionInput {
  readonly subject: Subject
  /** Any perspective of the version that holds. */
  readonly perspectiveId: Id
}

/**
 * Settles on one version of a fact: the perspectives of all other versions are set aside today. They stay in the
 * workbook, so that one can see later who believed otherwise. What is drawn is not touched; that is the rep's to change.
 */
export const settleVersion: Command<SettleVersionInput> = (
  workbook,
  { subject, perspectiveId },
  { today },
) => {
  const versions = versionsOf(workbook, subject)
  const chosen = versions.find(({ perspectives }) => perspectives.some(({ id }) => id === perspectiveId))
  if (!chosen) return refuse('That version is no longer in the workbook.')
  if (versions.length === 1)
    return refuse('There is only one version of this, so there is nothing to settle.')
  const kept = new Set(chosen.perspectives.map(({ id }) => id))
  const standing = new Set(versions.flatMap(({ perspectives }) => perspectives.map(({ id }) => id)))
  const draft = draftOf(workbook)
  for (const perspective of perspectivesOn(workbook, subject)) {
    if (standing.has(perspective.id) && !kept.has(perspective.id)) {
      writeRecord(draft, 'perspectives', { ...perspective, setAsideOn: today })
    }
  }
  return finishDraft(draft, 'Settle on one version')
}

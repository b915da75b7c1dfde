import { versionsOf } from '../analysis/perspectives/versions'
import type { Subject } from '../model/perspective'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'

export interface MarkRedrawnInput {
  readonly subject: Subject
}

/**
 * Notes that a fact is drawn now as the one version says that is left of it: whoever disputed what was drawn before
 * confirms what is drawn today.
 */
export const markRedrawn: Command<MarkRedrawnInput> = (workbook, { subject }) => {
  const [version, ...others] = versionsOf(workbook, subject)
  if (others.length > 0) return refuse('There are several versions of this. Settle on one of them first.')
  if (version?.stance !== 'disputes') return refuse('Nobody says that this is otherwise than it is drawn.')
  const draft = draftOf(workbook)
  for (const perspective of version.perspectives) {
    writeRecord(draft, 'perspectives', { ...perspective, stance: 'confirms' })
  }
  return finishDraft(draft, 'Note that it is drawn as told')
}

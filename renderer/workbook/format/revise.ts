import type { NewId } from '../model/ids'
import type { IsoInstant } from '../model/values'
import type { Workbook } from '../model/workbook'

/** Who saves a workbook and when. */
export interface RevisionInput {
  readonly newId: NewId
  readonly now: IsoInstant
  /** Program and version. */
  readonly app: string
  readonly savedBy?: string
}

/** The workbook as a new revision made from the one before, to be saved. Unknown fields of the old revision stay behind. */
export function withNewRevision(workbook: Workbook, { newId, now, app, savedBy }: RevisionInput): Workbook {
  const revision = { id: newId(), parents: [workbook.revision.id], savedAt: now, app }
  return { ...workbook, revision: { ...revision, ...(savedBy !== undefined && { savedBy }) } }
}

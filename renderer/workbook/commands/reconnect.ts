import type { Link } from '../model/link'
import { type RecordKey, recordKey, splitRecordKey } from '../model/records'
import type { Id } from '../model/values'
import { canReconnect, type LinkEnd } from '../rules/can-reconnect'
import { titleById } from '../rules/record-title'
import { linkEndKinds } from '../rules/references'
import type { Command } from './command'
import { type Draft, draftOf, finishDraft, readRecord, refuse, writeRecord } from './draft'
import { withoutPlaces } from './split-link'

export interface ReconnectInput {
  readonly linkId: Id
  readonly end: LinkEnd
  /** The box that the end is hung on. */
  readonly to: RecordKey
}

/** Hangs one end of a link on another box. All that is known of the link stays with it. */
export const reconnect: Command<ReconnectInput> = (workbook, { linkId, end, to }) => {
  const verdict = canReconnect(workbook, linkId, end, to)
  if (!verdict.allowed) return refuse(verdict.reason)
  const link = workbook.links.get(linkId)
  if (!link) return refuse('That link no longer exists.')
  const { id } = splitRecordKey(to)
  const moved: Link = { ...withoutPlaces(link), [end === 'source' ? 'sourceId' : 'targetId']: id }
  const draft = draftOf(workbook)
  if (end === 'source' && link.kind === 'sequence') forgetChoice(draft, link.sourceId, link.id)
  writeRecord(draft, 'links', moved)
  const { source, target } = linkEndKinds[link.kind]
  const [from, onto] = [
    titleById(workbook, source, moved.sourceId),
    titleById(workbook, target, moved.targetId),
  ]
  return finishDraft(draft, `Reconnect ${from} to ${onto}`, [recordKey('links', linkId)])
}

/** A branch that leaves another step is no longer the one that this step has chosen. */
function forgetChoice(draft: Draft, stepId: Id, linkId: Id): void {
  const step = readRecord(draft, 'steps', stepId)
  if (step?.chosenLinkId !== linkId) return
  const { chosenLinkId: _, ...rest } = step
  writeRecord(draft, 'steps', rest)
}

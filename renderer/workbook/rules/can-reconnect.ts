import type { Link } from '../model/link'
import { type RecordKey, recordKey, splitRecordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { canConnect } from './can-connect'
import { linkEndKinds } from './references'
import type { Verdict } from './verdict'

/** One of the two ends of a link; its arrow is at the target. */
export type LinkEnd = 'source' | 'target'

const endSentences: Readonly<Record<Link['kind'], Readonly<Record<LinkEnd, string>>>> = {
  sequence: {
    source: 'A link between steps begins at a step.',
    target: 'A link between steps leads to a step.',
  },
  participation: {
    source: 'Only a person can take part in a step.',
    target: 'A person takes part in a step. Choose a step.',
  },
  relation: {
    source: 'A relation begins at a person.',
    target: 'A relation leads to a person.',
  },
}

/** Whether one end of a link may be hung on another box; the link stays of its kind. */
export function canReconnect(workbook: Workbook, linkId: Id, end: LinkEnd, to: RecordKey): Verdict {
  const link = workbook.links.get(linkId)
  if (!link) return { allowed: false, reason: 'That link no longer exists.' }
  const kinds = linkEndKinds[link.kind]
  const keys: Readonly<Record<LinkEnd, RecordKey>> = {
    source: recordKey(kinds.source, link.sourceId),
    target: recordKey(kinds.target, link.targetId),
  }
  if (keys[end] === to) return { allowed: false, reason: 'The link is connected there already.' }
  if (splitRecordKey(to).kind !== kinds[end]) return { allowed: false, reason: endSentences[link.kind][end] }
  const [source, target] = end === 'source' ? [to, keys.target] : [keys.source, to]
  const verdict = canConnect(workbook, source, target, {
    role: link.kind === 'participation' ? link.role : undefined,
    relation: link.kind === 'relation' ? link.relation : undefined,
    replacingId: link.id,
  })
  return verdict.allowed ? { allowed: true } : verdict
}

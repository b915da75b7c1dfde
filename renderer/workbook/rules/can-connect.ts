import type { Link, ParticipationRole, RelationKind } from '../model/link'
import { type RecordKey, splitRecordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { titleById } from './record-title'
import { managersOf, reportsUpTo } from './reporting-line'

/** The link that a connection would make, with its ends in the order in which the link stores them. */
export type ConnectAllowed =
  | { readonly allowed: true; readonly kind: 'sequence'; readonly sourceId: Id; readonly targetId: Id }
  | {
      readonly allowed: true
      readonly kind: 'participation'
      readonly sourceId: Id
      readonly targetId: Id
      readonly role: ParticipationRole
    }
  | {
      readonly allowed: true
      readonly kind: 'relation'
      readonly sourceId: Id
      readonly targetId: Id
      readonly relation: RelationKind
    }

/** What a connection would make, or one sentence why there can be none. */
export type ConnectVerdict = ConnectAllowed | { readonly allowed: false; readonly reason: string }

/** What the person has already chosen about the link, and the link that the new one would take the place of. */
export interface WantedLink {
  readonly role?: ParticipationRole | undefined
  readonly relation?: RelationKind | undefined
  readonly replacingId?: Id | undefined
}

/**
 * Whether two boxes may be connected, and as what. The pointer's feedback and the command ask the same question.
 * Person and step may be given in either order. Loops of steps are allowed, because buyers return to earlier work
 * (Gartner, buying jobs; guides: domain 1.3).
 */
export function canConnect(
  workbook: Workbook,
  sourceKey: RecordKey,
  targetKey: RecordKey,
  wanted: WantedLink = {},
): ConnectVerdict {
  const source = splitRecordKey(sourceKey)
  const target = splitRecordKey(targetKey)
  if (source.kind === 'notes' || target.kind === 'notes') {
    return refused('A note cannot be connected. Place it beside what it is about.')
  }
  if (!workbook[source.kind].has(source.id) || !workbook[target.kind].has(target.id)) {
    return refused('One end of the link no longer exists.')
  }
  if (source.kind === 'steps' && target.kind === 'steps') {
    return sequence(workbook, source.id, target.id, wanted)
  }
  if (source.kind === 'stakeholders' && target.kind === 'steps') {
    return participation(workbook, source.id, target.id, wanted)
  }
  if (source.kind === 'steps' && target.kind === 'stakeholders') {
    return participation(workbook, target.id, source.id, wanted)
  }
  if (source.kind === 'stakeholders' && target.kind === 'stakeholders') {
    return relation(workbook, source.id, target.id, wanted)
  }
  return refused('Only steps and people can be connected.')
}

function sequence(workbook: Workbook, sourceId: Id, targetId: Id, wanted: WantedLink): ConnectVerdict {
  const title = (id: Id) => titleById(workbook, 'steps', id)
  if (sourceId === targetId) return refused('A step cannot come after itself.')
  if (workbook.steps.get(sourceId)?.sheetId !== workbook.steps.get(targetId)?.sheetId) {
    return refused(`"${title(sourceId)}" and "${title(targetId)}" are on different sheets.`)
  }
  for (const link of others(workbook, wanted)) {
    if (link.kind === 'sequence' && link.sourceId === sourceId && link.targetId === targetId) {
      return refused(`"${title(targetId)}" already comes after "${title(sourceId)}".`)
    }
  }
  return { allowed: true, kind: 'sequence', sourceId, targetId }
}

function participation(
  workbook: Workbook,
  stakeholderId: Id,
  stepId: Id,
  wanted: WantedLink,
): ConnectVerdict {
  let owned = false
  for (const link of others(workbook, wanted)) {
    if (link.kind !== 'participation' || link.targetId !== stepId) continue
    if (link.role === 'owns') owned = true
    if (link.sourceId === stakeholderId && (wanted.role === undefined || wanted.role === link.role)) {
      const who = titleById(workbook, 'stakeholders', stakeholderId)
      return refused(`${who} already takes part in "${titleById(workbook, 'steps', stepId)}" (${link.role}).`)
    }
  }
  const role = wanted.role ?? (owned ? 'contributes' : 'owns')
  return { allowed: true, kind: 'participation', sourceId: stakeholderId, targetId: stepId, role }
}

function relation(workbook: Workbook, sourceId: Id, targetId: Id, wanted: WantedLink): ConnectVerdict {
  if (sourceId === targetId) return refused('A person cannot be linked to themselves.')
  const kind = wanted.relation ?? 'influences'
  const who = (id: Id) => titleById(workbook, 'stakeholders', id)
  for (const link of others(workbook, wanted)) {
    if (link.kind !== 'relation' || link.relation !== kind) continue
    const same = link.sourceId === sourceId && link.targetId === targetId
    const reverse = link.sourceId === targetId && link.targetId === sourceId
    if (same || (reverse && kind === 'conflicts-with')) {
      return refused(`${who(sourceId)} and ${who(targetId)} are already linked this way.`)
    }
    if (reverse && kind === 'reports-to') {
      return refused(`${who(targetId)} already reports to ${who(sourceId)}.`)
    }
  }
  if (kind === 'reports-to' && reportsUpTo(managersOf(others(workbook, wanted)), targetId, sourceId)) {
    return refused(`${who(targetId)} already reports to ${who(sourceId)} through others.`)
  }
  return { allowed: true, kind: 'relation', sourceId, targetId, relation: kind }
}

function* others(workbook: Workbook, { replacingId }: WantedLink): Iterable<Link> {
  for (const link of workbook.links.values()) if (link.id !== replacingId) yield link
}

function refused(reason: string): { readonly allowed: false; readonly reason: string } {
  return { allowed: false, reason }
}

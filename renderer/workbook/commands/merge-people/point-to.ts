import type { Link } from '../../model/link'
import type { Id } from '../../model/values'
import { type Draft, readRecords, removeRecord, writeRecord } from '../draft'

/** Has every record that mentions one person mention another one instead. */
export function pointToPerson(draft: Draft, fromId: Id, toId: Id): void {
  const other = (id: Id) => (id === fromId ? toId : id)
  pointLinks(draft, fromId, toId)
  for (const step of readRecords(draft, 'steps')) {
    if (step.openQuestions) {
      writeRecord(draft, 'steps', { ...step, openQuestions: pointItems(step.openQuestions, other) })
    }
  }
  for (const call of readRecords(draft, 'calls')) {
    writeRecord(draft, 'calls', {
      ...call,
      stakeholderIds: [...new Set(call.stakeholderIds.map(other))],
      ...(call.questions && { questions: pointItems(call.questions, other) }),
    })
  }
  for (const perspective of readRecords(draft, 'perspectives')) {
    const { subject, saidById } = perspective
    writeRecord(draft, 'perspectives', {
      ...perspective,
      subject: subject.kind === 'stakeholders' ? { ...subject, id: other(subject.id) } : subject,
      ...(saidById !== undefined && { saidById: other(saidById) }),
    })
  }
  for (const dismissal of readRecords(draft, 'dismissals')) {
    const { subject } = dismissal
    if (subject?.kind === 'stakeholders') {
      writeRecord(draft, 'dismissals', { ...dismissal, subject: { ...subject, id: other(subject.id) } })
    }
  }
  for (const deal of readRecords(draft, 'deal')) {
    writeRecord(draft, 'deal', {
      ...deal,
      ...(deal.criteria && { criteria: pointItems(deal.criteria, other) }),
      ...(deal.metrics && { metrics: pointItems(deal.metrics, other) }),
    })
  }
}

function pointItems<T extends { stakeholderId?: Id | undefined }>(
  items: readonly T[],
  other: (id: Id) => Id,
): T[] {
  return items.map((item) =>
    item.stakeholderId === undefined ? item : { ...item, stakeholderId: other(item.stakeholderId) },
  )
}

/** A link that says the same as one that is there, or leads from a person to themselves, goes into the other one. */
function pointLinks(draft: Draft, fromId: Id, toId: Id): void {
  const known = new Map(readRecords(draft, 'links').flatMap((link) => entryOf(link, fromId)))
  for (const link of readRecords(draft, 'links')) {
    if (link.kind === 'sequence' || (link.sourceId !== fromId && link.targetId !== fromId)) continue
    const pointed = {
      ...link,
      sourceId: link.sourceId === fromId ? toId : link.sourceId,
      targetId: link.kind === 'relation' && link.targetId === fromId ? toId : link.targetId,
    }
    const twin = known.get(meaningOf(pointed))
    const isToSelf = pointed.kind === 'relation' && pointed.sourceId === pointed.targetId
    if (!twin && !isToSelf) {
      writeRecord(draft, 'links', pointed)
      known.set(meaningOf(pointed), pointed)
      continue
    }
    removeRecord(draft, 'links', link.id)
    if (twin) writeRecord(draft, 'links', { ...pointed, ...twin } as Link)
    moveTold(draft, link.id, twin?.id)
  }
}

function entryOf(link: Link, fromId: Id): [string, Link][] {
  return link.sourceId === fromId || link.targetId === fromId ? [] : [[meaningOf(link), link]]
}

function meaningOf(link: Link): string {
  const what = link.kind === 'participation' ? link.role : link.kind === 'relation' ? link.relation : ''
  return [link.kind, what, link.sourceId, link.targetId].join(' ')
}

/** What was told about a link that goes is told about the one that says the same; about a link to oneself it means nothing. */
function moveTold(draft: Draft, fromId: Id, toId: Id | undefined): void {
  for (const kind of ['perspectives', 'dismissals'] as const) {
    for (const record of readRecords(draft, kind)) {
      const { subject } = record
      if (subject?.kind !== 'links' || subject.id !== fromId) continue
      if (toId === undefined) removeRecord(draft, kind, record.id)
      else writeRecord(draft, kind, { ...record, subject: { ...subject, id: toId } } as never)
    }
  }
}

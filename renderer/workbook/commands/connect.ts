import type { ParticipationRole, RelationKind } from '../model/link'
import { type RecordKey, recordKey } from '../model/records'
import type { Workbook } from '../model/workbook'
import { type ConnectAllowed, canConnect } from '../rules/can-connect'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { linkFrom } from './link-from'

export interface ConnectInput {
  readonly sourceKey: RecordKey
  readonly targetKey: RecordKey
  /** For person and step; without it the person owns the step, or contributes where it has an owner. */
  readonly role?: ParticipationRole | undefined
  /** For two people; without it the first influences the second. */
  readonly relation?: RelationKind | undefined
}

/** Connects two boxes with the kind of link that the rules allow between them. */
export const connect: Command<ConnectInput> = (workbook, input, { newId }) => {
  const verdict = canConnect(workbook, input.sourceKey, input.targetKey, input)
  if (!verdict.allowed) return refuse(verdict.reason)
  const draft = draftOf(workbook)
  const link = linkFrom(newId(), verdict)
  writeRecord(draft, 'links', link)
  return finishDraft(draft, connectLabel(workbook, verdict), [recordKey('links', link.id)])
}

function connectLabel(workbook: Workbook, { kind, sourceId, targetId }: ConnectAllowed): string {
  const source = titleById(workbook, kind === 'sequence' ? 'steps' : 'stakeholders', sourceId)
  const target = titleById(workbook, kind === 'relation' ? 'stakeholders' : 'steps', targetId)
  return kind === 'participation' ? `Add ${source} to ${target}` : `Connect ${source} to ${target}`
}

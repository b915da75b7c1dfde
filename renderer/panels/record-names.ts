import { type RecordKey, type RecordKind, recordKey, splitRecordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { kindWord } from '@workbook/rules/kind-word'
import { titleById } from '@workbook/rules/record-title'
import { linkName, stakeholderTitle, stepTitle } from '@workbook/scene/names'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** "Step", "Person". */
export function kindName(kind: RecordKind): string {
  return capital(kindWord(kind))
}

/** What the record of a match is called, in full; what was said of a record goes by that record's name. */
export function recordName(workbook: Workbook, key: RecordKey): string {
  const { kind, id } = splitRecordKey(key)
  if (kind === 'deal') return kindName(kind)
  if (kind === 'perspectives' || kind === 'dismissals') {
    const subject = workbook[kind].get(id)?.subject
    return subject ? recordName(workbook, recordKey(subject.kind, subject.id)) : kindName(kind)
  }
  const link = kind === 'links' ? workbook.links.get(id) : undefined
  if (!link) return capital(titleById(workbook, kind, id))
  const step = (stepId: string) => stepTitle(workbook.steps.get(stepId) ?? { title: '' })
  const person = (personId: string) => {
    const found = workbook.stakeholders.get(personId)
    return found ? stakeholderTitle(found) : ''
  }
  const source = link.kind === 'sequence' ? step(link.sourceId) : person(link.sourceId)
  const target = link.kind === 'relation' ? person(link.targetId) : step(link.targetId)
  return linkName(link, source, target)
}

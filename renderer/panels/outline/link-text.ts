import type { Link } from '@workbook/model/link'
import type { RecordKey } from '@workbook/model/records'
import { recordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { participationWords, relationWords, stakeholderTitle, stepTitle } from '@workbook/scene/names'

/** A link as it is read below one of its ends: "Then Approve budget", "Priya Raman approves it". */
export function linkText(workbook: Workbook, link: Link, from: RecordKey): string {
  const step = (id: Id) => stepTitle(workbook.steps.get(id) ?? { title: '' })
  const person = (id: Id) => {
    const found = workbook.stakeholders.get(id)
    return found ? stakeholderTitle(found) : 'Somebody'
  }
  if (link.kind === 'sequence') {
    const label = link.label ? ` (${link.label})` : ''
    return from === recordKey('steps', link.sourceId)
      ? `Then ${step(link.targetId)}${label}`
      : `After ${step(link.sourceId)}${label}`
  }
  if (link.kind === 'participation') {
    const word = participationWords[link.role]
    return from === recordKey('steps', link.targetId)
      ? `${person(link.sourceId)} ${word} it`
      : capital(`${word} ${step(link.targetId)}`)
  }
  const word = relationWords[link.relation]
  return from === recordKey('stakeholders', link.sourceId)
    ? capital(`${word} ${person(link.targetId)}`)
    : `${person(link.sourceId)} ${word} them`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

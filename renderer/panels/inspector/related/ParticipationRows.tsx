import { connect } from '@workbook/commands/connect'
import { deleteRecords } from '@workbook/commands/delete-records'
import { editRecord } from '@workbook/commands/edit-record'
import { type ParticipationLink, participationRoles } from '@workbook/model/link'
import { recordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { stakeholderTitle, stepTitle } from '@workbook/scene/names'
import { participationWords } from '../../../i18n/words'
import { useWorkbook } from '../../../store/hooks'
import { optionsOf } from '../../fields/fields-of'
import { useEdits } from '../../use-edits'
import { people, steps } from '../options'
import { LinkRows } from './LinkRows'

export interface ParticipationRowsProps {
  /** From which end the links are looked at. */
  readonly end: 'step' | 'person'
  readonly id: Id
  readonly readOnly: boolean
}

/** Who takes part in a step, or in which steps a person takes part, and as what. */
export function ParticipationRows({ end, id, readOnly }: ParticipationRowsProps) {
  const workbook = useWorkbook()
  const { edit } = useEdits()
  const links = [...workbook.links.values()].filter(
    (link): link is ParticipationLink =>
      link.kind === 'participation' && (end === 'step' ? link.targetId : link.sourceId) === id,
  )
  return (
    <LinkRows
      title={end === 'step' ? 'People' : 'Their steps'}
      rows={links.map((link) => ({
        linkId: link.id,
        name: otherEnd(workbook, link, end),
        role: link.role,
      }))}
      roles={optionsOf(participationWords)}
      addLabel={end === 'step' ? 'Add person' : 'Link a step'}
      candidates={end === 'step' ? people(workbook) : steps(workbook)}
      readOnly={readOnly}
      onRole={(linkId, chosen) => {
        const role = participationRoles.find((known) => known === chosen)
        return role ? edit(editRecord, { kind: 'links', id: linkId, changes: { role } }) : null
      }}
      onRemove={(linkId) => edit(deleteRecords, { keys: [recordKey('links', linkId)] })}
      onAdd={(otherId) =>
        edit(connect, {
          sourceKey: recordKey('stakeholders', end === 'step' ? otherId : id),
          targetKey: recordKey('steps', end === 'step' ? id : otherId),
        })
      }
    />
  )
}

function otherEnd(workbook: Workbook, link: ParticipationLink, end: 'step' | 'person'): string {
  if (end === 'step') {
    const person = workbook.stakeholders.get(link.sourceId)
    return person ? stakeholderTitle(person) : 'Somebody'
  }
  const step = workbook.steps.get(link.targetId)
  return step ? stepTitle(step) : 'A step'
}

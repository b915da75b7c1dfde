import { connect } from '@workbook/commands/connect'
import { deleteRecords } from '@workbook/commands/delete-records'
import { editRecord } from '@workbook/commands/edit-record'
import { type RelationLink, relationKinds } from '@workbook/model/link'
import { recordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { stakeholderTitle } from '@workbook/scene/names'
import { relationWords } from '../../../i18n/words'
import { useWorkbook } from '../../../store/hooks'
import { optionsOf } from '../../fields/fields-of'
import { useEdits } from '../../use-edits'
import { people } from '../options'
import { LinkRows } from './LinkRows'

/** What a person is to others, and others to them. */
export function RelationRows({ id, readOnly }: { readonly id: Id; readonly readOnly: boolean }) {
  const workbook = useWorkbook()
  const { edit } = useEdits()
  const links = [...workbook.links.values()].filter(
    (link): link is RelationLink =>
      link.kind === 'relation' && (link.sourceId === id || link.targetId === id),
  )
  return (
    <LinkRows
      title="Relations"
      rows={links.map((link) => ({
        linkId: link.id,
        name: relationName(workbook, link, id),
        role: link.relation,
      }))}
      roles={optionsOf(relationWords)}
      addLabel="Add relation"
      candidates={people(workbook).filter(({ value }) => value !== id)}
      readOnly={readOnly}
      onRole={(linkId, chosen) => {
        const relation = relationKinds.find((known) => known === chosen)
        return relation ? edit(editRecord, { kind: 'links', id: linkId, changes: { relation } }) : null
      }}
      onRemove={(linkId) => edit(deleteRecords, { keys: [recordKey('links', linkId)] })}
      onAdd={(otherId) =>
        edit(connect, {
          sourceKey: recordKey('stakeholders', id),
          targetKey: recordKey('stakeholders', otherId),
        })
      }
    />
  )
}

/** An arrow says which way the relation reads, because a role alone does not. */
function relationName(workbook: Workbook, { sourceId, targetId }: RelationLink, id: Id): string {
  const other = workbook.stakeholders.get(sourceId === id ? targetId : sourceId)
  const name = other ? stakeholderTitle(other) : 'Somebody'
  return sourceId === id ? `→ ${name}` : `← ${name}`
}

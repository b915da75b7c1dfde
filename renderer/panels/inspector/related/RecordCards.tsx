import type { ListedKind } from '@workbook/commands/add-record'
import { deleteRecords } from '@workbook/commands/delete-records'
import { type RecordOf, recordKey } from '@workbook/model/records'
import { kindWord } from '@workbook/rules/kind-word'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/Button'
import { Card, type CardSummary } from '../../fields/Card'
import cardStyles from '../../fields/card.module.css'
import { Fields } from '../../fields/Fields'
import type { Field } from '../../fields/field'
import fieldStyles from '../../fields/fields.module.css'
import { useEdits } from '../../use-edits'
import { useRecordBinding } from '../use-record-binding'

export interface RecordCardsProps<K extends ListedKind> {
  readonly kind: K
  readonly records: readonly RecordOf[K][]
  readonly fields: readonly Field<RecordOf[K]>[]
  readonly summarise: (record: RecordOf[K]) => CardSummary
  /** Adds a record; the sentence why not, or the new record's id. */
  readonly onAdd?: () => { readonly id: string } | { readonly problem: string }
  readonly readOnly: boolean
}

/** Records that belong to what is selected, each as a card that opens to its fields. */
export function RecordCards<K extends ListedKind>(props: RecordCardsProps<K>) {
  const { kind, records, fields, summarise, onAdd, readOnly } = props
  const [openId, setOpenId] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const add = () => {
    const added = onAdd?.()
    if (!added) return
    if ('id' in added) setOpenId(added.id)
    setProblem('problem' in added ? added.problem : null)
  }
  return (
    <div className={cardStyles.cards}>
      {records.map((record) => (
        <RecordCard
          key={record.id}
          kind={kind}
          id={record.id}
          summary={summarise(record)}
          fields={fields}
          open={openId === record.id}
          onToggle={() => setOpenId(openId === record.id ? null : record.id)}
        />
      ))}
      {problem !== null && (
        <p className={fieldStyles.problem} role="alert">
          {problem}
        </p>
      )}
      {onAdd && !readOnly && (
        <div className={cardStyles.add}>
          <Button small look="quiet" onClick={add}>
            <Plus size={14} aria-hidden="true" />
            {`Add ${kindWord(kind)}`}
          </Button>
        </div>
      )}
    </div>
  )
}

interface RecordCardProps<K extends ListedKind> {
  readonly kind: K
  readonly id: string
  readonly summary: CardSummary
  readonly fields: readonly Field<RecordOf[K]>[]
  readonly open: boolean
  readonly onToggle: () => void
}

function RecordCard<K extends ListedKind>(props: RecordCardProps<K>) {
  const { kind, id, summary, fields, open, onToggle } = props
  const binding = useRecordBinding(kind, id)
  const { edit } = useEdits()
  if (!binding) return null
  return (
    <Card
      summary={summary}
      open={open}
      onToggle={onToggle}
      deletes={
        binding.readOnly
          ? undefined
          : { what: kindWord(kind), run: () => edit(deleteRecords, { keys: [recordKey(kind, id)] }) }
      }
    >
      <Fields fields={fields} binding={binding} />
    </Card>
  )
}

import { recordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { Plus, X } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../../ui/Button'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { Section } from '../../../ui/Section'
import { Select, type SelectOption } from '../../../ui/Select'
import cardStyles from '../../fields/card.module.css'
import fieldStyles from '../../fields/fields.module.css'
import { useEdits } from '../../use-edits'
import styles from '../inspector.module.css'
import type { Option } from '../options'

/** One link as seen from the record that is selected. */
export interface LinkRow {
  readonly linkId: Id
  /** What is at the other end. */
  readonly name: string
  readonly role: string
}

export interface LinkRowsProps {
  readonly title: string
  readonly rows: readonly LinkRow[]
  readonly roles: readonly SelectOption[]
  readonly addLabel: string
  /** What can be linked. */
  readonly candidates: readonly Option[]
  readonly readOnly: boolean
  /** Each change gives the sentence why not, or null. */
  readonly onRole: (linkId: Id, role: string) => string | null
  readonly onRemove: (linkId: Id) => string | null
  readonly onAdd: (otherId: Id) => string | null
}

/** The links of a record, each with its role; the name opens the link itself. */
export function LinkRows(props: LinkRowsProps) {
  const { title, rows, roles, addLabel, candidates, readOnly, onRole, onRemove, onAdd } = props
  const { select } = useEdits()
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <Section title={title} remark={rows.length > 0 ? String(rows.length) : undefined}>
      <div className={cardStyles.cards}>
        {rows.map(({ linkId, name, role }) => (
          <Row
            key={linkId}
            name={name}
            role={role}
            roles={roles}
            readOnly={readOnly}
            onOpen={() => select(recordKey('links', linkId))}
            onRole={(chosen) => setProblem(onRole(linkId, chosen))}
            onRemove={() => setProblem(onRemove(linkId))}
          />
        ))}
        {problem !== null && (
          <p className={fieldStyles.problem} role="alert">
            {problem}
          </p>
        )}
        {!readOnly && candidates.length > 0 && (
          <div className={cardStyles.add}>
            <Menu
              trigger={
                <Button small look="quiet">
                  <Plus size={14} aria-hidden="true" />
                  {addLabel}
                </Button>
              }
              entries={candidates.map(({ value, label }) => ({
                id: value,
                label,
                onChoose: () => setProblem(onAdd(value)),
              }))}
            />
          </div>
        )}
      </div>
    </Section>
  )
}

interface RowProps {
  readonly name: string
  readonly role: string
  readonly roles: readonly SelectOption[]
  readonly readOnly: boolean
  readonly onOpen: () => void
  readonly onRole: (role: string) => void
  readonly onRemove: () => void
}

function Row({ name, role, roles, readOnly, onOpen, onRole, onRemove }: RowProps) {
  const id = useId()
  return (
    <div className={styles.pairRow}>
      <button type="button" id={id} className={styles.pairName} onClick={onOpen}>
        {name}
      </button>
      <Select
        labelledBy={id}
        options={roles}
        value={role}
        disabled={readOnly}
        onChange={(chosen) => chosen !== null && onRole(chosen)}
      />
      <IconButton label={`Remove ${name}`} icon={X} size="small" disabled={readOnly} onClick={onRemove} />
    </div>
  )
}

import { deleteRecords } from '@workbook/commands/delete-records'
import { type RecordKey, type RecordKind, splitRecordKey } from '@workbook/model/records'
import { counted } from '@workbook/rules/kind-word'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import fieldStyles from '../fields/fields.module.css'
import { useEdits } from '../use-edits'
import { useReadOnly } from '../use-read-only'
import { InspectorHead } from './InspectorHead'
import styles from './inspector.module.css'

/** What can be done with several records at once. */
export function SelectionInspector({ keys }: { readonly keys: readonly RecordKey[] }) {
  const { edit, selectAll } = useEdits()
  const readOnly = useReadOnly()
  const [problem, setProblem] = useState<string | null>(null)
  const kinds = keys.map((key) => splitRecordKey(key).kind)
  return (
    <>
      <InspectorHead crumbs={['Selection']}>
        <p className={styles.count}>{`${counted(kinds)} selected`}</p>
      </InspectorHead>
      <ul className={styles.kinds}>
        {[...new Set(kinds)].map((kind) => (
          <li key={kind}>
            <Button small look="quiet" onClick={() => selectAll(keysOf(keys, kind))}>
              {`Keep only ${counted(kinds.filter((other) => other === kind))}`}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button small onClick={() => selectAll([])}>
          Clear selection
        </Button>
        {!readOnly && (
          <Button small look="danger" onClick={() => setProblem(edit(deleteRecords, { keys }))}>
            <Trash2 size={13} aria-hidden="true" />
            {`Delete ${counted(kinds)}`}
          </Button>
        )}
      </div>
      {problem !== null && (
        <p className={fieldStyles.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  )
}

function keysOf(keys: readonly RecordKey[], kind: RecordKind): RecordKey[] {
  return keys.filter((key) => splitRecordKey(key).kind === kind)
}

import type { TextFileOptions } from '@contract/export'
import { useState } from 'react'
import { exportTextFile } from '../../bridge/files'
import { Fields } from '../fields/Fields'
import { fieldsOf } from '../fields/fields-of'
import { ExportDialog } from './ExportDialog'
import styles from './export.module.css'

interface Choices {
  readonly audience: TextFileOptions['audience']
}

const fields = [
  fieldsOf<Choices>().choice('For', 'audience', {
    client: 'The client',
    internal: 'Us only (internal)',
  }),
]

const about: Readonly<Record<Choices['audience'], string>> = {
  client: 'Holds the due days of the client’s steps, as far as the client may see them.',
  internal:
    'Holds calls, our actions and the client’s steps, with what we want of them. Do not hand it over.',
}

export interface ExportCalendarDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks for whom, then lets the main process write the calendar file. */
export function ExportCalendarDialog({ open, onClose }: ExportCalendarDialogProps) {
  const [audience, setAudience] = useState<Choices['audience']>('client')
  return (
    <ExportDialog
      open={open}
      title="Export calendar"
      onExport={() => exportTextFile({ content: 'calendar', audience })}
      onClose={onClose}
    >
      {(working) => (
        <>
          <Fields
            fields={fields}
            binding={{
              record: { audience },
              place: 'export-calendar',
              readOnly: working,
              change: (changes) => {
                if (changes.audience) setAudience(changes.audience)
                return null
              },
            }}
          />
          <p className={styles.about}>
            {about[audience]} A later export updates the entries instead of adding them again.
          </p>
        </>
      )}
    </ExportDialog>
  )
}

import type { PdfOptions, papers } from '@contract/export'
import { useState } from 'react'
import { exportPdf } from '../../bridge/files'
import { useWindow } from '../../bridge/use-window'
import { useSession, useStores } from '../../store/hooks'
import { Fields } from '../fields/Fields'
import { fieldsOf } from '../fields/fields-of'
import { ExportDialog } from './ExportDialog'
import styles from './export.module.css'

interface Choices {
  readonly audience: PdfOptions['audience']
  readonly paper: PdfOptions['paper']
  readonly orientation: PdfOptions['orientation']
  readonly sheets: 'all' | 'shown'
}

const field = fieldsOf<Choices>()

const audienceWords = { client: 'The client', internal: 'Us only (internal)' } as const

const paperWords = {
  A4: 'A4',
  A3: 'A3',
  Letter: 'Letter',
  Legal: 'Legal',
  Tabloid: 'Tabloid',
  fit: 'As large as the map',
} satisfies Record<(typeof papers)[number], string>

const fields = [
  field.choice('For', 'audience', audienceWords),
  field.choice('Paper', 'paper', paperWords),
  field.choice('Orientation', 'orientation', {
    auto: 'Whichever shows the map larger',
    landscape: 'Landscape',
    portrait: 'Portrait',
  }),
  field.choice('Sheets', 'sheets', { all: 'All sheets', shown: 'The sheet that is shown' }),
]

export interface ExportPdfDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks for whom and on which paper, then lets the main process write the PDF. */
export function ExportPdfDialog({ open, onClose }: ExportPdfDialogProps) {
  const { selectors } = useStores()
  const sheetId = useSession(({ activeSheetId }) => activeSheetId)
  const paper = useWindow(({ settings }) => settings.paper)
  const [changed, setChanged] = useState<Partial<Choices>>({})
  const choices: Choices = { audience: 'client', paper, orientation: 'auto', sheets: 'all', ...changed }

  const run = () => {
    const { sheets, ...options } = choices
    return exportPdf(sheets === 'shown' && sheetId !== null ? { ...options, sheetIds: [sheetId] } : options)
  }

  return (
    <ExportDialog open={open} title="Export PDF" onExport={run} onClose={onClose}>
      {(working) => (
        <>
          <Fields
            fields={selectors.sheets().length > 1 ? fields : fields.slice(0, -1)}
            binding={{
              record: choices,
              place: 'export',
              readOnly: working,
              change: (changes) => {
                setChanged({ ...changed, ...(changes as Partial<Choices>) })
                return null
              },
            }}
          />
          <p className={styles.about}>{about[choices.audience]}</p>
        </>
      )}
    </ExportDialog>
  )
}

const about: Readonly<Record<Choices['audience'], string>> = {
  client:
    'Left out: internal steps and notes, buying roles, influence, disposition, what we do, who told us what, calls and competitors.',
  internal: 'Holds everything, also what the client must not see. Do not hand it over.',
}

import { dealProgress } from '@workbook/analysis/progress'
import { useEffect, useState } from 'react'
import { openVersion, type PastState, readPastStates } from '../../bridge/versions'
import { timeText, whenText } from '../../i18n/dates'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './versions.module.css'

export interface VersionsDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** The earlier versions of this file. One is opened beside the workbook, which stays as it is. */
export function VersionsDialog({ open, onClose }: VersionsDialogProps) {
  const [versions, setVersions] = useState<readonly PastState[] | null>(null)
  useEffect(() => {
    if (!open) return
    setVersions(null)
    void readPastStates().then((states) => setVersions(states.toReversed()))
  }, [open])
  const openCopy = async (id: string) => {
    if (await openVersion(id)) onClose()
  }
  return (
    <Dialog
      open={open}
      title="Versions"
      description="Each save keeps the version before it on this computer. A version opens as a copy without a file; this workbook stays as it is."
      onClose={onClose}
      buttons={<Button onClick={onClose}>Done</Button>}
    >
      {versions === null && <p className={styles.none}>Looking for earlier versions…</p>}
      {versions?.length === 0 && (
        <p className={styles.none}>There is no earlier version yet. The next save keeps one.</p>
      )}
      {versions !== null && versions.length > 0 && (
        <ul className={styles.list} aria-label="Earlier versions, the newest first">
          {versions.map((version) => (
            <Version key={version.id} version={version} onOpen={() => openCopy(version.id)} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function Version({ version, onOpen }: { readonly version: PastState; readonly onOpen: () => void }) {
  const { workbook, savedAt } = version
  const { done, total } = dealProgress(workbook)
  const { savedBy } = workbook.revision
  const when = whenWithTime(savedAt, new Date())
  return (
    <li className={styles.version}>
      <span className={styles.about}>
        <strong>{when}</strong>
        <span>
          {`${done} of ${total} steps done`}
          {savedBy && `, saved by ${savedBy}`}
        </span>
      </span>
      <Button small aria-label={`Open a copy of the version of ${when}`} onClick={onOpen}>
        Open a copy
      </Button>
    </li>
  )
}

/** Several versions of one day are told apart by their time. */
function whenWithTime(instant: string, now: Date): string {
  const when = whenText(instant, now)
  return when.includes(':') ? when : `${when}, ${timeText(instant)}`
}

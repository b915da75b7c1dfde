import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

export interface ExportDialogProps {
  readonly open: boolean
  readonly title: string
  /** Writes the file; false when nothing was written, so that the choices stay in sight. */
  readonly onExport: () => Promise<boolean>
  readonly onClose: () => void
  /** What is chosen; not to be changed while the file is being written. */
  readonly children: (working: boolean) => ReactNode
}

/** A dialog that ends with a file being written. */
export function ExportDialog({ open, title, onExport, onClose, children }: ExportDialogProps) {
  const [working, setWorking] = useState(false)
  const run = async () => {
    setWorking(true)
    const done = await onExport()
    setWorking(false)
    if (done) onClose()
  }
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" disabled={working} onClick={run}>
            {working ? 'Exporting…' : 'Export'}
          </Button>
        </>
      }
    >
      {children(working)}
    </Dialog>
  )
}

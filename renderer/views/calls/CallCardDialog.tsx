import { callCard } from '@workbook/analysis/calls/call-card'
import type { Call } from '@workbook/model/call'
import { useCallback, useState } from 'react'
import { exportPdf } from '../../bridge/files'
import { useWindow } from '../../bridge/use-window'
import { drawCallCard } from '../../print/call-card/draw-call-card'
import { useToday, useWorkbook } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './calls-view.module.css'

export interface CallCardDialogProps {
  readonly call: Call
  readonly onClose: () => void
}

/** The card of a call on the screen, drawn as it is printed, and the way to its PDF. */
export function CallCardDialog({ call, onClose }: CallCardDialogProps) {
  const workbook = useWorkbook()
  const today = useToday()
  const paper = useWindow(({ settings }) => settings.paper)
  const [working, setWorking] = useState(false)
  const draw = useCallback(
    (page: HTMLDivElement | null) => page?.replaceChildren(drawCallCard(callCard(workbook, call, today))),
    [workbook, call, today],
  )
  const print = async () => {
    setWorking(true)
    const done = await exportPdf({ audience: 'internal', paper, orientation: 'portrait', callId: call.id })
    setWorking(false)
    if (done) onClose()
  }
  return (
    <Dialog
      open
      wide
      title="Call card"
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button look="accent" disabled={working} onClick={print}>
            {working ? 'Exporting…' : 'Export PDF…'}
          </Button>
        </>
      }
    >
      <div ref={draw} className={styles.paper} />
    </Dialog>
  )
}

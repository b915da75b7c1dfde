import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './warnings.module.css'

export interface WarningsDialogProps {
  readonly warnings: readonly string[]
  readonly onClose: () => void
}

/** What was repaired or restored on opening: nothing disappears without being said. */
export function WarningsDialog({ warnings, onClose }: WarningsDialogProps) {
  return (
    <Dialog
      open={warnings.length > 0}
      title="This workbook was mended"
      description="The file on disk is as it was. Look at these places before you save."
      onClose={onClose}
      buttons={
        <Button look="accent" onClick={onClose}>
          Go on
        </Button>
      }
    >
      <ul className={styles.list}>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Dialog>
  )
}

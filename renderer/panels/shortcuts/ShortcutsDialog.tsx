import { isForWhoLooks } from '../../actions/in-client-view'
import type { ActionId } from '../../actions/registry'
import { actionContext } from '../../actions/run-action'
import { mainProcess } from '../../bridge/window-api'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { shortcutGroups } from './shortcut-groups'
import styles from './shortcuts.module.css'

export interface ShortcutsDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

const isOfferedNow = (id: ActionId) => isForWhoLooks(id, actionContext())

/** All keys and gestures on one sheet. */
export function ShortcutsDialog({ open, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog
      open={open}
      title="Keyboard shortcuts"
      onClose={onClose}
      buttons={
        <Button look="accent" onClick={onClose}>
          Done
        </Button>
      }
    >
      <section
        className={styles.groups}
        aria-label="All shortcuts"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: from here the arrow keys scroll the sheet
        tabIndex={0}
      >
        {shortcutGroups(mainProcess().platform, isOfferedNow).map(({ area, lines }) => (
          <section key={area} className={styles.group}>
            <h3 className={styles.area}>{area}</h3>
            <dl className={styles.lines}>
              {lines.map(({ keys, does }) => (
                <div key={does} className={styles.line}>
                  <dt className={styles.does}>{does}</dt>
                  <dd className={styles.keys}>
                    {keys.map((one) => (
                      <kbd key={one} className={styles.key}>
                        {one}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}

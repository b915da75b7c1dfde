import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './dialog.module.css'
import { IconButton } from './IconButton'

export interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly description?: string
  /** Nothing within can have the focus, so that its text has to take it to be scrolled by keys. */
  readonly onlyText?: boolean
  /** As wide as a page of paper, for what would be cramped otherwise. */
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the bottom right, the main one last. */
  readonly buttons: ReactNode
}

/** A modal dialog with a title and buttons. */
export function Dialog(props: DialogProps) {
  const { open, title, description, wide, onlyText, onClose, children, buttons } = props
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Popup data-dialog="" className={classes(styles.popup, wide && styles.wide)}>
          <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
          <div className={styles.body} {...(onlyText && textOnly(title))}>
            {description !== undefined && (
              <BaseDialog.Description className={styles.description}>{description}</BaseDialog.Description>
            )}
            {children}
          </div>
          <footer className={styles.buttons}>{buttons}</footer>
          {/* Last in the tab order, so that the focus begins with what the dialog is about. */}
          <div className={styles.close}>
            <IconButton label="Close" icon={X} onClick={onClose} />
          </div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}

function textOnly(title: string) {
  return { tabIndex: 0, role: 'region', 'aria-label': title }
}

import { Toast } from '@base-ui/react/toast'
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import { classes } from './classes'
import { IconButton } from './IconButton'
import styles from './notices.module.css'

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert }

function Notices() {
  const { toasts, close } = Toast.useToastManager()
  return toasts.map((toast) => {
    const tone = toast.type === 'error' || toast.type === 'warning' ? toast.type : 'info'
    const Icon = icons[tone]
    return (
      <Toast.Root
        key={toast.id}
        toast={toast}
        aria-label="Notice"
        className={classes(styles.notice, styles[tone])}
      >
        <Icon className={styles.icon} size={16} aria-hidden="true" />
        <Toast.Description className={styles.text} />
        <IconButton label="Close notice" icon={X} size="small" onClick={() => close(toast.id)} />
      </Toast.Root>
    )
  })
}

/** The notices at the bottom of the window; newest first. */
export function NoticeList() {
  return (
    <Toast.Portal>
      <Toast.Viewport className={styles.viewport} aria-label="Notices">
        <Notices />
      </Toast.Viewport>
    </Toast.Portal>
  )
}

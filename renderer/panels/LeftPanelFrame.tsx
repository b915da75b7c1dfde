import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../ui/IconButton'
import styles from './left-panel.module.css'
import { useClosePanel } from './use-close-panel'

export interface LeftPanelFrameProps {
  readonly title: string
  /** What can be done with all of it, beside the title. */
  readonly buttons?: ReactNode
  readonly children: ReactNode
}

/** A panel at the left edge under its title, with the way to close it. */
export function LeftPanelFrame({ title, buttons, children }: LeftPanelFrameProps) {
  const close = useClosePanel()
  return (
    <section className={styles.panel}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {buttons}
        <IconButton label={`Close ${title.toLowerCase()}`} icon={X} onClick={close} />
      </header>
      {children}
    </section>
  )
}

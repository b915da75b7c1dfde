import { Collapsible } from '@base-ui/react/collapsible'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import styles from './section.module.css'

// Which sections a person opened or closed, for as long as the window lives: whoever looks at one step's evidence
// wants to see the next step's too.
const openByTitle = new Map<string, boolean>()

export interface SectionProps {
  readonly title: string
  /** A few words beside the title: how many there are, or what is wrong. */
  readonly remark?: string | undefined
  readonly startsOpen?: boolean | undefined
  readonly children: ReactNode
}

/** A part of a panel that can be folded away. */
export function Section({ title, remark, startsOpen = false, children }: SectionProps) {
  const [open, setOpen] = useState(openByTitle.get(title) ?? startsOpen)
  return (
    <Collapsible.Root
      className={styles.section}
      open={open}
      onOpenChange={(next) => {
        openByTitle.set(title, next)
        setOpen(next)
      }}
    >
      <h3 className={styles.heading}>
        <Collapsible.Trigger className={styles.trigger}>
          <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
          {title}
          {remark && <span className={styles.remark}>{remark}</span>}
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Panel className={styles.panel}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  )
}

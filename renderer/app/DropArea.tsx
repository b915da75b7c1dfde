import { type DragEvent, type ReactNode, useState } from 'react'
import { ask } from '../bridge/ask'
import { mainProcess } from '../bridge/window-api'
import { classes } from '../ui/classes'
import styles from './drop-area.module.css'

/** Opens files that are dropped anywhere on the window. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false)
  const accept = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: opening a file from the keyboard is in the menu
    <div
      className={classes(styles.area, over && styles.over)}
      onDragOver={accept}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        const { files } = event.dataTransfer
        if (files.length === 0) return
        event.preventDefault()
        setOver(false)
        void ask(mainProcess().openDropped([...files]))
      }}
    >
      {children}
    </div>
  )
}

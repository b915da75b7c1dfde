import { type MouseEvent, type ReactNode, useState } from 'react'
import { useStores } from '../../store/hooks'
import { ContextMenu } from '../../ui/ContextMenu'
import styles from './map-view.module.css'
import { mapEntries, selectionEntries } from './menu-entries'

interface OpenMenu {
  readonly x: number
  readonly y: number
  readonly onSelection: boolean
}

/** The menu of the right mouse button on the map. The map has selected by then what lies under the pointer. */
export function MapContextMenu({ children }: { readonly children: ReactNode }) {
  const stores = useStores()
  const [open, setOpen] = useState<OpenMenu | null>(null)

  const show = (event: MouseEvent) => {
    const target = event.target as Element
    // A text that is being typed has the system's own menu.
    if (event.defaultPrevented || target.closest('input, textarea')) return
    event.preventDefault()
    const onSelection = stores.session.getState().selection.size > 0 && !target.closest('header, ol, ul')
    setOpen({ x: event.clientX, y: event.clientY, onSelection })
  }
  const entries = open ? (open.onSelection ? selectionEntries(stores) : mapEntries(open)) : []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's menu key raises the same event on the map
    <div className={styles.mapArea} onContextMenu={show}>
      {children}
      <ContextMenu at={open} entries={entries} onClose={() => setOpen(null)} />
    </div>
  )
}

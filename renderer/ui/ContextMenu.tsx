import { Menu as BaseMenu } from '@base-ui/react/menu'
import { MenuEntries, type MenuEntry } from './MenuEntries'
import styles from './popup.module.css'

/** Rather beside the point than cut short, as the system's own context menus are. */
const keepWhole = { side: 'shift', align: 'shift' } as const

export interface ContextMenuProps {
  /** Where on the screen it was asked for; null while it is closed. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly entries: readonly MenuEntry[]
  readonly onClose: () => void
}

/** A menu at a point of the screen. The map opens it from a record, so there is no element that it belongs to. */
export function ContextMenu({ at, entries, onClose }: ContextMenuProps) {
  const anchor = at && { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }
  return (
    <BaseMenu.Root open={at !== null} onOpenChange={(open) => !open && onClose()} modal={false}>
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          className={styles.positioner}
          anchor={anchor}
          align="start"
          side="bottom"
          collisionAvoidance={keepWhole}
        >
          <BaseMenu.Popup className={styles.popup}>
            <MenuEntries entries={entries} />
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

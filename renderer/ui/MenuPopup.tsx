import { Menu } from '@base-ui/react/menu'
import { type ComponentProps, type RefObject, useRef } from 'react'
import { MenuEntries, type MenuEntry } from './MenuEntries'
import styles from './popup.module.css'

export interface MenuPopupProps
  extends Pick<
    ComponentProps<typeof Menu.Positioner>,
    'align' | 'side' | 'sideOffset' | 'collisionAvoidance'
  > {
  readonly open: boolean
  /** The button that it belongs to, or a point of the screen. */
  readonly anchor: RefObject<HTMLElement | null> | { getBoundingClientRect(): DOMRect } | null
  /** Id of the element that says what the menu is for. */
  readonly labelledBy?: string
  readonly entries: readonly MenuEntry[]
  /** The line that has the focus at first; none where the pointer chooses. */
  readonly startAt?: 'first' | 'last' | null
  readonly onClose: () => void
}

/** The lines of an open menu. A part of its own, because it is loaded when the window has been drawn. */
export default function MenuPopup(props: MenuPopupProps) {
  const { open, anchor, labelledBy, entries, startAt = null, onClose, sideOffset, ...place } = props
  const popup = useRef<HTMLDivElement>(null)
  const button = anchor !== null && 'current' in anchor ? anchor : undefined
  const focusFirstLine = () => {
    const lines = popup.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([data-disabled])')
    if (lines && startAt !== null) [...lines].at(startAt === 'first' ? 0 : -1)?.focus()
  }
  return (
    <Menu.Root
      open={open}
      onOpenChange={(next, details) => {
        if (next) return
        // The button closes its menu itself; otherwise its press would close the menu and open it anew.
        if (details.reason === 'outside-press' && button?.current?.contains(details.event.target as Node)) {
          details.cancel()
        } else onClose()
      }}
      onOpenChangeComplete={(isOpen) => isOpen && focusFirstLine()}
      modal={false}
    >
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} anchor={anchor} sideOffset={sideOffset} {...place}>
          <Menu.Popup
            ref={popup}
            className={styles.popup}
            aria-labelledby={labelledBy}
            finalFocus={button && (() => isFocusOn(popup.current) && button.current)}
            onKeyDown={(event) => {
              if (event.key !== 'Tab') return
              // From where the focus was the next Tab goes on.
              event.preventDefault()
              onClose()
            }}
          >
            <MenuEntries entries={entries} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

/** Whether the focus is still with the menu. What was chosen may have taken it on, such as a field to type in. */
function isFocusOn(popup: HTMLElement | null): boolean {
  const { activeElement } = document
  return activeElement === document.body || popup?.contains(activeElement) === true
}

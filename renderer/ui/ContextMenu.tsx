import { useState } from 'react'
import type { MenuEntry } from './MenuEntries'
import { MenuPopup } from './menu-popup-part'

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
  // Once opened it stays, so that closing it gives the focus back.
  const [wanted, setWanted] = useState(false)
  if (at !== null && !wanted) setWanted(true)
  if (!wanted) return null
  return (
    <MenuPopup
      open={at !== null}
      anchor={at && { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }}
      entries={entries}
      align="start"
      side="bottom"
      collisionAvoidance={keepWhole}
      onClose={onClose}
    />
  )
}

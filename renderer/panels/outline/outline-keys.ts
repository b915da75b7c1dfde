import type { OutlineRow } from './outline-rows'

/** What a key asks for in the outline. */
export type OutlineIntent =
  | { readonly kind: 'go'; readonly to: number; readonly extend: boolean }
  | { readonly kind: 'move'; readonly by: -1 | 1 }
  | { readonly kind: 'move-stage'; readonly by: -1 | 1 }
  | { readonly kind: 'toggle' | 'toggle-selected' | 'rename' | 'delete' | 'add' | 'menu' | 'leave' }

/** The parts of a keyboard event that decide what it means. */
export type OutlineKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

const page = 12

/** What a key means on a line; null when it means nothing there. The keys of a tree (ARIA Authoring Practices). */
export function outlineIntent(
  rows: readonly OutlineRow[],
  active: number,
  pressed: OutlineKey,
): OutlineIntent | null {
  const { key, shiftKey: extend, altKey, ctrlKey, metaKey } = pressed
  const row = rows[active]
  if (!row) return null
  if (altKey) return movesFor(key)
  if (ctrlKey || metaKey) return key === ' ' ? { kind: 'toggle-selected' } : null
  switch (key) {
    case 'ArrowDown':
      return { kind: 'go', to: active + 1, extend }
    case 'ArrowUp':
      return { kind: 'go', to: active - 1, extend }
    case 'PageDown':
      return { kind: 'go', to: active + page, extend }
    case 'PageUp':
      return { kind: 'go', to: active - page, extend }
    case 'Home':
      return { kind: 'go', to: 0, extend }
    case 'End':
      return { kind: 'go', to: rows.length - 1, extend }
    case 'ArrowRight':
      if (row.expandable && !row.expanded) return { kind: 'toggle' }
      return row.expanded ? { kind: 'go', to: active + 1, extend: false } : null
    case 'ArrowLeft':
      if (row.expanded) return { kind: 'toggle' }
      return toParent(rows, row)
    case 'Enter':
      return { kind: 'add' }
    case 'F2':
      return { kind: 'rename' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'delete' }
    case 'Escape':
      return { kind: 'leave' }
    case 'ContextMenu':
      return { kind: 'menu' }
    case 'F10':
      return extend ? { kind: 'menu' } : null
    default:
      return null
  }
}

function movesFor(key: string): OutlineIntent | null {
  if (key === 'ArrowUp' || key === 'ArrowDown') return { kind: 'move', by: key === 'ArrowUp' ? -1 : 1 }
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return { kind: 'move-stage', by: key === 'ArrowLeft' ? -1 : 1 }
  }
  return null
}

function toParent(rows: readonly OutlineRow[], { parentId }: OutlineRow): OutlineIntent | null {
  const to = rows.findIndex(({ id }) => id === parentId)
  return to < 0 ? null : { kind: 'go', to, extend: false }
}

/** The next line whose title begins with what was typed, from a line on and around the end; -1 when there is none. */
export function lineTyped(rows: readonly OutlineRow[], active: number, typed: string): number {
  const wanted = typed.toLocaleLowerCase()
  // One letter goes on to the next line; more of them narrow the one that is found.
  const start = typed.length === 1 ? active + 1 : active
  for (let step = 0; step < rows.length; step += 1) {
    const index = (start + step) % rows.length
    if (rows[index]?.title.toLocaleLowerCase().startsWith(wanted)) return index
  }
  return -1
}

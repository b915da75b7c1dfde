import { windowState } from '../../bridge/window-state'
import type { Stores } from '../../store/stores'
import { mapArea } from '../map-area'
import { isTyping } from '../run-action'
import { copyOut } from './copy-out'
import { type EditCommand, takeAskedCommand } from './edit-command'
import { pasteIn } from './paste-in'

/**
 * Answers the system's copy, cut and paste for the map; the returned function stops that. Keys, native menu and our
 * own menus all end in these events, and the clipboard is in reach in no other way.
 */
export function listenForClipboard(): () => void {
  const commands: readonly EditCommand[] = ['copy', 'cut', 'paste']
  const listen = (event: ClipboardEvent) => {
    const command = commands.find((name) => name === event.type)
    if (command && answer(command, event)) event.preventDefault()
  }
  for (const command of commands) document.addEventListener(command, listen)
  return () => {
    for (const command of commands) document.removeEventListener(command, listen)
  }
}

/** True when the event was meant for the map and has been answered. */
function answer(command: EditCommand, { clipboardData, defaultPrevented }: ClipboardEvent): boolean {
  const asked = takeAskedCommand(command)
  const { stores } = windowState.getState()
  if (!stores || !clipboardData || defaultPrevented || !showsMap(stores)) return false
  if (!asked && !isForMap(document.activeElement)) return false
  if (command !== 'copy' && stores.document.getState().readOnlyReason !== null) return false
  if (command !== 'paste') return copyOut(stores, clipboardData, command)
  const point = asked?.at ? stores.session.getState().canvas?.pointAt(asked.at) : undefined
  pasteIn(stores, clipboardData, point ?? null)
  return true
}

function showsMap({ session }: Stores): boolean {
  const { view, canvas, presenting } = session.getState()
  return view === 'map' && canvas !== null && !presenting
}

/** Text that is typed or marked has a clipboard of its own. */
function isForMap(focused: Element | null): boolean {
  if (isTyping(focused) || focused?.closest('[role="dialog"]')) return false
  if (window.getSelection()?.type === 'Range') return false
  return focused === null || focused === document.body || focused.closest(`[${mapArea}]`) !== null
}

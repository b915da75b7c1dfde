import { windowState } from './window-state'

/**
 * Takes over what is being typed, before saving and closing. Fields announce their drafts; anything else that commits
 * when it is left is left for a moment.
 */
export function commitTyping(): void {
  windowState.getState().stores?.drafts.commit()
  const { activeElement } = document
  if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)) return
  activeElement.blur()
  if (activeElement.isConnected) activeElement.focus()
}

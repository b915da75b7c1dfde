import type { BuymapApi } from '@contract/api'
import { workWhileTyping } from './find-actions'
import { mapArea } from './map-area'
import { type ActionId, actionOf, actions } from './registry'
import { canRun, isTyping, runAction } from './run-action'
import { isPressed, keysOn } from './shortcuts'

function keysOf(platform: BuymapApi['platform']) {
  return (Object.keys(actions) as ActionId[]).flatMap((id) => {
    const action = actionOf(id)
    return action.keysFromSystem ? [] : keysOn(platform, action).map((keys) => ({ id, keys }))
  })
}

/** Runs actions by their keys; the returned function stops that. */
export function listenForKeys(platform: BuymapApi['platform']): () => void {
  const withKeys = keysOf(platform)
  const listen = (event: KeyboardEvent) => {
    // An input method uses keys of its own, and the map may already have taken this one.
    if (event.isComposing || event.defaultPrevented) return
    const pressed = withKeys.find(({ keys }) => isPressed(keys, event, platform))
    if (!pressed || !belongsHere(pressed.id, event.target) || !canRun(pressed.id)) {
      return
    }
    event.preventDefault()
    runAction(pressed.id)
  }
  window.addEventListener('keydown', listen)
  return () => window.removeEventListener('keydown', listen)
}

function belongsHere(id: ActionId, target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null
  // One that is on its way out holds the focus for a moment more, and no key is lost to it.
  if (element?.closest('[role="dialog"][data-open]')) return false
  // A text field has its own undo, select all and delete.
  if (isTyping(element)) return !id.startsWith('edit.') || workWhileTyping.includes(id)
  if (actionOf(id).scope !== 'map') return true
  return element === null || element === document.body || element.closest(`[${mapArea}]`) !== null
}

import { useCallback, useSyncExternalStore } from 'react'
import { windowState } from '../bridge/window-state'
import { type ActionId, actionOf } from './registry'
import { actionContext } from './run-action'

/** Which of some actions can be run now, kept up to date. */
export function useEnabled(ids: readonly ActionId[]): ReadonlySet<ActionId> {
  const snapshot = useCallback(() => {
    const context = actionContext()
    return ids.filter((id) => actionOf(id).enabled(context)).join(' ')
  }, [ids])
  const enabled = useSyncExternalStore(subscribe, snapshot)
  return new Set(enabled.split(' ') as ActionId[])
}

function subscribe(listener: () => void): () => void {
  const { stores } = windowState.getState()
  const stops = [
    windowState.subscribe(listener),
    stores?.document.subscribe(listener),
    stores?.session.subscribe(listener),
  ]
  return () => {
    for (const stop of stops) stop?.()
  }
}

import { useCallback, useSyncExternalStore } from 'react'
import { windowState } from '../bridge/window-state'
import { type ActionId, actionOf } from './registry'
import { actionContext, canRun } from './run-action'

/** Which of some actions can be run now, kept up to date. */
export function useEnabled(ids: readonly ActionId[]): ReadonlySet<ActionId> {
  const snapshot = useCallback(() => {
    const context = actionContext()
    return ids.filter((id) => canRun(id, context)).join(' ')
  }, [ids])
  const enabled = useSyncExternalStore(subscribe, snapshot)
  return new Set(enabled.split(' ') as ActionId[])
}

/** Which of some actions are on now, kept up to date. */
export function usePressed(ids: readonly ActionId[]): ReadonlySet<ActionId> {
  const snapshot = useCallback(() => {
    const context = actionContext()
    return ids.filter((id) => actionOf(id).pressed?.(context)).join(' ')
  }, [ids])
  const pressed = useSyncExternalStore(subscribe, snapshot)
  return new Set(pressed.split(' ') as ActionId[])
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

import type { BuymapApi } from '@contract/api'

declare global {
  interface Window {
    /** Put there by the preload script; absent in a plain browser. */
    readonly buymap?: BuymapApi
  }
}

let connected: BuymapApi | null = null

/** Chooses the main process that this window talks to, before anything else runs. */
export function connectTo(api: BuymapApi): void {
  connected = api
}

/** The main process. */
export function mainProcess(): BuymapApi {
  if (!connected) throw new Error('The window asked the main process before it was connected')
  return connected
}

/** What the preload script offers, if there is one. */
export function offeredApi(): BuymapApi | null {
  return window.buymap ?? null
}

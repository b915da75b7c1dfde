import { app } from 'electron'
import type { Requests } from './lifecycle'
import { openFirstWindow } from './page-window'
import { servePages } from './pages'
import type { Profile } from './profile'

/**
 * Runs the program with its windows. The first one is opened at once. The rest of the program is read while the
 * browser works on what that window's page has been handed; the calls of the page wait for it.
 */
export async function startWindows(profile: Profile, requests: Requests): Promise<void> {
  await app.whenReady()
  const pages = servePages()
  const firstWindow = openFirstWindow(pages)
  await pages.firstIsHandedOut
  const { runWindows } = await import('./run-windows')
  await runWindows({ profile, requests, pages, firstWindow })
}

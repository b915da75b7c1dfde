import { changeSettings } from '../../bridge/settings'
import { windowState } from '../../bridge/window-state'

/** The tour is offered once; afterwards it is found in the Help menu. */
export function rememberTourSeen(): void {
  const { settings } = windowState.getState()
  if (!settings.tourSeen) void changeSettings({ ...settings, tourSeen: true })
}

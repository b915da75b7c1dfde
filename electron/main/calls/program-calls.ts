import { success } from '@workbook/model/result'
import { changeSettings, currentSpellCheckOffer } from '../change-settings'
import type { Closing } from '../closing'
import type { Router } from '../ipc-router'
import type { Program } from '../program'
import { takeMenuState } from '../windows'

/** What the calls about the program itself set in motion. */
export interface ProgramCallsOptions {
  readonly closing: Closing
  /** Called when the menu may look different from now on. */
  readonly menuChanged: () => void
}

/** Settings, menus, closing and problems of windows. */
export function registerProgramCalls(
  router: Router,
  program: Program,
  { closing, menuChanged }: ProgramCallsOptions,
): void {
  const { windows, settings, log } = program
  router.handle('readSettings', () => success(settings.data))
  router.handle('readSpellCheckOffer', () => success(currentSpellCheckOffer()))
  router.handle('writeSettings', async (request) => {
    await changeSettings(program, request)
    menuChanged()
    return success(null)
  })
  router.handle('setMenuState', (menuState, sender) => {
    const window = windows.of(sender)
    if (window) takeMenuState(window, menuState)
    menuChanged()
    return success(null)
  })
  router.handle('settled', (_request, sender) => {
    const window = windows.of(sender)
    if (window) closing.settled(window)
    return success(null)
  })
  router.handle('reportProblem', ({ message }) => {
    log.problem(`Window: ${message}`)
    return success(null)
  })
}

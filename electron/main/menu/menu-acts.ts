import { changeSettings } from '../change-settings'
import { openPaths } from '../open-workbooks'
import type { Program } from '../program'
import { tell } from '../windows'
import type { MenuActs } from './menu-template'

/** What the menu sets in motion. Its items mean the window that was used last. */
export function menuActs(program: Program, menuChanged: () => void): MenuActs {
  const { windows, recents, settings } = program
  return {
    window(id) {
      const window = windows.active() ?? program.createWindow()
      tell(window, { type: 'menu-action', id })
    },
    openRecent(id) {
      const path = recents.pathOf(id)
      if (path !== null) void openPaths(program, [path], windows.active())
    },
    theme(theme) {
      void changeSettings(program, { ...settings.data, theme }).then(menuChanged)
    },
    close: () => windows.active()?.browserWindow.close(),
  }
}

import { type BrowserWindow, Menu } from 'electron'
import { type TextTarget, textMenuTemplate } from './text-menu'

/** Shows the menu of a text where the pointer is. The page has its own menus everywhere else. */
export function showTextMenu(window: BrowserWindow, target: TextTarget): void {
  const { webContents } = window
  const items = textMenuTemplate(target, {
    replace: (word) => webContents.replaceMisspelling(word),
    learn: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
  })
  if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
}

import { Menu } from 'electron'
import { type MenuActs, type MenuInput, menuTemplate } from './menu-template'

const settlingTime = 50

/** Keeps the native menu as the program's state wants it. Returns what to call when the state may have changed. */
export function followMenu(input: () => MenuInput, acts: MenuActs): () => void {
  let shown = ''
  let timer: ReturnType<typeof setTimeout> | null = null
  const show = () => {
    timer = null
    const wanted = input()
    const text = JSON.stringify(wanted)
    // Building a menu is slow, and most changes of a window do not concern it.
    if (text === shown) return
    shown = text
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(wanted, acts)))
  }
  show()
  return () => {
    if (timer === null) timer = setTimeout(show, settlingTime)
  }
}

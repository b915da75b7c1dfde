import type { MenuState } from '@contract/calls'
import { type MenuActionId, menuActions, menuActionsForClient } from '@contract/menu-actions'
import type { Settings } from '@contract/settings'
import type { Id } from '@workbook/model/values'
import type { MenuItemConstructorOptions } from 'electron'

/** What the menu depends on. */
export interface MenuInput {
  readonly state: MenuState
  readonly recents: readonly { readonly id: Id; readonly name: string }[]
  readonly theme: Settings['theme']
  readonly isMac: boolean
  readonly isDevelopment: boolean
}

/** What happens when an item is chosen. */
export interface MenuActs {
  /** An item that the window carries out. */
  window(id: MenuActionId): void
  openRecent(id: Id): void
  theme(theme: Settings['theme']): void
  close(): void
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }
const noWorkbookNeeded: readonly MenuActionId[] = [
  'file.new',
  'file.open',
  'app.settings',
  'help.tour',
  'help.commands',
  'help.shortcuts',
]
const themes = { system: 'Same as system', light: 'Light', dark: 'Dark', contrast: 'High contrast' } as const

/** The native menu as data. Ids are a promise to other programs: they stay as they are. */
export function menuTemplate(input: MenuInput, acts: MenuActs): Item[] {
  return [
    ...(input.isMac ? [macMenu(input, acts)] : []),
    fileMenu(input, acts),
    editMenu(input, acts),
    mapMenu(input, acts),
    viewMenu(input, acts),
    ...(input.isMac ? [{ role: 'windowMenu' as const }] : []),
    helpMenu(input, acts),
  ]
}

/** The menu that a Mac names after the program: what other systems have under File and Help stands there. */
function macMenu(input: MenuInput, acts: MenuActs): Item {
  return {
    label: 'Buymap',
    submenu: [
      { role: 'about' },
      separator,
      windowItem('app.settings', input, acts),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { id: 'file.quit', role: 'quit' },
    ],
  }
}

function fileMenu(input: MenuInput, acts: MenuActs): Item {
  const item = (id: MenuActionId) => windowItem(id, input, acts)
  return {
    label: '&File',
    submenu: [
      item('file.new'),
      item('file.open'),
      recentsMenu(input, acts),
      separator,
      item('file.save'),
      item('file.saveAs'),
      item('file.saveCopy'),
      item('file.saveAsTemplate'),
      item('file.revert'),
      item('file.versions'),
      separator,
      item('file.exportPdf'),
      item('file.exportClientCopy'),
      item('file.exportCalendar'),
      separator,
      ...(input.isMac ? [] : [item('app.settings'), separator]),
      { id: 'file.close', label: 'Close window', accelerator: 'CmdOrCtrl+W', click: () => acts.close() },
      ...(input.isMac ? [] : [{ id: 'file.quit', role: 'quit' as const }]),
    ],
  }
}

function recentsMenu({ recents, state }: MenuInput, acts: MenuActs): Item {
  // The names of other deals are no business of a client who looks at this one.
  const shown = state.face === 'own' ? recents : []
  return {
    id: 'file.recent',
    label: 'Open recent',
    enabled: shown.length > 0,
    submenu: shown.map(({ id, name }) => ({
      id: `file.recent.${id}`,
      // An ampersand marks the key of an item, so one in a name has to be written twice.
      label: name.replaceAll('&', '&&'),
      click: () => acts.openRecent(id),
    })),
  }
}

function editMenu(input: MenuInput, acts: MenuActs): Item {
  const { undoLabel, redoLabel, hasSelection, face } = input.state
  const item = (id: MenuActionId) => windowItem(id, input, acts)
  return {
    label: '&Edit',
    submenu: [
      {
        ...item('edit.undo'),
        label: named('Undo', undoLabel),
        enabled: undoLabel !== null && face !== 'presenting',
      },
      {
        ...item('edit.redo'),
        label: named('Redo', redoLabel),
        enabled: redoLabel !== null && face !== 'presenting',
      },
      separator,
      // These reach the window as events, with what has the caret as their target.
      { id: 'edit.cut', role: 'cut' },
      { id: 'edit.copy', role: 'copy' },
      { id: 'edit.paste', role: 'paste' },
      item('edit.copyAsPicture'),
      separator,
      // The keys of these belong to whatever has the caret; the window knows, the menu does not.
      { ...item('edit.duplicate'), enabled: hasSelection, registerAccelerator: false },
      { ...item('edit.delete'), enabled: hasSelection, registerAccelerator: false },
      { ...item('edit.selectAll'), registerAccelerator: false },
      { ...item('edit.selectSameKind'), enabled: hasSelection },
      separator,
      item('edit.find'),
      item('edit.findNext'),
      item('edit.findPrevious'),
      item('edit.replace'),
    ],
  }
}

function mapMenu(input: MenuInput, acts: MenuActs): Item {
  const item = (id: MenuActionId) => windowItem(id, input, acts)
  return {
    label: '&Map',
    submenu: [
      item('map.addStep'),
      item('map.addDecision'),
      item('map.addMilestone'),
      item('map.addStakeholder'),
      item('map.addNote'),
      separator,
      item('map.connect'),
      item('call.plan'),
      separator,
      item('map.tidyUp'),
      { ...item('map.tidyUpSelection'), enabled: input.state.hasSelection },
      arrangeMenu(input, acts),
    ],
  }
}

function arrangeMenu(input: MenuInput, acts: MenuActs): Item {
  const item = (id: MenuActionId) => ({
    ...windowItem(id, input, acts),
    enabled: canChoose(id, input.state) && input.state.hasSelection,
  })
  return {
    id: 'map.arrange',
    label: 'Arrange',
    submenu: [
      item('arrange.alignLeft'),
      item('arrange.alignCentre'),
      item('arrange.alignRight'),
      separator,
      item('arrange.alignTop'),
      item('arrange.alignMiddle'),
      item('arrange.alignBottom'),
      separator,
      item('arrange.distributeHorizontally'),
      item('arrange.distributeVertically'),
      separator,
      item('arrange.bringToFront'),
      item('arrange.sendToBack'),
      separator,
      item('arrange.lock'),
      item('arrange.unlock'),
    ],
  }
}

function viewMenu(input: MenuInput, acts: MenuActs): Item {
  const item = (id: MenuActionId) => windowItem(id, input, acts)
  return {
    label: '&View',
    submenu: [
      item('view.zoomIn'),
      item('view.zoomOut'),
      item('view.zoomToFit'),
      item('view.zoomTo100'),
      item('view.zoomToSelection'),
      item('view.focusNeighbours'),
      separator,
      item('view.outline'),
      item('view.findings'),
      item('view.history'),
      item('view.minimap'),
      separator,
      item('view.clientView'),
      item('view.present'),
      separator,
      {
        label: 'Theme',
        submenu: (Object.keys(themes) as (keyof typeof themes)[]).map((theme) => ({
          id: `view.theme.${theme}`,
          label: themes[theme],
          type: 'radio' as const,
          checked: theme === input.theme,
          click: () => acts.theme(theme),
        })),
      },
      separator,
      { role: 'togglefullscreen' },
      ...(input.isDevelopment ? [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }] : []),
    ],
  }
}

function helpMenu(input: MenuInput, acts: MenuActs): Item {
  const item = (id: MenuActionId) => windowItem(id, input, acts)
  return {
    label: '&Help',
    role: 'help',
    submenu: [
      item('help.commands'),
      item('help.shortcuts'),
      item('help.rules'),
      item('help.tour'),
      ...(input.isMac ? [] : [separator, { role: 'about' as const }]),
    ],
  }
}

function windowItem(id: MenuActionId, { state }: MenuInput, acts: MenuActs): Item {
  const action: { label: string; keys?: string } = menuActions[id]
  return {
    id,
    label: action.label,
    enabled: canChoose(id, state),
    ...(action.keys !== undefined && { accelerator: action.keys }),
    click: () => acts.window(id),
  }
}

function canChoose(id: MenuActionId, { face, hasWorkbook }: MenuState): boolean {
  if (face === 'presenting') return id === 'view.present'
  if (face === 'client') return menuActionsForClient.includes(id)
  return hasWorkbook || noWorkbookNeeded.includes(id)
}

/** "Undo Move 3 steps". */
function named(verb: string, label: string | null): string {
  return label === null ? verb : `${verb} ${label.replaceAll('&', '&&')}`
}

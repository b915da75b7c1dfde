/** What an item of the native menu is called and which keys trigger it. */
export interface MenuAction {
  readonly label: string
  /** Keys as Electron writes them, "CmdOrCtrl+S"; absent when there are none. */
  readonly keys?: string
}

/**
 * The native menu items that the window carries out, by the id that their `menu-action` event brings. The window's
 * own toolbar, shortcuts and palette take label and keys from here, so that they never disagree with the menu.
 */
export const menuActions = {
  'file.new': { label: 'New workbook…', keys: 'CmdOrCtrl+N' },
  'file.open': { label: 'Open…', keys: 'CmdOrCtrl+O' },
  'file.save': { label: 'Save', keys: 'CmdOrCtrl+S' },
  'file.saveAs': { label: 'Save as…', keys: 'CmdOrCtrl+Shift+S' },
  'file.saveCopy': { label: 'Save a copy…' },
  'file.revert': { label: 'Revert to saved…' },
  'file.versions': { label: 'Versions…' },
  'file.saveAsTemplate': { label: 'Save as template…' },
  'file.exportPdf': { label: 'Export PDF…', keys: 'CmdOrCtrl+P' },
  'file.exportClientCopy': { label: 'Export client copy…' },
  'edit.undo': { label: 'Undo', keys: 'CmdOrCtrl+Z' },
  'edit.redo': { label: 'Redo', keys: 'CmdOrCtrl+Shift+Z' },
  'edit.duplicate': { label: 'Duplicate', keys: 'CmdOrCtrl+D' },
  'edit.copyAsPicture': { label: 'Copy as picture', keys: 'CmdOrCtrl+Shift+C' },
  'edit.delete': { label: 'Delete', keys: 'Delete' },
  'edit.selectAll': { label: 'Select all', keys: 'CmdOrCtrl+A' },
  'edit.selectSameKind': { label: 'Select all of the same kind', keys: 'CmdOrCtrl+Shift+A' },
  'edit.find': { label: 'Find…', keys: 'CmdOrCtrl+F' },
  'edit.findNext': { label: 'Find next', keys: 'F3' },
  'edit.findPrevious': { label: 'Find previous', keys: 'Shift+F3' },
  'edit.replace': { label: 'Replace in titles…', keys: 'CmdOrCtrl+H' },
  'map.addStep': { label: 'Add step' },
  'map.addDecision': { label: 'Add decision' },
  'map.addMilestone': { label: 'Add milestone' },
  'map.addStakeholder': { label: 'Add stakeholder' },
  'map.addNote': { label: 'Add note' },
  'map.tidyUp': { label: 'Tidy up', keys: 'CmdOrCtrl+Shift+L' },
  'map.tidyUpSelection': { label: 'Tidy up selection' },
  'map.connect': { label: 'Connect to…', keys: 'CmdOrCtrl+L' },
  'arrange.alignLeft': { label: 'Align left' },
  'arrange.alignCentre': { label: 'Align centres' },
  'arrange.alignRight': { label: 'Align right' },
  'arrange.alignTop': { label: 'Align tops' },
  'arrange.alignMiddle': { label: 'Align middles' },
  'arrange.alignBottom': { label: 'Align bottoms' },
  'arrange.distributeHorizontally': { label: 'Distribute horizontally' },
  'arrange.distributeVertically': { label: 'Distribute vertically' },
  'arrange.bringToFront': { label: 'Bring note to front' },
  'arrange.sendToBack': { label: 'Send note to back' },
  'arrange.lock': { label: 'Lock' },
  'arrange.unlock': { label: 'Unlock' },
  'view.zoomIn': { label: 'Zoom in', keys: 'CmdOrCtrl+Plus' },
  'view.zoomOut': { label: 'Zoom out', keys: 'CmdOrCtrl+-' },
  'view.zoomToFit': { label: 'Zoom to fit', keys: 'CmdOrCtrl+0' },
  'view.zoomTo100': { label: 'Zoom to 100 %', keys: 'CmdOrCtrl+1' },
  'view.zoomToSelection': { label: 'Zoom to selection', keys: 'CmdOrCtrl+2' },
  'view.minimap': { label: 'Minimap' },
  'view.history': { label: 'History' },
  'view.outline': { label: 'Outline', keys: 'CmdOrCtrl+Shift+O' },
  'view.findings': { label: 'Findings', keys: 'CmdOrCtrl+Shift+H' },
  'view.clientView': { label: 'Client view', keys: 'CmdOrCtrl+Shift+E' },
  'view.present': { label: 'Present', keys: 'F5' },
  'view.focusNeighbours': { label: 'Focus on neighbours', keys: 'CmdOrCtrl+Shift+F' },
  'app.settings': { label: 'Settings…', keys: 'CmdOrCtrl+,' },
  'help.tour': { label: 'Take the tour' },
  'help.commands': { label: 'Command palette…', keys: 'CmdOrCtrl+K' },
  'help.rules': { label: 'Rules on deals…' },
  'help.shortcuts': { label: 'Keyboard shortcuts', keys: 'CmdOrCtrl+/' },
} as const satisfies Record<string, MenuAction>

/** Id of a menu item that the window carries out. */
export type MenuActionId = keyof typeof menuActions

/**
 * The items that stay while a client looks at the window: they show nothing but what a client may see. Whatever is not
 * listed is out of reach until somebody has looked at what it shows.
 */
export const menuActionsForClient: readonly MenuActionId[] = [
  'file.save',
  'edit.undo',
  'edit.redo',
  'edit.duplicate',
  'edit.copyAsPicture',
  'edit.delete',
  'edit.selectAll',
  'edit.selectSameKind',
  'map.addStep',
  'map.addDecision',
  'map.addMilestone',
  'map.addStakeholder',
  'map.addNote',
  'map.tidyUp',
  'map.tidyUpSelection',
  'map.connect',
  'arrange.alignLeft',
  'arrange.alignCentre',
  'arrange.alignRight',
  'arrange.alignTop',
  'arrange.alignMiddle',
  'arrange.alignBottom',
  'arrange.distributeHorizontally',
  'arrange.distributeVertically',
  'arrange.bringToFront',
  'arrange.sendToBack',
  'arrange.lock',
  'arrange.unlock',
  'view.zoomIn',
  'view.zoomOut',
  'view.zoomToFit',
  'view.zoomTo100',
  'view.zoomToSelection',
  'view.minimap',
  'view.clientView',
  'view.present',
  'help.commands',
  'help.shortcuts',
]

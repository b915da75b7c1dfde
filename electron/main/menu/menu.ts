import { type MenuActionId, menuActions } from '@contract/menu-actions'
import { Menu, type MenuItemConstructorOptions } from 'electron'

const groups: readonly { readonly label: string; readonly ids: readonly MenuActionId[] }[] = [
  {
    label: '&File',
    ids: ['file.new', 'file.open', 'file.save', 'file.saveAs', 'file.saveCopy', 'file.revert'],
  },
  { label: '&Edit', ids: ['edit.undo', 'edit.redo', 'edit.delete', 'edit.selectAll'] },
  {
    label: '&Map',
    ids: ['map.addStep', 'map.addDecision', 'map.addMilestone', 'map.addStakeholder', 'map.addNote'],
  },
  { label: '&View', ids: ['view.zoomToFit'] },
]

/** Shows the native menu. Keys are the window's business, so that typing in a field keeps its own. */
export function installMenu(choose: (id: MenuActionId) => void): void {
  const template = groups.map(
    ({ label, ids }): MenuItemConstructorOptions => ({
      label,
      submenu: ids.map((id) => itemOf(id, choose)),
    }),
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function itemOf(id: MenuActionId, choose: (id: MenuActionId) => void): MenuItemConstructorOptions {
  const action: { readonly label: string; readonly keys?: string } = menuActions[id]
  const { label, keys } = action
  return {
    id,
    label,
    click: () => choose(id),
    ...(keys !== undefined && { accelerator: keys, registerAccelerator: false }),
  }
}

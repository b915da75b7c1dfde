import { type ActionId, actionOf } from '../actions/registry'
import { runAction } from '../actions/run-action'
import { keysText } from '../actions/shortcuts'
import { mainProcess } from '../bridge/window-api'
import { useSession } from '../store/hooks'
import type { SidePanelName } from '../store/view-name'
import { IconButton } from '../ui/IconButton'

/** The panels that are a click away, with the action that opens and closes each, in the order of their buttons. */
const panels: readonly { readonly panel: SidePanelName; readonly action: ActionId }[] = [
  { panel: 'outline', action: 'view.outline' },
  { panel: 'find', action: 'edit.find' },
  { panel: 'findings', action: 'view.findings' },
  { panel: 'who-says-what', action: 'view.whoSaysWhat' },
  { panel: 'history', action: 'view.history' },
]

/** Opens and closes the panels at the left edge. */
export function PanelButtons() {
  const shown = useSession(({ sidePanel }) => sidePanel)
  const { platform } = mainProcess()
  return panels.map(({ panel, action }) => {
    const { label, keys, icon } = actionOf(action)
    return (
      icon && (
        <IconButton
          key={panel}
          label={label}
          keys={keys && keysText(keys, platform)}
          icon={icon}
          aria-pressed={shown === panel}
          onClick={() => runAction(action)}
        />
      )
    )
  })
}

import { PanelLeft } from 'lucide-react'
import { type ActionId, actionOf } from '../actions/registry'
import { runAction } from '../actions/run-action'
import { keysText } from '../actions/shortcuts'
import { mainProcess } from '../bridge/window-api'
import { useSession } from '../store/hooks'
import type { SidePanelName } from '../store/view-name'
import { IconButton } from '../ui/IconButton'
import { Menu } from '../ui/Menu'
import { useMedia } from '../ui/use-media'

/** The panels that are a click away, with the action that opens and closes each, in the order of their buttons. */
const panels: readonly { readonly panel: SidePanelName; readonly action: ActionId }[] = [
  { panel: 'outline', action: 'view.outline' },
  { panel: 'find', action: 'edit.find' },
  { panel: 'findings', action: 'view.findings' },
  { panel: 'who-says-what', action: 'view.whoSaysWhat' },
  { panel: 'history', action: 'view.history' },
]

/** Where a row of buttons would leave the views no room: a small window, or one at twice the size. */
const narrow = '(width <= 760px)'

/** Opens and closes the panels at the left edge. */
export function PanelButtons() {
  const shown = useSession(({ sidePanel }) => sidePanel)
  const isNarrow = useMedia(narrow)
  const { platform } = mainProcess()
  if (isNarrow) return <PanelMenu shown={shown} />
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

function PanelMenu({ shown }: { readonly shown: SidePanelName | null }) {
  const entries = panels.map(({ panel, action }) => ({
    label: actionOf(action).label,
    checked: shown === panel,
    closes: true,
    onChoose: () => runAction(action),
  }))
  return <Menu align="end" trigger={<IconButton label="Panels" icon={PanelLeft} />} entries={entries} />
}

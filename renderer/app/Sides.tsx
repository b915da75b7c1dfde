import { leftPanels } from '../panels/side-panels'
import { useSession } from '../store/hooks'
import { part } from '../ui/part'
import { takesInspector } from '../views/views'
import { SidePanel } from './SidePanel'

// The map is the first picture; the fields beside it come with the second.
const Inspector = part(() => import('../panels/inspector/Inspector'))

/** The inspector, where it is wanted and beside views that take one. */
export function RightSide() {
  const shown = useSession(({ view, inspectorShown }) => inspectorShown && takesInspector(view))
  if (!shown) return null
  return (
    <SidePanel name="Inspector" side="right">
      <Inspector />
    </SidePanel>
  )
}

/** The panel that was chosen, or nothing. */
export function LeftSide() {
  const shown = useSession(({ sidePanel }) => sidePanel)
  const panel = shown === null ? undefined : leftPanels[shown]
  if (!panel) return null
  return (
    <SidePanel key={shown} name={panel.label} side="left">
      <panel.Content />
    </SidePanel>
  )
}

import { lazy, Suspense } from 'react'
import { leftPanels } from '../panels/side-panels'
import { useSession } from '../store/hooks'
import { afterPicture } from '../ui/after-picture'
import { views } from '../views/views'
import { SidePanel } from './SidePanel'

// The map is the first picture; the fields beside it come with the second.
const Inspector = lazy(async () => {
  await afterPicture()
  return { default: (await import('../panels/inspector/Inspector')).Inspector }
})

/** The inspector, beside views that have room for it. */
export function RightSide() {
  const shown = useSession(({ view }) => view)
  if (views.find(({ name }) => name === shown)?.hidesInspector) return null
  return (
    <SidePanel name="Inspector" side="right">
      <Suspense>
        <Inspector />
      </Suspense>
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
      <Suspense>
        <panel.Content />
      </Suspense>
    </SidePanel>
  )
}

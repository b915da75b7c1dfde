import { Suspense } from 'react'
import { ExportPdfDialog } from '../panels/export/ExportPdfDialog'
import { DraftsContext } from '../panels/fields/drafts-context'
import { Inspector } from '../panels/inspector/Inspector'
import { PasteRowsDialog } from '../panels/paste/PasteRowsDialog'
import { TellDialog } from '../panels/perspectives/TellDialog'
import { LongJobNotice } from '../panels/progress/LongJobNotice'
import { leftPanels } from '../panels/side-panels'
import { StoresContext, useDocument, useSession } from '../store/hooks'
import type { Stores } from '../store/stores'
import { SheetTabs } from '../views/map/SheetTabs'
import { StatusLine } from '../views/map/StatusLine'
import { PresentView } from '../views/present/PresentView'
import { views } from '../views/views'
import { ClientWindow } from './ClientWindow'
import { ErrorBoundary } from './ErrorBoundary'
import { SidePanel } from './SidePanel'
import { TopBar } from './TopBar'
import { TourOffer } from './tour/TourOffer'
import { useFace } from './use-face'
import { viewElementId } from './ViewTabs'
import styles from './workbook-window.module.css'

export interface WorkbookWindowProps {
  readonly stores: Stores
  readonly exporting: boolean
  readonly onExported: () => void
}

/** The window of one workbook. */
export function WorkbookWindow({ stores, exporting, onExported }: WorkbookWindowProps) {
  return (
    <StoresContext.Provider value={stores}>
      <DraftsContext.Provider value={stores.drafts}>
        <Face />
        <PasteRowsDialog />
        <LongJobNotice />
        <TellDialog />
        <ExportPdfDialog open={exporting} onClose={onExported} />
      </DraftsContext.Provider>
    </StoresContext.Provider>
  )
}

/** The window as those who look at it get to see it: we, a client on a shared screen, or a client in a presentation. */
function Face() {
  const { audience, presenting } = useFace()
  if (presenting) return <PresentView />
  return audience === 'client' ? <ClientWindow /> : <OwnWindow />
}

function OwnWindow() {
  const inspectorShown = useSession((state) => state.inspectorShown)
  const onMap = useSession(({ view }) => view === 'map')
  return (
    <div className={styles.window}>
      <TopBar />
      <div className={styles.body}>
        <LeftSide />
        <main className={styles.main}>
          <ReadOnlyNotice />
          <ErrorBoundary>
            <ShownView />
          </ErrorBoundary>
        </main>
        {inspectorShown && <RightSide />}
      </div>
      <footer className={styles.bottom}>
        <SheetTabs />
        <StatusLine />
      </footer>
      {onMap && <TourOffer />}
    </div>
  )
}

function ShownView() {
  const shown = useSession(({ view }) => view)
  const view = views.find(({ name }) => name === shown) ?? views[0]
  if (!view) return null
  return (
    <div
      id={viewElementId}
      className={styles.shown}
      role="tabpanel"
      aria-label={view.label}
      // Holds the focus for a moment when what had it is gone.
      tabIndex={-1}
    >
      <Suspense>
        <view.Content />
      </Suspense>
    </div>
  )
}

function RightSide() {
  const shown = useSession(({ view }) => view)
  if (views.find(({ name }) => name === shown)?.hidesInspector) return null
  return (
    <SidePanel name="Inspector" side="right">
      <Inspector />
    </SidePanel>
  )
}

function LeftSide() {
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

function ReadOnlyNotice() {
  const reason = useDocument(({ readOnlyReason }) => readOnlyReason)
  if (reason === null) return null
  return (
    <p className={styles.notice} role="status">
      {reason}
    </p>
  )
}

import { CSPProvider } from '@base-ui/react/csp-provider'
import { Toast } from '@base-ui/react/toast'
import { Tooltip } from '@base-ui/react/tooltip'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useWindow } from '../bridge/use-window'
import { showDialog, windowState } from '../bridge/window-state'
import { SettingsDialog } from '../panels/settings/SettingsDialog'
import { WarningsDialog } from '../panels/warnings/WarningsDialog'
import { afterPicture } from '../ui/after-picture'
import { NoticeList } from '../ui/NoticeList'
import { notices } from '../ui/notices'
import { HomeView } from '../views/home/HomeView'
import { NewWorkbookDialog } from '../views/home/NewWorkbookDialog'
import { DropArea } from './DropArea'
import { ErrorBoundary } from './ErrorBoundary'
import { LiveMessages } from './LiveMessages'
import { TourOffer } from './tour/TourOffer'
import { WorkbookWindow } from './WorkbookWindow'

const close = () => showDialog(null)

// Not needed for the first picture.
const CommandDialogs = lazy(async () => {
  await afterPicture()
  return import('./CommandDialogs')
})

/** The window: the start screen or a workbook, and what may lie over both. */
export function App() {
  return (
    <ErrorBoundary>
      {/* The window's content security policy allows no style elements; ours come from files. */}
      <CSPProvider disableStyleElements>
        <Tooltip.Provider>
          <Toast.Provider toastManager={notices} limit={4}>
            <DropArea>
              <Screen />
            </DropArea>
            <Messages />
          </Toast.Provider>
        </Tooltip.Provider>
      </CSPProvider>
    </ErrorBoundary>
  )
}

function Screen() {
  const screen = useWindow((state) => state.screen)
  const stores = useWindow((state) => state.stores)
  const dialog = useWindow((state) => state.dialog)
  const warnings = useWindow((state) => state.warnings)
  return (
    <>
      {screen === 'home' && (
        <>
          <HomeView />
          <TourOffer />
        </>
      )}
      {screen === 'workbook' && stores && (
        <WorkbookWindow stores={stores} exporting={dialog === 'export-pdf'} onExported={close} />
      )}
      <NewWorkbookDialog open={dialog === 'new-workbook'} onClose={close} />
      <SettingsDialog open={dialog === 'settings'} onClose={close} />
      <Suspense>
        <CommandDialogs />
      </Suspense>
      <WarningsDialog warnings={warnings} onClose={() => windowState.setState({ warnings: [] })} />
    </>
  )
}

/** Notices and what is said aloud. A presentation is no place for them; notices are there afterwards. */
function Messages() {
  const session = useWindow((state) => state.stores?.session ?? null)
  const presenting = useSyncExternalStore(
    session?.subscribe ?? neverChanges,
    () => session?.getState().presenting != null,
  )
  return presenting ? null : (
    <>
      <NoticeList />
      <LiveMessages />
    </>
  )
}

const neverChanges = () => () => {}

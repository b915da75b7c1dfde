import { CSPProvider } from '@base-ui/react/csp-provider'
import { Toast } from '@base-ui/react/toast'
import { Tooltip } from '@base-ui/react/tooltip'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useWindow } from '../bridge/use-window'
import { afterPicture } from '../ui/after-picture'
import { NoticeList } from '../ui/NoticeList'
import { notices } from '../ui/notices'
import { HomeView } from '../views/home/HomeView'
import { DropArea } from './DropArea'
import { ErrorBoundary } from './ErrorBoundary'
import { LiveMessages } from './LiveMessages'
import { TourOffer } from './tour/TourOffer'
import { WorkbookWindow } from './WorkbookWindow'

// Not needed for the first picture.
const WindowDialogs = lazy(async () => {
  await afterPicture()
  return import('./WindowDialogs')
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
  return (
    <>
      {screen === 'home' && (
        <>
          <HomeView />
          <TourOffer />
        </>
      )}
      {screen === 'workbook' && stores && <WorkbookWindow stores={stores} />}
      <Suspense>
        <WindowDialogs />
      </Suspense>
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

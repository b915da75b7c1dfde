import { CSPProvider } from '@base-ui/react/csp-provider'
import { Toast } from '@base-ui/react/toast'
import { useSyncExternalStore } from 'react'
import { useWindow } from '../bridge/use-window'
import { NoticeList } from '../ui/NoticeList'
import { notices } from '../ui/notices'
import { part } from '../ui/part'
import { DropArea } from './DropArea'
import { ErrorBoundary } from './ErrorBoundary'
import { HomeScreen } from './HomeScreen'
import { LiveMessages } from './LiveMessages'
import { TourOffer } from './tour/tour-offer-part'
import { WorkbookWindow } from './WorkbookWindow'

const WindowDialogs = part(() => import('./WindowDialogs'))
const WindowTooltip = part(() => import('../ui/WindowTooltip'))

/** The window: the start screen or a workbook, and what may lie over both. */
export function App() {
  return (
    <ErrorBoundary>
      {/* The window's content security policy allows no style elements; ours come from files. */}
      <CSPProvider disableStyleElements>
        <Toast.Provider toastManager={notices} limit={4}>
          <DropArea>
            <Screen />
          </DropArea>
          <Messages />
        </Toast.Provider>
        <WindowTooltip />
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
          <HomeScreen />
          <TourOffer />
        </>
      )}
      {screen === 'workbook' && stores && <WorkbookWindow stores={stores} />}
      <WindowDialogs />
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

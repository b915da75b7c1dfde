import { useDocument, useSession } from '../store/hooks'
import { SheetTabs } from '../views/map/SheetTabs'
import { StatusLine } from '../views/map/StatusLine'
import { views } from '../views/views'
import { ErrorBoundary } from './ErrorBoundary'
import { LeftSide, RightSide } from './Sides'
import { TopBar } from './TopBar'
import { TourOffer } from './tour/tour-offer-part'
import { viewElementId } from './ViewTabs'
import styles from './workbook-window.module.css'

/** The window as we work in it: every view, every panel, what is internal. */
export function OwnWindow() {
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
        <RightSide />
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
      <view.Content />
    </div>
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

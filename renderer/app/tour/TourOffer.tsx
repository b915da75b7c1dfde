import { useStore } from 'zustand'
import { useWindow } from '../../bridge/use-window'
import { startTour, tour } from '../../store/tour'
import { Button } from '../../ui/Button'
import { rememberTourSeen } from './remember-tour-seen'
import styles from './tour.module.css'

/** Offers the tour to somebody who has never taken or declined it. It waits in its corner and takes no focus. */
export default function TourOffer() {
  const seen = useWindow(({ settings }) => settings.tourSeen === true)
  const known = useWindow(({ settingsRead }) => settingsRead)
  const taking = useStore(tour, ({ stop }) => stop !== null)
  if (seen || taking || !known) return null
  return (
    <aside className={styles.offer} aria-label="Tour">
      <p>
        <strong>New to Buymap?</strong> See in under a minute how a map is drawn.
      </p>
      <div className={styles.buttons}>
        <Button small look="accent" className={styles.next} onClick={startTour}>
          Take the tour
        </Button>
        <Button small look="quiet" onClick={rememberTourSeen}>
          Not now
        </Button>
      </div>
    </aside>
  )
}

import { Popover } from '@base-ui/react/popover'
import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useWindow } from '../../bridge/use-window'
import { endTour, goToStop, tour } from '../../store/tour'
import { Button } from '../../ui/Button'
import { rememberTourSeen } from './remember-tour-seen'
import { stopsOn, type TourStop } from './stops'
import styles from './tour.module.css'

/** The tour: one stop after the other, each beside the control that it is about. Escape ends it. */
export function Tour() {
  const stop = useStore(tour, (state) => state.stop)
  const screen = useWindow((state) => state.screen)
  const taking = stop !== null
  const stops = useMemo(
    () => (taking && screen !== 'starting' ? stopsOn(screen, document) : []),
    [taking, screen],
  )
  const shown = stop === null ? undefined : stops[stop]
  useEffect(() => {
    if (taking) rememberTourSeen()
    if (taking && !shown) endTour()
  }, [taking, shown])
  return shown && stop !== null ? <Stop stop={shown} number={stop} count={stops.length} /> : null
}

interface StopProps {
  readonly stop: TourStop
  readonly number: number
  readonly count: number
}

function Stop({ stop, number, count }: StopProps) {
  const isLast = number === count - 1
  const next = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every stop, whichever button led to it
  useEffect(() => next.current?.focus(), [number])
  return (
    <Popover.Root open onOpenChange={(open, { reason }) => !open && reason === 'escape-key' && endTour()}>
      <Popover.Portal>
        <Popover.Positioner
          className={styles.positioner}
          anchor={() => document.querySelector(stop.anchor)}
          side={stop.side}
          sideOffset={10}
          collisionPadding={12}
        >
          {/* With the focus on its main button, Enter alone takes the whole tour. */}
          <Popover.Popup
            className={styles.popup}
            initialFocus={next}
            // What offered the tour is gone by now, and whoever mends that puts the focus on the popup as a whole.
            onFocus={({ target, currentTarget }) => target === currentTarget && next.current?.focus()}
          >
            <Popover.Arrow className={styles.arrow} />
            <Popover.Title className={styles.title}>{stop.title}</Popover.Title>
            <Popover.Description className={styles.text}>{stop.text}</Popover.Description>
            <div className={styles.buttons}>
              <span className={styles.count}>{`${number + 1} of ${count}`}</span>
              <Button
                ref={next}
                small
                look="accent"
                className={styles.next}
                onClick={() => leave(isLast, number)}
              >
                {isLast ? 'Done' : 'Next'}
              </Button>
              {number > 0 && (
                <Button small onClick={() => goToStop(number - 1)}>
                  Back
                </Button>
              )}
              {!isLast && (
                <Button small look="quiet" onClick={endTour}>
                  Skip the tour
                </Button>
              )}
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

function leave(isLast: boolean, number: number): void {
  if (isLast) endTour()
  else goToStop(number + 1)
}

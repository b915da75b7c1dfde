import type { History } from '@workbook/history/history'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { timeText } from '../../i18n/dates'
import { useDocument, useStores } from '../../store/hooks'
import { classes } from '../../ui/classes'
import { announce } from '../../ui/live-message'
import { LeftPanelFrame } from '../LeftPanelFrame'
import styles from './history-panel.module.css'

/** A moment of the history: after a step, or before the first one. */
interface Moment {
  /** How many steps are done at that moment. */
  readonly count: number
  readonly label: string
  readonly at: string | undefined
}

/** The moments of a history, the newest first: what can be redone, where we are, and what can be undone. */
function momentsOf({ done, undone, forgotten }: History): readonly Moment[] {
  const steps = [...done, ...undone.toReversed()]
  const first = forgotten > 0 ? 'As far back as is remembered' : 'As it was opened'
  return [
    ...steps.map(({ label, at }, index) => ({ count: index + 1, label, at })).reverse(),
    { count: 0, label: first, at: undefined },
  ]
}

/** Everything done since the workbook was opened. Choosing a line goes back or forward to that moment. */
export default function HistoryPanel() {
  const { document } = useStores()
  const history = useDocument((state) => state.history)
  const here = history.done.length
  const list = useRef<HTMLOListElement>(null)
  const moments = momentsOf(history)

  useEffect(() => {
    list.current?.querySelector(`[data-count="${here}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [here])

  const go = ({ count, label }: Moment) => {
    const back = count < here
    if (document.travelTo(count)) announce(`${back ? 'Back' : 'Forward'} to ${label}`)
  }
  const walk = (event: KeyboardEvent<HTMLOListElement>) => {
    const lines = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')]
    const index = lines.indexOf(event.target as HTMLButtonElement)
    const next = {
      ArrowUp: index - 1,
      ArrowDown: index + 1,
      Home: 0,
      End: lines.length - 1,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    lines[Math.min(lines.length - 1, Math.max(0, next))]?.focus()
  }
  return (
    <LeftPanelFrame title="History">
      <p className={styles.hint}>Choose a line to go back or forward to that moment.</p>
      <ol ref={list} className={styles.list} aria-label="Steps, the newest first" onKeyDown={walk}>
        {moments.map((moment) => (
          <li key={moment.count}>
            <button
              type="button"
              data-count={moment.count}
              className={classes(styles.moment, moment.count > here && styles.undone)}
              aria-current={moment.count === here ? 'step' : undefined}
              // One stop for the Tab key; the arrows walk from there.
              tabIndex={moment.count === here ? 0 : -1}
              onClick={() => go(moment)}
            >
              <span className={styles.label}>{moment.label}</span>
              {moment.count > here && <span className={styles.state}>undone</span>}
              {moment.count === here && <span className={styles.state}>now</span>}
              {moment.at !== undefined && (
                <time className={styles.time} dateTime={moment.at}>
                  {timeText(moment.at)}
                </time>
              )}
            </button>
          </li>
        ))}
      </ol>
    </LeftPanelFrame>
  )
}

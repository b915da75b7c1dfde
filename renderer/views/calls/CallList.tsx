import type { Agenda } from '@workbook/analysis/calls/agenda'
import type { Call } from '@workbook/model/call'
import type { Id, IsoDay } from '@workbook/model/values'
import { shortDayText } from '@workbook/scene/day-text'
import { callResultWords } from '../../i18n/words'
import styles from './calls-view.module.css'

export interface CallListProps {
  readonly groups: Agenda
  readonly shownId: Id | null
  readonly today: IsoDay
  readonly onShow: (call: Call) => void
}

/** All calls by what is to be done with them. */
export function CallList({ groups, shownId, today, onShow }: CallListProps) {
  const parts = [
    { title: 'Ahead', calls: groups.ahead },
    { title: 'What came of it?', calls: groups.toWriteBack },
    { title: 'Held', calls: groups.held },
  ]
  return parts.map(
    ({ title, calls }) =>
      calls.length > 0 && (
        <section key={title} className={styles.group}>
          <h2 className={styles.groupTitle}>{title}</h2>
          <ul>
            {calls.map((call) => (
              <li key={call.id}>
                <button
                  type="button"
                  className={styles.call}
                  aria-current={call.id === shownId || undefined}
                  onClick={() => onShow(call)}
                >
                  <span className={styles.callTitle}>{call.title?.trim() || 'Call'}</span>
                  <span className={styles.callLine}>
                    {[call.date ? shortDayText(call.date, today) : 'No day yet', call.time, remarkOn(call)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ),
  )
}

function remarkOn({ outcome, commitment }: Call): string {
  if (outcome) return callResultWords[outcome.result]
  return commitment?.trim() ? '' : 'No intent yet'
}

import type { DealList } from '@contract/deals'
import { shortDayText } from '@workbook/scene/day-text'
import { CircleDot, PhoneCall, Target } from 'lucide-react'
import { ask } from '../../../bridge/ask'
import { mainProcess } from '../../../bridge/window-api'
import { today } from '../../../store/world'
import styles from './deals.module.css'
import { thisWeek, type WeekItem } from './this-week'

const looks = {
  step: { Icon: CircleDot, word: 'Client step' },
  action: { Icon: Target, word: 'We do' },
  call: { Icon: PhoneCall, word: 'Call' },
} as const

const most = 12

/** Calls and due dates of the coming seven days across all deals, and what is newly late. */
export function ThisWeek({ list }: { readonly list: DealList }) {
  const day = today()
  const items = thisWeek(list, day)
  if (items.length === 0) return null
  return (
    <section className={styles.part} aria-label="This week">
      <h2 className={styles.title}>This week</h2>
      <ul className={styles.week}>
        {items.slice(0, most).map((item) => (
          <Item key={`${item.dealId} ${item.kind} ${item.day} ${item.title}`} item={item} day={day} />
        ))}
      </ul>
      {items.length > most && <p className={styles.quiet}>{`And ${items.length - most} more.`}</p>}
    </section>
  )
}

function Item({ item, day }: { readonly item: WeekItem; readonly day: string }) {
  const { Icon, word } = looks[item.kind]
  return (
    <li>
      <button
        type="button"
        className={styles.weekItem}
        onClick={() => void ask(mainProcess().openDeal({ id: item.dealId }))}
      >
        <span className={item.isLate ? styles.late : styles.day}>
          {item.day === day ? 'Today' : shortDayText(item.day, day)}
          {item.time && ` ${item.time}`}
          {item.isLate && ' · late'}
        </span>
        <Icon size={14} aria-hidden="true" />
        <span className={styles.what}>
          <span className={styles.faint}>
            {item.isLate && item.kind === 'call' ? 'What came of the call?' : word}
          </span>{' '}
          {item.title}
        </span>
        <span className={styles.faint}>{item.client}</span>
      </button>
    </li>
  )
}

import type { DealEntry } from '@contract/deals'
import { shortDayText } from '@workbook/scene/day-text'
import { ArrowDown, ArrowUp, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ask } from '../../../bridge/ask'
import { mainProcess } from '../../../bridge/window-api'
import { chanceText } from '../../../i18n/chance-text'
import { today } from '../../../store/world'
import styles from './deals.module.css'
import { type DealOrder, filterDeals, sortDeals } from './sort-deals'

const columns: readonly {
  readonly by: DealOrder
  readonly title: string
  readonly startsDescending?: boolean
}[] = [
  { by: 'client', title: 'Client' },
  { by: 'next', title: 'Next client step' },
  { by: 'progress', title: 'Progress', startsDescending: true },
  { by: 'clientDate', title: 'Client’s date' },
  { by: 'chance', title: 'Chance', startsDescending: true },
  { by: 'worst', title: 'Worst finding', startsDescending: true },
  { by: 'touched', title: 'Last touched', startsDescending: true },
]

const severityWords = { critical: 'Critical', high: 'High', warning: 'Warning', info: 'Info' } as const

export interface DealsTableProps {
  readonly deals: readonly DealEntry[]
  readonly search: string
}

/** All deals, sorted by a column; a click opens one. */
export function DealsTable({ deals, search }: DealsTableProps) {
  const [order, setOrder] = useState<{ by: DealOrder; descending: boolean }>({
    by: 'touched',
    descending: true,
  })
  const shown = useMemo(
    () => sortDeals(filterDeals(deals, search), order.by, order.descending),
    [deals, search, order],
  )
  const sortBy = ({ by, startsDescending = false }: (typeof columns)[number]) =>
    setOrder(by === order.by ? { by, descending: !order.descending } : { by, descending: startsDescending })
  const Arrow = order.descending ? ArrowDown : ArrowUp
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => {
            const isSorted = column.by === order.by
            const direction = order.descending ? 'descending' : 'ascending'
            return (
              <th key={column.by} scope="col" aria-sort={isSorted ? direction : 'none'}>
                <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                  {column.title}
                  {isSorted && <Arrow size={13} aria-hidden="true" />}
                </button>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {shown.map((entry) => (
          <DealRow key={entry.id} entry={entry} />
        ))}
        {shown.length === 0 && (
          <tr>
            <td colSpan={columns.length} className={styles.quiet}>
              {deals.length === 0 ? 'There is no workbook in this folder yet.' : 'No deal fits the filter.'}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function DealRow({ entry: { id, name, location, deal, problem } }: { readonly entry: DealEntry }) {
  const day = today()
  const open = () => void ask(mainProcess().openDeal({ id }))
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.open} onClick={open}>
          <strong>{deal?.client || name}</strong>
          <span className={styles.faint}>{[deal?.opportunity, location].filter(Boolean).join(' · ')}</span>
        </button>
      </th>
      {deal ? (
        <>
          <td>
            {deal.nextStep?.title ?? 'none is open'}
            <span className={styles.faint}>{deal.nextStep?.owners.join(', ')}</span>
          </td>
          <td className={styles.figure}>
            <progress
              className={styles.bar}
              max={1}
              value={deal.share}
              aria-label={`Progress of ${deal.client || name}`}
            />
            {`${deal.done} of ${deal.total}`}
          </td>
          <td className={styles.figure}>
            {deal.clientDate === null ? 'not known' : shortDayText(deal.clientDate, day)}
          </td>
          <td className={styles.figure}>{deal.chance === null ? '' : chanceText(deal.chance)}</td>
          <td>
            {deal.worst && (
              <>
                <span className={styles.faint}>{severityWords[deal.worst.severity]}</span>
                {deal.worst.sentence}
              </>
            )}
          </td>
          <td className={styles.figure}>{shortDayText(deal.touchedAt.slice(0, 10), day)}</td>
        </>
      ) : (
        <td colSpan={columns.length - 1}>
          <span className={styles.problem}>
            {problem !== null && <TriangleAlert size={14} aria-hidden="true" />}
            {problem ?? 'Not read yet'}
          </span>
        </td>
      )}
    </tr>
  )
}

import type { RecentWorkbook } from '@contract/recents'
import { Search } from 'lucide-react'
import { useState } from 'react'
import styles from './home.module.css'
import { RecentCard } from './RecentCard'
import { searchRecents } from './recent-words'

export interface RecentListProps {
  readonly recents: readonly RecentWorkbook[]
  readonly onChanged: () => void
}

/** Deals worked on lately: pinned ones first, then the newest. */
export function RecentList({ recents, onChanged }: RecentListProps) {
  const [search, setSearch] = useState('')
  if (recents.length === 0) return <NoDeals />
  const found = searchRecents(recents, search)
  const groups = [
    { title: 'Pinned', deals: found.filter(({ pinned }) => pinned) },
    { title: 'Recent', deals: found.filter(({ pinned }) => !pinned) },
  ].filter(({ deals }) => deals.length > 0)
  const now = new Date()
  return (
    <section className={styles.recents} aria-label="Recent deals">
      <label className={styles.search}>
        <Search size={15} aria-hidden="true" />
        <input
          type="search"
          aria-label="Search deals"
          placeholder="Search by client, opportunity, file or next step"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      <p className={styles.count} role="status">
        {search.trim() !== '' && foundText(found.length, recents.length)}
      </p>
      {groups.map(({ title, deals }) => (
        <section key={title} aria-label={title}>
          <h2 className={styles.group}>{title}</h2>
          <ul className={styles.cards}>
            {deals.map((recent) => (
              <RecentCard key={recent.id} recent={recent} now={now} onChanged={onChanged} />
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.dropHint}>Drop .buymap files anywhere in this window to open them.</p>
    </section>
  )
}

function foundText(found: number, all: number): string {
  return found === 0 ? 'No deal has all these words.' : `${found} of ${all} deals`
}

function NoDeals() {
  return (
    <section className={styles.empty}>
      <h2>Nothing here yet</h2>
      <p>
        Start a new workbook and ask: what does the client have to do in order to buy? Or open a .buymap file,
        also by dropping it here.
      </p>
    </section>
  )
}

import { FolderSearch } from 'lucide-react'
import { useState } from 'react'
import { ask } from '../../../bridge/ask'
import { mainProcess } from '../../../bridge/window-api'
import { Button } from '../../../ui/Button'
import { DealsProgress } from './DealsProgress'
import { DealsTable } from './DealsTable'
import styles from './deals.module.css'
import { PastDealsDialog } from './PastDealsDialog'
import { ThisWeek } from './ThisWeek'
import { useDeals } from './use-deals'

/** The portfolio: every deal of a folder in one list; above it what this week holds, also in deals from elsewhere. */
export function DealsPart() {
  const { list, refresh } = useDeals()
  const [search, setSearch] = useState('')
  const [learning, setLearning] = useState(false)
  if (!list) return null
  const choose = async () => {
    const chosen = await ask(mainProcess().chooseDealsFolder())
    if (chosen.ok) refresh()
  }
  if (list.folder === null) {
    return (
      <>
        <ThisWeek list={list} />
        <NoFolderYet onChoose={choose} />
      </>
    )
  }
  const deals = list.deals.filter(({ location }) => location !== null)
  return (
    <>
      <ThisWeek list={list} />
      <section className={styles.part} aria-label="Portfolio">
        <header className={styles.head}>
          <h2 className={styles.title}>Portfolio</h2>
          <span className={styles.quiet}>{`${deals.length} in ${list.folder}`}</span>
          <span className={styles.spacer} />
          <input
            type="search"
            className={styles.search}
            aria-label="Filter deals"
            placeholder="Filter"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <Button small onClick={() => setLearning(true)}>
            What past deals teach…
          </Button>
          <Button small onClick={choose}>
            Other folder…
          </Button>
        </header>
        <DealsProgress list={list} />
        {list.problem !== null && <p role="alert">{list.problem}</p>}
        <DealsTable deals={deals} search={search} />
        <PastDealsDialog open={learning} list={list} onClose={() => setLearning(false)} />
      </section>
    </>
  )
}

function NoFolderYet({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <section className={styles.part} aria-label="Portfolio">
      <h2 className={styles.title}>Portfolio</h2>
      <p className={styles.quiet}>
        Choose the folder your workbooks are in, and every deal in it is listed here with its next client
        step.
      </p>
      <Button onClick={onChoose}>
        <FolderSearch size={15} aria-hidden="true" />
        Choose folder…
      </Button>
    </section>
  )
}

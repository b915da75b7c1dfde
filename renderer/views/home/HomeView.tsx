import type { Recovery } from '@contract/calls'
import type { RecentWorkbook } from '@contract/recents'
import { FilePlus2, FolderOpen, Settings2 } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import { showDialog } from '../../bridge/window-state'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Logo } from '../../ui/Logo'
import { DealsPart } from './deals/DealsPart'
import styles from './home.module.css'
import { RecentList } from './RecentList'
import { RecoveryList } from './RecoveryList'

/** The start screen: what a crash left behind, then the deals worked on last. */
export default function HomeView() {
  const { recents, recoveries, reload } = useHomeLists()
  return (
    <main className={styles.screen} tabIndex={-1}>
      <div className={styles.column}>
        <header className={styles.header}>
          <Logo size={32} />
          <h1 className={styles.heading}>Deals</h1>
          <span className={styles.spacer} />
          <Button data-tour="open" onClick={() => ask(mainProcess().openWorkbook())}>
            <FolderOpen size={15} aria-hidden="true" />
            Open…
          </Button>
          <Button look="accent" data-tour="new-workbook" onClick={() => showDialog('new-workbook')}>
            <FilePlus2 size={15} aria-hidden="true" />
            New workbook
          </Button>
          <IconButton label="Settings" icon={Settings2} onClick={() => showDialog('settings')} />
        </header>
        <RecoveryList recoveries={recoveries} onResolved={reload} />
        {recents && <RecentList recents={recents} onChanged={reload} />}
        <DealsPart />
      </div>
    </main>
  )
}

function useHomeLists() {
  const [recents, setRecents] = useState<readonly RecentWorkbook[] | null>(null)
  const [recoveries, setRecoveries] = useState<readonly Recovery[]>([])
  const reload = useCallback(async () => {
    const api = mainProcess()
    const [recent, recovery] = await Promise.all([ask(api.listRecents()), ask(api.listRecoveries())])
    if (recent.ok) setRecents(recent.value)
    if (recovery.ok) setRecoveries(recovery.value)
  }, [])
  useEffect(() => {
    void reload()
    // Another window may have opened or saved a deal in the meantime.
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
  return { recents, recoveries, reload }
}

import type { RecentWorkbook, Recovery, ReplyOf } from '@contract/calls'
import { FilePlus2, FolderOpen, Settings2 } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import { SettingsDialog } from '../../panels/settings/SettingsDialog'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Logo } from '../../ui/Logo'
import styles from './home.module.css'
import { NewWorkbookDialog } from './NewWorkbookDialog'
import { RecentList } from './RecentList'
import { RecoveryList } from './RecoveryList'

export interface HomeViewProps {
  readonly creating: boolean
  readonly onCreatingChange: (creating: boolean) => void
}

/** The start screen: what a crash left behind, then the deals worked on last. */
export function HomeView({ creating, onCreatingChange }: HomeViewProps) {
  const { recents, recoveries, templates, reload } = useHomeLists()
  const [showsSettings, setShowsSettings] = useState(false)
  return (
    <main className={styles.screen}>
      <div className={styles.column}>
        <header className={styles.header}>
          <Logo size={32} />
          <h1 className={styles.heading}>Deals</h1>
          <span className={styles.spacer} />
          <Button onClick={() => ask(mainProcess().openWorkbook())}>
            <FolderOpen size={15} aria-hidden="true" />
            Open…
          </Button>
          <Button look="accent" onClick={() => onCreatingChange(true)}>
            <FilePlus2 size={15} aria-hidden="true" />
            New workbook
          </Button>
          <IconButton label="Settings" icon={Settings2} onClick={() => setShowsSettings(true)} />
        </header>
        <RecoveryList recoveries={recoveries} onResolved={reload} />
        {recents && <RecentList recents={recents} onChanged={reload} />}
      </div>
      <NewWorkbookDialog open={creating} templates={templates} onClose={() => onCreatingChange(false)} />
      <SettingsDialog open={showsSettings} onClose={() => setShowsSettings(false)} />
    </main>
  )
}

function useHomeLists() {
  const [recents, setRecents] = useState<readonly RecentWorkbook[] | null>(null)
  const [recoveries, setRecoveries] = useState<readonly Recovery[]>([])
  const [templates, setTemplates] = useState<ReplyOf<'listTemplates'>>([])
  const reload = useCallback(async () => {
    const api = mainProcess()
    const [recent, recovery, template] = await Promise.all([
      ask(api.listRecents()),
      ask(api.listRecoveries()),
      ask(api.listTemplates()),
    ])
    if (recent.ok) setRecents(recent.value)
    if (recovery.ok) setRecoveries(recovery.value)
    if (template.ok) setTemplates(template.value)
  }, [])
  useEffect(() => {
    void reload()
    // Another window may have opened or saved a deal in the meantime.
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
  return { recents, recoveries, templates, reload }
}

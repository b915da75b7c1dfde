import { dealOf } from '@workbook/model/workbook'
import { Menu as MenuIcon, PanelRight } from 'lucide-react'
import { type ActionId, actionOf } from '../actions/registry'
import { runAction } from '../actions/run-action'
import { keysText } from '../actions/shortcuts'
import { useEnabled } from '../actions/use-actions'
import { useWindow } from '../bridge/use-window'
import { mainProcess } from '../bridge/window-api'
import { useSession, useStores, useWorkbook } from '../store/hooks'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Logo } from '../ui/Logo'
import { Menu } from '../ui/Menu'
import type { MenuEntry } from '../ui/MenuEntries'
import { takesInspector } from '../views/views'
import { PanelButtons } from './PanelButtons'
import { ViewTabs } from './ViewTabs'
import styles from './workbook-window.module.css'

const fileMenu = [
  'file.new',
  'file.open',
  'separator',
  'file.save',
  'file.saveAs',
  'file.saveCopy',
  'file.saveAsTemplate',
  'file.revert',
  'file.versions',
  'separator',
  'file.exportPdf',
  'file.exportClientCopy',
  'file.exportCalendar',
  'separator',
  'help.commands',
  'help.shortcuts',
  'help.tour',
  'separator',
  'app.settings',
] as const satisfies readonly (ActionId | 'separator')[]

const fileMenuActions = fileMenu.filter((id) => id !== 'separator')

/** Whose deal this is, which view is shown, and what is done with the file. */
export function TopBar() {
  const enabled = useEnabled(fileMenuActions)
  const { platform } = mainProcess()
  const entries = fileMenu.map((id): MenuEntry => {
    if (id === 'separator') return id
    const { label, keys } = actionOf(id)
    return {
      id,
      label,
      keys: keys && keysText(keys, platform),
      disabled: !enabled.has(id),
      onChoose: () => runAction(id),
    }
  })
  return (
    <header className={styles.top}>
      <div className={styles.identity}>
        <Menu trigger={<IconButton label="Menu" icon={MenuIcon} />} entries={entries} />
        <Logo />
        <DealName />
      </div>
      <ViewTabs />
      <div className={styles.topButtons}>
        <PanelButtons />
        <Button look="accent" onClick={() => runAction('file.exportPdf')}>
          Export PDF…
        </Button>
        <InspectorButton />
      </div>
    </header>
  )
}

function InspectorButton() {
  const { session } = useStores()
  const taken = useSession(({ view }) => takesInspector(view))
  const shown = useSession(({ inspectorShown }) => inspectorShown) && taken
  return (
    <IconButton
      label={shown ? 'Hide inspector' : 'Show inspector'}
      icon={PanelRight}
      aria-pressed={shown}
      disabled={!taken}
      onClick={() => session.showInspector(!shown)}
    />
  )
}

function DealName() {
  const { client, opportunity } = dealOf(useWorkbook())
  const document = useWindow((state) => state.document)
  return (
    <div className={styles.deal}>
      <h1 className={styles.client} title={client} dir="auto">
        {client || document?.name || 'Untitled'}
      </h1>
      {opportunity && (
        <span className={styles.opportunity} title={opportunity}>
          {' · '}
          <bdi>{opportunity}</bdi>
        </span>
      )}
      {document?.unsaved && (
        <span className={styles.unsaved} role="img" aria-label="Not saved" title="Not saved" />
      )}
    </div>
  )
}

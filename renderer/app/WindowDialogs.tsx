import { useWindow } from '../bridge/use-window'
import { showDialog, windowState } from '../bridge/window-state'
import { ConnectDialog, type ConnectDialogName } from '../panels/connect/ConnectDialog'
import { ExportCalendarDialog } from '../panels/export/ExportCalendarDialog'
import { ExportPdfDialog } from '../panels/export/ExportPdfDialog'
import { CommandPalette } from '../panels/palette/CommandPalette'
import { PeopleDialogs } from '../panels/people/PeopleDialogs'
import { RulesDialog } from '../panels/rules/RulesDialog'
import { SettingsDialog } from '../panels/settings/SettingsDialog'
import { ShortcutsDialog } from '../panels/shortcuts/ShortcutsDialog'
import { SaveAsTemplateDialog } from '../panels/templates/SaveAsTemplateDialog'
import { VersionsDialog } from '../panels/versions/VersionsDialog'
import { WarningsDialog } from '../panels/warnings/WarningsDialog'
import { StoresContext } from '../store/hooks'
import { NewWorkbookDialog } from '../views/home/NewWorkbookDialog'
import { Tour } from './tour/Tour'

const close = () => showDialog(null)
const connectDialogs: readonly string[] = ['connect', 'reconnect-source', 'reconnect-target']

/** Every dialog that the menu, the palette or the start opens. */
export default function WindowDialogs() {
  const dialog = useWindow((state) => state.dialog)
  const stores = useWindow((state) => state.stores)
  const warnings = useWindow((state) => state.warnings)
  const connecting = dialog !== null && connectDialogs.includes(dialog) ? (dialog as ConnectDialogName) : null
  return (
    <>
      <CommandPalette open={dialog === 'commands'} stores={stores} onClose={close} />
      {stores && (
        <SaveAsTemplateDialog open={dialog === 'save-as-template'} stores={stores} onClose={close} />
      )}
      <VersionsDialog open={dialog === 'versions'} onClose={close} />
      <RulesDialog open={dialog === 'rules'} onClose={close} />
      <NewWorkbookDialog open={dialog === 'new-workbook'} onClose={close} />
      <SettingsDialog open={dialog === 'settings'} onClose={close} />
      <WarningsDialog warnings={warnings} onClose={() => windowState.setState({ warnings: [] })} />
      {stores && (
        <StoresContext.Provider value={stores}>
          <ExportPdfDialog open={dialog === 'export-pdf'} onClose={close} />
        </StoresContext.Provider>
      )}
      <ExportCalendarDialog open={dialog === 'export-calendar'} onClose={close} />
      <ShortcutsDialog open={dialog === 'shortcuts'} onClose={close} />
      {stores && <ConnectDialog name={connecting} stores={stores} onClose={close} />}
      <Tour />
      {stores && <PeopleDialogs name={dialog} stores={stores} onClose={close} />}
    </>
  )
}

import { useState } from 'react'
import { mapArea } from '../actions/listen-for-keys'
import { MapCanvas } from '../canvas/MapCanvas'
import { ExportPdfDialog } from '../panels/export/ExportPdfDialog'
import { DraftsContext } from '../panels/fields/drafts-context'
import { Inspector } from '../panels/inspector/Inspector'
import { StoresContext, useDocument } from '../store/hooks'
import type { Stores } from '../store/stores'
import { MapContextMenu } from '../views/map/MapContextMenu'
import { SheetTabs } from '../views/map/SheetTabs'
import { StatusLine } from '../views/map/StatusLine'
import { ToolBar } from '../views/map/ToolBar'
import { ErrorBoundary } from './ErrorBoundary'
import { SidePanel } from './SidePanel'
import { TopBar } from './TopBar'
import styles from './workbook-window.module.css'

export interface WorkbookWindowProps {
  readonly stores: Stores
  readonly exporting: boolean
  readonly onExported: () => void
}

/** The window of one workbook. */
export function WorkbookWindow({ stores, exporting, onExported }: WorkbookWindowProps) {
  const [inspectorShown, setInspectorShown] = useState(true)
  return (
    <StoresContext.Provider value={stores}>
      <DraftsContext.Provider value={stores.drafts}>
        <div className={styles.window}>
          <TopBar
            inspectorShown={inspectorShown}
            onToggleInspector={() => setInspectorShown(!inspectorShown)}
          />
          <div className={styles.body}>
            <main className={styles.main}>
              <ToolBar />
              <div className={styles.centre}>
                <ReadOnlyNotice />
                <div className={styles.map} {...{ [mapArea]: '' }}>
                  <MapContextMenu>
                    <ErrorBoundary>
                      <MapCanvas />
                    </ErrorBoundary>
                  </MapContextMenu>
                </div>
              </div>
            </main>
            {inspectorShown && (
              <SidePanel name="Inspector">
                <Inspector />
              </SidePanel>
            )}
          </div>
          <footer className={styles.bottom}>
            <SheetTabs />
            <StatusLine />
          </footer>
        </div>
        <ExportPdfDialog open={exporting} onClose={onExported} />
      </DraftsContext.Provider>
    </StoresContext.Provider>
  )
}

function ReadOnlyNotice() {
  const reason = useDocument(({ readOnlyReason }) => readOnlyReason)
  if (reason === null) return null
  return (
    <p className={styles.notice} role="status">
      {reason}
    </p>
  )
}

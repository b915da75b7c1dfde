import { dealOf } from '@workbook/model/workbook'
import { Eye, MessageCircleQuestion, Presentation } from 'lucide-react'
import { useState } from 'react'
import { runAction } from '../actions/run-action'
import { ClientInspector } from '../panels/inspector/client/ClientInspector'
import { LiveMappingBar } from '../panels/live-mapping/LiveMappingBar'
import { useWorkbook } from '../store/hooks'
import { Button } from '../ui/Button'
import { Logo } from '../ui/Logo'
import { ClientStatusLine } from '../views/map/ClientStatusLine'
import { MapView } from '../views/map/MapView'
import { SheetTabs } from '../views/map/SheetTabs'
import { SidePanel } from './SidePanel'
import styles from './workbook-window.module.css'

/**
 * The window while a client looks at it. It is put together from parts that show what the client gets, instead of from
 * ours with some left out: whatever is added to our own window stays there.
 */
export default function ClientWindow() {
  const [asking, setAsking] = useState(true)
  return (
    <div className={styles.window} data-audience="client" data-asking={asking || undefined}>
      <ClientBar asking={asking} onAsk={() => setAsking(!asking)} />
      {asking && <LiveMappingBar onClose={() => setAsking(false)} />}
      <div className={styles.body}>
        <main className={styles.main} tabIndex={-1}>
          <div className={styles.shown}>
            <MapView />
          </div>
        </main>
        <SidePanel name="Inspector" side="right">
          <ClientInspector />
        </SidePanel>
      </div>
      <footer className={styles.bottom}>
        <SheetTabs />
        <ClientStatusLine />
      </footer>
    </div>
  )
}

interface ClientBarProps {
  /** The questions that help to draw the map together are shown. */
  readonly asking: boolean
  readonly onAsk: () => void
}

function ClientBar({ asking, onAsk }: ClientBarProps) {
  const { client, opportunity } = dealOf(useWorkbook())
  return (
    <header className={styles.top}>
      <div className={styles.identity}>
        <Logo />
        <div className={styles.deal}>
          <h1 className={styles.client} title={client} dir="auto">
            {client || 'Untitled'}
          </h1>
          {opportunity && (
            <span className={styles.opportunity} title={opportunity}>
              {' · '}
              <bdi>{opportunity}</bdi>
            </span>
          )}
        </div>
      </div>
      <p className={styles.face} role="status">
        <Eye size={16} aria-hidden="true" />
        Client view
      </p>
      <div className={styles.topButtons}>
        <Button look="quiet" aria-pressed={asking} onClick={onAsk}>
          <MessageCircleQuestion size={14} aria-hidden="true" />
          Questions
        </Button>
        <Button onClick={() => runAction('view.present')}>
          <Presentation size={14} aria-hidden="true" />
          Full screen
        </Button>
        <Button look="accent" onClick={() => runAction('view.clientView')}>
          Back to my view
        </Button>
      </div>
    </header>
  )
}

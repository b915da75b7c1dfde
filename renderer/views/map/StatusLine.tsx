import { dealProgress } from '@workbook/analysis/progress'
import { recordKey } from '@workbook/model/records'
import type { Step } from '@workbook/model/step'
import type { Workbook } from '@workbook/model/workbook'
import { stakeholderTitle, stepTitle } from '@workbook/scene/names'
import { useMemo } from 'react'
import { FindingsStatus } from '../../panels/findings/FindingsStatus'
import { useSession, useStores, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import { Menu } from '../../ui/Menu'
import styles from './map-view.module.css'
import { ProjectedPurchase } from './ProjectedPurchase'

/** What has to happen next in the client's process, and how far the client is. */
export function StatusLine() {
  const stores = useStores()
  const workbook = useWorkbook()
  const [next] = stores.selectors.nextSteps()
  const { done, total } = useMemo(() => dealProgress(workbook), [workbook])
  return (
    <div className={styles.status}>
      <p className={styles.nextStep}>
        <span className={styles.fact}>Next client step</span>
        {next ? (
          <button
            type="button"
            className={styles.next}
            title={stepTitle(next)}
            onClick={() => showOnMap(stores, recordKey('steps', next.id))}
          >
            {stepTitle(next)}
          </button>
        ) : (
          <strong>{total === 0 ? 'none drawn yet' : 'none, all is done'}</strong>
        )}
        {next && (
          <span className={classes(styles.fact, styles.lesser)}>{`· ${ownersOf(workbook, next)}`}</span>
        )}
      </p>
      <ProjectedPurchase />
      <FindingsStatus />
      <p className={classes(styles.fact, styles.lesser)}>
        Steps done <strong>{`${done} of ${total}`}</strong>
      </p>
      <ZoomMenu />
    </div>
  )
}

const zooms = [0.25, 0.5, 0.75, 1, 1.5, 2]

/** The map's scale, and other ones to choose. */
export function ZoomMenu() {
  const { session } = useStores()
  const zoom = useSession((state) => state.zoom)
  const text = `${Math.round(zoom * 100)} %`
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <Button small look="quiet" className={styles.zoom} aria-label={`Zoom, ${text}`}>
          {text}
        </Button>
      }
      entries={[
        { label: 'Zoom to fit', onChoose: () => session.getState().canvas?.zoomToFit() },
        { label: 'Zoom to selection', onChoose: () => session.getState().canvas?.zoomToSelection() },
        'separator',
        ...zooms.map((scale) => ({
          label: `${scale * 100} %`,
          onChoose: () => session.getState().canvas?.zoomTo(scale),
        })),
      ]}
    />
  )
}

export function ownersOf(workbook: Workbook, step: Step): string {
  const owners = [...workbook.links.values()].flatMap((link) => {
    const owns = link.kind === 'participation' && link.role === 'owns' && link.targetId === step.id
    return (owns && workbook.stakeholders.get(link.sourceId)) || []
  })
  return owners.map(stakeholderTitle).join(', ') || 'nobody yet'
}

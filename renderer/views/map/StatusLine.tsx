import { dealProgress } from '@workbook/analysis/progress'
import { recordKey } from '@workbook/model/records'
import { stepTitle } from '@workbook/scene/names'
import { useMemo } from 'react'
import { FindingsStatus } from '../../panels/findings/FindingsStatus'
import { useSession, useStores, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import { classes } from '../../ui/classes'
import styles from './map-view.module.css'
import { ownersText } from './owners-text'
import { ProjectedPurchase } from './ProjectedPurchase'
import { ZoomMenu } from './ZoomMenu'

/** What has to happen next in the client's process, and how far the client is. */
export function StatusLine() {
  const stores = useStores()
  const workbook = useWorkbook()
  const [next] = stores.selectors.nextSteps()
  const onMap = useSession(({ view }) => view === 'map')
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
          <span className={classes(styles.fact, styles.lesser)}>{`· ${ownersText(workbook, next.id)}`}</span>
        )}
      </p>
      <ProjectedPurchase />
      <FindingsStatus />
      <p className={classes(styles.fact, styles.lesser)}>
        Steps done <strong>{`${done} of ${total}`}</strong>
      </p>
      {onMap && <ZoomMenu />}
    </div>
  )
}

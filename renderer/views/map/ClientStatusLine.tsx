import { dealProgress } from '@workbook/analysis/progress'
import { stepTitle } from '@workbook/scene/names'
import { useMemo } from 'react'
import { useStores, useWorkbook } from '../../store/hooks'
import styles from './map-view.module.css'
import { ownersText } from './owners-text'
import { ZoomMenu } from './ZoomMenu'

/** How far the client is and what comes next, as far as it concerns the client. */
export function ClientStatusLine() {
  const { selectors } = useStores()
  const workbook = useWorkbook()
  const [next] = selectors.nextSteps()
  const { done, total } = useMemo(() => dealProgress(workbook), [workbook])
  return (
    <div className={styles.status}>
      {next && (
        <p className={styles.nextStep}>
          <span className={styles.fact}>Next step</span>
          <strong className={styles.cut}>{stepTitle(next)}</strong>
          <span className={styles.fact}>{`· ${ownersText(workbook, next.id)}`}</span>
        </p>
      )}
      <p className={styles.fact}>
        Steps done <strong>{`${done} of ${total}`}</strong>
      </p>
      <ZoomMenu />
    </div>
  )
}

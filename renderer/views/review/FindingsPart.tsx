import { FindingsBySeverity } from '../../panels/findings/FindingsBySeverity'
import { showRule } from '../../panels/rules/shown-rule'
import { Button } from '../../ui/Button'
import styles from './review-view.module.css'

/** What is doubtful or missing in the deal, the worst first: what a review goes through. */
export function FindingsPart() {
  return (
    <div className={styles.findings}>
      <div className={styles.findingsHead}>
        <p className={styles.quiet}>
          The worst first. Each says what to ask and whom; what does not apply is set aside with a reason.
        </p>
        <Button onClick={() => showRule(null)}>All rules</Button>
      </div>
      <div className={styles.findingsList}>
        <FindingsBySeverity />
      </div>
    </div>
  )
}

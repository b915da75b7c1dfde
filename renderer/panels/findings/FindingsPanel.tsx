import { BookOpen, X } from 'lucide-react'
import { useStores } from '../../store/hooks'
import { IconButton } from '../../ui/IconButton'
import { showRule } from '../rules/shown-rule'
import { FindingsBySeverity } from './FindingsBySeverity'
import styles from './findings.module.css'

/** Everything that is doubtful or missing in the deal, the worst first. */
export default function FindingsPanel() {
  const { session } = useStores()
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2 className={styles.heading}>Findings</h2>
        <IconButton label="All rules" icon={BookOpen} onClick={() => showRule(null)} />
        <IconButton label="Close findings" icon={X} onClick={() => session.showSidePanel(null)} />
      </header>
      <FindingsBySeverity />
    </div>
  )
}

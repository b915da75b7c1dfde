import { countBySeverity } from '@workbook/health/by-record'
import { severities } from '@workbook/health/severity'
import { severityWords } from '../../i18n/words'
import { useHealth, useSession, useStores } from '../../store/hooks'
import styles from './findings.module.css'
import { SeveritySign } from './SeveritySign'

/** How many findings there are of each severity; opens their panel. */
export function FindingsStatus() {
  const { session } = useStores()
  const health = useHealth()
  const isOpen = useSession(({ sidePanel }) => sidePanel === 'findings')
  if (!health) return null
  const counts = countBySeverity(health.findings)
  const shown = [...severities].reverse().filter((severity) => counts[severity] > 0)
  return (
    <button
      type="button"
      className={styles.status}
      aria-expanded={isOpen}
      onClick={() => session.showSidePanel(isOpen ? null : 'findings')}
    >
      <span className={styles.statusWord}>Findings</span>
      {shown.length === 0 && <strong>none</strong>}
      {shown.map((severity) => (
        <span key={severity} className={styles.statusCount} title={severityWords[severity]}>
          <SeveritySign severity={severity} named={false} />
          <strong>{counts[severity]}</strong>
          <span className="visually-hidden">{severityWords[severity].toLowerCase()}</span>
        </span>
      ))}
    </button>
  )
}

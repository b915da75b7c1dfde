import { useState } from 'react'
import { severityWords } from '../../i18n/words'
import { useHealth, useWorkbook } from '../../store/hooks'
import { DismissedFindings } from './DismissedFindings'
import { FindingFilters } from './FindingFilters'
import { allFindings, bySeverity, filterFindings } from './filter-findings'
import styles from './findings.module.css'
import { RuleGroupOfFindings } from './RuleGroupOfFindings'
import { SeveritySign } from './SeveritySign'

/** All findings by severity, with what leaves some of them out. */
export function FindingsBySeverity() {
  const workbook = useWorkbook()
  const health = useHealth()
  const [filter, setFilter] = useState(allFindings)
  const sheetIsThere = filter.sheetId === null || workbook.sheets.has(filter.sheetId)
  const used = sheetIsThere ? filter : { ...filter, sheetId: null }
  const { findings = [], dismissed = [] } = health ?? {}
  const shown = filterFindings(workbook, findings, used)
  // Counts stand for what a severity would show, so that they do not fall to nothing when it is left out.
  const countable = filterFindings(workbook, findings, { ...used, without: allFindings.without })
  return (
    <>
      <FindingFilters findings={countable} filter={used} onChange={setFilter} />
      <section className={styles.scroll} aria-label="List of findings">
        {bySeverity(shown).map(({ severity, count, rules }) => (
          <section key={severity} aria-label={`${severityWords[severity]}, ${count}`}>
            <h3 className={styles.group}>
              <SeveritySign severity={severity} named={false} />
              {severityWords[severity]}
              <span className={styles.count}>{count}</span>
            </h3>
            <ul className={styles.list}>
              {rules.map((rule) => (
                <RuleGroupOfFindings key={rule.ruleId} {...rule} />
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && (
          <p className={styles.nothing}>
            {nothingText(health !== null, workbook.steps.size, findings.length)}
          </p>
        )}
        <DismissedFindings dismissed={dismissed} />
      </section>
    </>
  )
}

function nothingText(isLoaded: boolean, steps: number, findings: number): string {
  if (!isLoaded) return 'The rules are being loaded…'
  if (steps === 0) {
    return 'There is nothing to look at yet. Draw what the client has to do in order to buy; the pack “Generic skeleton” is a start.'
  }
  if (findings === 0) return 'Nothing is doubtful or missing, as far as the rules can tell.'
  return 'No finding is left with these filters.'
}

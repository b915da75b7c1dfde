import { countBySeverity } from '@workbook/health/by-record'
import type { Finding } from '@workbook/health/finding'
import { type RuleGroup, ruleGroups } from '@workbook/health/rule-groups'
import { type Severity, severities } from '@workbook/health/severity'
import { useId } from 'react'
import { ruleGroupWords, severityWords } from '../../i18n/words'
import { useStores } from '../../store/hooks'
import { Select } from '../../ui/Select'
import type { FindingFilter } from './filter-findings'
import styles from './findings.module.css'
import { SeveritySign } from './SeveritySign'

export interface FindingFiltersProps {
  /** All of them, as the filter counts. */
  readonly findings: readonly Finding[]
  readonly filter: FindingFilter
  readonly onChange: (filter: FindingFilter) => void
}

/** How many there are of each severity, pressed to leave them out, and what they are about. */
export function FindingFilters({ findings, filter, onChange }: FindingFiltersProps) {
  const { selectors } = useStores()
  const sheets = selectors.sheets()
  const counts = countBySeverity(findings)
  const [kindId, sheetId] = [useId(), useId()]
  const toggle = (severity: Severity) => {
    const without = new Set(filter.without)
    if (!without.delete(severity)) without.add(severity)
    onChange({ ...filter, without })
  }
  const kinds = ruleGroups.map((value) => ({ value, label: ruleGroupWords[value] }))
  return (
    <div className={styles.filters}>
      <fieldset className={styles.severities} aria-label="Severities shown">
        {[...severities].reverse().map((severity) => (
          <button
            key={severity}
            type="button"
            className={styles.severity}
            aria-pressed={!filter.without.has(severity)}
            onClick={() => toggle(severity)}
          >
            <SeveritySign severity={severity} named={false} />
            <span>{severityWords[severity]}</span>
            <strong>{counts[severity]}</strong>
          </button>
        ))}
      </fieldset>
      <div className={styles.choices}>
        <span id={kindId} className="visually-hidden">
          Kind
        </span>
        <Select
          labelledBy={kindId}
          options={[{ value: null, label: 'All kinds' }, ...kinds]}
          value={filter.group}
          onChange={(group) => onChange({ ...filter, group: group as RuleGroup | null })}
        />
        {sheets.length > 1 && (
          <>
            <span id={sheetId} className="visually-hidden">
              Sheet
            </span>
            <Select
              labelledBy={sheetId}
              options={[
                { value: null, label: 'The whole deal' },
                ...sheets.map(({ id, title }) => ({ value: id, label: title || 'Untitled sheet' })),
              ]}
              value={filter.sheetId}
              onChange={(chosen) => onChange({ ...filter, sheetId: chosen })}
            />
          </>
        )}
      </div>
    </div>
  )
}

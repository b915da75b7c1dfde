import type { Finding } from '@workbook/health/finding'
import { useState } from 'react'
import { confidenceWords } from '../../i18n/words'
import { useStores } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/live-message'
import { showNotice } from '../../ui/notices'
import { showRule } from '../rules/shown-rule'
import { useReadOnly } from '../use-read-only'
import { DismissForm } from './DismissForm'
import styles from './findings.module.css'

/** Why a finding matters, how sure we are, what clears it, and what can be done about it here. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  const { document } = useStores()
  const readOnly = useReadOnly()
  const [dismissing, setDismissing] = useState(false)
  const { fix, why, eased, clears, confidence, ruleId, failed } = finding
  const mend = () => {
    if (!fix) return
    const result = document.execute((workbook, _input, context) => fix.command(workbook, context), null)
    if (result.ok) announce(`${result.value.label}. Undo takes it back.`)
    else showNotice('info', result.error.message)
  }
  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        <dt>Why</dt>
        <dd>{eased === null ? why : `${why} ${eased}`}</dd>
        <dt>Clears it</dt>
        <dd>{clears}</dd>
        <dt>How sure</dt>
        <dd>{confidenceWords[confidence]}</dd>
      </dl>
      {dismissing ? (
        <DismissForm finding={finding} onClose={() => setDismissing(false)} />
      ) : (
        <div className={styles.buttons}>
          {fix && !readOnly && (
            <Button small onClick={mend}>
              {fix.label}
            </Button>
          )}
          {!failed && !readOnly && (
            <Button small onClick={() => setDismissing(true)}>
              Not applicable…
            </Button>
          )}
          <Button small look="quiet" onClick={() => showRule(ruleId)}>
            About this rule
          </Button>
        </div>
      )}
    </div>
  )
}

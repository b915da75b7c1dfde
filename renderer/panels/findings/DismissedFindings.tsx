import { restoreFinding } from '@workbook/commands/restore-finding'
import type { DismissedFinding } from '@workbook/health/finding'
import { RotateCcw } from 'lucide-react'
import { whenText } from '../../i18n/dates'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { useEdits } from '../use-edits'
import { useReadOnly } from '../use-read-only'
import styles from './findings.module.css'

/** Findings that somebody marked as not applicable, with the reason; each can be brought back. */
export function DismissedFindings({ dismissed }: { readonly dismissed: readonly DismissedFinding[] }) {
  const { edit } = useEdits()
  const readOnly = useReadOnly()
  if (dismissed.length === 0) return null
  const now = new Date()
  return (
    <Section title="Not applicable" remark={String(dismissed.length)}>
      <ul className={styles.dismissed}>
        {dismissed.map(({ finding, dismissal }) => (
          <li key={dismissal.id}>
            <p dir="auto">{finding.sentence}</p>
            <p className={styles.reason} dir="auto">
              {`“${dismissal.reason}” ${[dismissal.by, whenText(dismissal.at, now)].filter(Boolean).join(', ')}`}
            </p>
            {!readOnly && (
              <Button small look="quiet" onClick={() => edit(restoreFinding, { dismissalId: dismissal.id })}>
                <RotateCcw size={13} aria-hidden="true" />
                Restore
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

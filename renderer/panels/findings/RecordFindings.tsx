import type { RecordKey } from '@workbook/model/records'
import { useFindingsOf } from '../../store/hooks'
import { Section } from '../../ui/Section'
import { FindingCard } from './FindingCard'
import styles from './findings.module.css'

/** The findings of one record, in the inspector. */
export function RecordFindings({ record }: { readonly record: RecordKey }) {
  const findings = useFindingsOf(record)
  if (findings.length === 0) return null
  return (
    <Section title="Findings" remark={String(findings.length)} startsOpen>
      <ul className={styles.inInspector}>
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} canJump={false} />
        ))}
      </ul>
    </Section>
  )
}

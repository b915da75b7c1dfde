import { whenText } from '../../../i18n/dates'
import { useWorkbook } from '../../../store/hooks'
import { Section } from '../../../ui/Section'
import { dismissalFields } from '../related/dismissal-fields'
import { RecordCards } from '../related/RecordCards'

/** Findings marked as not applicable; deleting one brings the finding back. */
export function DismissalCards({ readOnly }: { readonly readOnly: boolean }) {
  const workbook = useWorkbook()
  const dismissals = [...workbook.dismissals.values()].sort((a, b) => b.at.localeCompare(a.at))
  if (dismissals.length === 0) return null
  const now = new Date()
  return (
    <Section title="Dismissed findings" remark={String(dismissals.length)}>
      <RecordCards
        kind="dismissals"
        records={dismissals}
        fields={dismissalFields}
        summarise={({ ruleId, reason, by, at }) => ({
          title: reason || 'No reason given',
          line: [`rule ${ruleId}`, by, whenText(at, now)].filter(Boolean).join(' · '),
        })}
        readOnly={readOnly}
      />
    </Section>
  )
}

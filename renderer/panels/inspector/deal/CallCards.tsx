import { addRecord } from '@workbook/commands/add-record'
import { shortDayText } from '@workbook/scene/day-text'
import { callResultWords } from '../../../i18n/words'
import { useToday, useWorkbook } from '../../../store/hooks'
import { Section } from '../../../ui/Section'
import { useEdits } from '../../use-edits'
import { callFields } from '../related/call-fields'
import { RecordCards } from '../related/RecordCards'

/** All planned conversations, the latest first. */
export function CallCards({ readOnly }: { readonly readOnly: boolean }) {
  const workbook = useWorkbook()
  const today = useToday()
  const { add } = useEdits()
  const undated = '9999-12-31'
  const calls = [...workbook.calls.values()].sort((a, b) =>
    (b.date ?? undated).localeCompare(a.date ?? undated),
  )
  return (
    <Section title="Calls" remark={calls.length > 0 ? String(calls.length) : undefined}>
      <RecordCards
        kind="calls"
        records={calls}
        fields={callFields}
        summarise={({ title, date, outcome }) => ({
          title: title || 'Call',
          line: [
            date ? shortDayText(date, today) : 'no date',
            outcome && callResultWords[outcome.result].toLowerCase(),
          ]
            .filter(Boolean)
            .join(' · '),
          doubtful: outcome?.result === 'not-moved',
        })}
        onAdd={() => add(addRecord, { kind: 'calls', record: { stakeholderIds: [], stepIds: [] } })}
        readOnly={readOnly}
      />
    </Section>
  )
}

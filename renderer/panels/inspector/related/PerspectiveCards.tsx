import { supersededIds } from '@workbook/analysis/verification'
import { addRecord } from '@workbook/commands/add-record'
import type { Perspective, Subject } from '@workbook/model/perspective'
import type { Workbook } from '@workbook/model/workbook'
import { shortDayText } from '@workbook/scene/day-text'
import { stakeholderTitle } from '@workbook/scene/names'
import { directnessWords } from '../../../i18n/words'
import { useToday, useWorkbook } from '../../../store/hooks'
import { Section } from '../../../ui/Section'
import { useEdits } from '../../use-edits'
import { perspectiveFields } from './perspective-fields'
import { RecordCards } from './RecordCards'

export interface PerspectiveCardsProps {
  readonly subject: Subject
  readonly readOnly: boolean
}

/** Who told us what is drawn, and who says otherwise. */
export function PerspectiveCards({ subject, readOnly }: PerspectiveCardsProps) {
  const workbook = useWorkbook()
  const { add } = useEdits()
  const today = useToday()
  const perspectives = [...workbook.perspectives.values()]
    .filter(
      (perspective) => perspective.subject.kind === subject.kind && perspective.subject.id === subject.id,
    )
    .sort((a, b) => b.date.localeCompare(a.date))
  const superseded = supersededIds(workbook.perspectives.values())
  return (
    <Section title="Who says so" remark={remarkOn(perspectives)} startsOpen>
      <RecordCards
        kind="perspectives"
        records={perspectives}
        fields={perspectiveFields}
        summarise={(perspective) => ({
          title: perspective.statement ? `“${perspective.statement}”` : 'Nothing written down yet',
          line: sourceLine(perspective, workbook, today, superseded.has(perspective.id)),
          doubtful: perspective.stance === 'disputes',
        })}
        onAdd={() =>
          add(addRecord, {
            kind: 'perspectives',
            record: { subject, statement: '', stance: 'confirms', directness: 'first-hand', date: today },
          })
        }
        readOnly={readOnly}
      />
    </Section>
  )
}

function remarkOn(perspectives: readonly Perspective[]): string {
  const disputes = perspectives.filter(({ stance }) => stance === 'disputes').length
  if (perspectives.length === 0) return 'nobody yet'
  const sources = perspectives.length === 1 ? '1 source' : `${perspectives.length} sources`
  if (disputes === 0) return sources
  return `${sources}, ${disputes} ${disputes === 1 ? 'disagrees' : 'disagree'}`
}

function sourceLine(
  { saidById, saidBy, directness, date, stance }: Perspective,
  workbook: Workbook,
  today: string,
  replaced: boolean,
): string {
  const person = saidById === undefined ? undefined : workbook.stakeholders.get(saidById)
  const who = person ? stakeholderTitle(person) : (saidBy ?? 'Source not named')
  const parts = [who, `${directnessWords[directness].toLowerCase()}, ${shortDayText(date, today)}`]
  if (stance === 'disputes') parts.push('disagrees')
  if (replaced) parts.push('replaced')
  return parts.join(' · ')
}

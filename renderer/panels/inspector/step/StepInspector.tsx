import { recordKey } from '@workbook/model/records'
import type { Step } from '@workbook/model/step'
import type { Workbook } from '@workbook/model/workbook'
import { shortDayText } from '@workbook/scene/day-text'
import { stepKindWords, stepStatusWords } from '../../../i18n/words'
import { useToday, useWorkbook } from '../../../store/hooks'
import { Section } from '../../../ui/Section'
import { fieldAccess } from '../../fields/binding'
import { Fields } from '../../fields/Fields'
import { RecordFindings } from '../../findings/RecordFindings'
import { HeadingField } from '../HeadingField'
import { InspectorHead } from '../InspectorHead'
import type { RecordInspectorProps } from '../record-inspector'
import { ActionCards } from '../related/ActionCards'
import { ParticipationRows } from '../related/ParticipationRows'
import { PerspectiveCards } from '../related/PerspectiveCards'
import {
  stepDateFields,
  stepEvidenceFields,
  stepFurtherFields,
  stepMainFields,
  stepQuestionFields,
} from './step-fields'

/** Everything about one client step. */
export function StepInspector({ binding }: RecordInspectorProps<Step>) {
  const workbook = useWorkbook()
  const today = useToday()
  const step = binding.record
  const open = step.openQuestions?.filter(({ answeredOn }) => answeredOn === undefined).length
  return (
    <>
      <InspectorHead crumbs={crumbs(step, workbook)}>
        <HeadingField label="Title" binding={binding} access={fieldAccess<Step, string>('title')} />
        <p>{sinceText(step, today)}</p>
      </InspectorHead>
      <Fields fields={stepMainFields} binding={binding} />
      <RecordFindings record={recordKey('steps', step.id)} />
      <PerspectiveCards subject={{ kind: 'steps', id: step.id }} readOnly={binding.readOnly} />
      <ActionCards stepId={step.id} readOnly={binding.readOnly} />
      <ParticipationRows end="step" id={step.id} readOnly={binding.readOnly} />
      <Section title="Evidence recorded" remark={countOf(step.evidence?.length)}>
        <Fields fields={stepEvidenceFields} binding={binding} />
      </Section>
      <Section title="Open questions" remark={countOf(open)}>
        <Fields fields={stepQuestionFields} binding={binding} />
      </Section>
      <Section title="Dates">
        <Fields fields={stepDateFields} binding={binding} />
      </Section>
      <Section title="More">
        <Fields fields={stepFurtherFields} binding={binding} />
      </Section>
    </>
  )
}

function crumbs(step: Step, workbook: Workbook): string[] {
  const stage = step.stageId === null ? undefined : workbook.stages.get(step.stageId)
  return ['Step', stepKindWords[step.kind], ...(stage ? [stage.title] : [])]
}

/** "In progress since 12 Nov": the status with the day it began, as far as that is known. */
function sinceText({ status, actualStart, actualFinish }: Step, today: string): string {
  const since = status === 'done' ? actualFinish : actualStart
  const word = stepStatusWords[status]
  if (status === 'unknown') return 'Status unknown'
  if (since === undefined || status === 'not-started') return word
  return `${word} ${status === 'done' ? 'on' : 'since'} ${shortDayText(since, today)}`
}

function countOf(count: number | undefined): string | undefined {
  return count ? String(count) : undefined
}

import { addRecord } from '@workbook/commands/add-record'
import type { SellerAction } from '@workbook/model/action'
import type { Id } from '@workbook/model/values'
import { shortDayText } from '@workbook/scene/day-text'
import { actionStatusWords } from '../../../i18n/words'
import { useToday, useWorkbook } from '../../../store/hooks'
import { Section } from '../../../ui/Section'
import { useEdits } from '../../use-edits'
import { actionFields } from './action-fields'
import { RecordCards } from './RecordCards'

/** What we do so that the client takes a step. */
export function ActionCards({ stepId, readOnly }: { readonly stepId: Id; readonly readOnly: boolean }) {
  const workbook = useWorkbook()
  const { add } = useEdits()
  const today = useToday()
  const actions = [...workbook.actions.values()].filter((action) => action.stepId === stepId)
  const isIdle = !actions.some(({ status }) => status !== 'dropped')
  return (
    <Section title="What we do about it" remark={isIdle ? 'nothing yet' : undefined} startsOpen>
      <RecordCards
        kind="actions"
        records={actions}
        fields={actionFields}
        summarise={(action) => ({
          title: action.title || 'Nothing said yet',
          line: actionLine(action, today),
          doubtful: action.status === 'dropped',
        })}
        onAdd={() => add(addRecord, { kind: 'actions', record: { stepId, title: '', status: 'planned' } })}
        readOnly={readOnly}
      />
    </Section>
  )
}

function actionLine({ owner, status, due, doneOn }: SellerAction, today: string): string {
  const when = doneOn ? `done ${shortDayText(doneOn, today)}` : due && `due ${shortDayText(due, today)}`
  const known = [owner, when ?? actionStatusWords[status].toLowerCase()]
  return known.filter(Boolean).join(' · ')
}

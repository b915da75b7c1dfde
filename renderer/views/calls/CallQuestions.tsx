import { tickOffQuestions } from '@workbook/commands/tick-off-questions'
import { openPlacesOf } from '@workbook/health/questions/discovery-list'
import type { Call } from '@workbook/model/call'
import { type Binding, fieldAccess } from '../../panels/fields/binding'
import { ListField } from '../../panels/fields/ListField'
import { callQuestionList } from '../../panels/inspector/related/call-fields'
import { useEdits } from '../../panels/use-edits'
import { useWorkbook } from '../../store/hooks'
import { showNotice } from '../../ui/notices'

type Question = NonNullable<Call['questions']>[number]

const access = fieldAccess<Call, readonly Question[]>('questions')

/** What is to be asked, ticked off while the call is held: here and wherever else the same is written down. */
export function CallQuestions({ call, binding }: { readonly call: Call; readonly binding: Binding<Call> }) {
  const workbook = useWorkbook()
  const { edit } = useEdits()
  const tickOf = ({ id, text, answeredOn }: Question) => ({
    label: `Answered: ${text}`,
    checked: answeredOn !== undefined,
    toggle: () => {
      const here = { kind: 'calls' as const, id: call.id, questionId: id }
      const places = answeredOn === undefined ? [here, ...openPlacesOf(workbook, text)] : [here]
      const problem = edit(tickOffQuestions, { places, answered: answeredOn === undefined })
      if (problem !== null) showNotice('warning', problem)
    },
  })
  return (
    <ListField
      itemWord="question"
      binding={binding}
      access={access}
      whenEmpty={undefined}
      tick={tickOf}
      {...callQuestionList}
    />
  )
}

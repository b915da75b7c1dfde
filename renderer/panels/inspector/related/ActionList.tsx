import { addRecord } from '@workbook/commands/add-record'
import type { SellerAction } from '@workbook/model/action'
import type { Id } from '@workbook/model/values'
import { shortDayText } from '@workbook/scene/day-text'
import { actionStatusWords } from '../../../i18n/words'
import { useToday } from '../../../store/hooks'
import { useEdits } from '../../use-edits'
import { actionFields } from './action-fields'
import { RecordCards } from './RecordCards'

export interface ActionListProps {
  readonly actions: readonly SellerAction[]
  /** The step that a new action serves; null for one that serves none. */
  readonly stepId: Id | null
  readonly readOnly: boolean
}

/** Actions of ours as cards, and the way to one more. */
export function ActionList({ actions, stepId, readOnly }: ActionListProps) {
  const { add } = useEdits()
  const today = useToday()
  return (
    <RecordCards
      kind="actions"
      records={actions}
      fields={actionFields}
      summarise={(action) => ({
        title: action.title || 'Nothing said yet',
        line: actionLine(action, today),
        doubtful: action.status === 'dropped' || isLate(action, today),
      })}
      onAdd={() => add(addRecord, { kind: 'actions', record: { stepId, title: '', status: 'planned' } })}
      readOnly={readOnly}
    />
  )
}

function isLate({ due, status }: SellerAction, today: string): boolean {
  return due !== undefined && due < today && (status === 'planned' || status === 'in-progress')
}

function actionLine(action: SellerAction, today: string): string {
  const { owner, status, due, doneOn } = action
  const when = doneOn ? `done ${shortDayText(doneOn, today)}` : due && `due ${shortDayText(due, today)}`
  const known = [
    owner,
    when ?? actionStatusWords[status].toLowerCase(),
    isLate(action, today) && 'we are late',
  ]
  return known.filter(Boolean).join(' · ')
}

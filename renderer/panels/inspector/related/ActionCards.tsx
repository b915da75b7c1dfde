import type { Id } from '@workbook/model/values'
import { useWorkbook } from '../../../store/hooks'
import { Section } from '../../../ui/Section'
import { ActionList } from './ActionList'

/** What we do so that the client takes a step. */
export function ActionCards({ stepId, readOnly }: { readonly stepId: Id; readonly readOnly: boolean }) {
  const workbook = useWorkbook()
  const actions = [...workbook.actions.values()].filter((action) => action.stepId === stepId)
  const isIdle = !actions.some(({ status }) => status !== 'dropped')
  return (
    <Section title="What we do about it" remark={isIdle ? 'nothing yet' : undefined} startsOpen>
      <ActionList actions={actions} stepId={stepId} readOnly={readOnly} />
    </Section>
  )
}

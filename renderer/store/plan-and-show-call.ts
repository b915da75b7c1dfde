import { type PlanCallInput, planCall } from '@workbook/commands/plan-call'
import type { Stores } from './stores'

/** Plans a call and opens it in Calls with the caret in its name; the sentence why not, or null when it is done. */
export function planAndShowCall({ document, session, drafts }: Stores, input: PlanCallInput): string | null {
  drafts.commit()
  const planned = document.execute(planCall, input)
  if (!planned.ok) return planned.error.message
  const [key] = planned.value.select ?? []
  if (!key) return null
  session.showView('calls')
  session.select([key])
  session.edit({ key, creation: null })
  return null
}

import type { SellerAction } from '../../model/action'
import type { NewId } from '../../model/ids'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { titleById } from '../../rules/record-title'
import { type Draft, readRecord, writeRecord } from '../draft'
import type { RecordName } from '../remove-with-dependents'

/** Our actions by the step they serve; dropped ones serve no longer. */
export function actionsByStep({ actions }: Pick<Workbook, 'actions'>): Map<Id, SellerAction[]> {
  const byStep = new Map<Id, SellerAction[]>()
  for (const action of actions.values()) {
    if (action.stepId === null || action.status === 'dropped') continue
    byStep.set(action.stepId, [...(byStep.get(action.stepId) ?? []), action])
  }
  return byStep
}

/**
 * Words what we do about a step: renames its one action, adds the first one, or with an empty title puts it on the
 * list of what is leaving. The sentence why not, or null when it is done.
 */
export function setOwnAction(
  draft: Draft,
  step: { readonly stepId: Id; readonly title: string },
  actions: readonly SellerAction[],
  newId: NewId,
  leaving: RecordName[],
): string | null {
  const { stepId, title } = step
  const [only] = actions
  if (actions.length > 1) {
    const name = titleById(draft.tables, 'steps', stepId)
    return `"${name}" has ${actions.length} actions of ours. Change them in the inspector.`
  }
  if (!only && title !== '') {
    writeRecord(draft, 'actions', { id: newId(), stepId, title, status: 'planned' })
  } else if (only && title === '') {
    leaving.push({ kind: 'actions', id: only.id })
  } else if (only) {
    const action = readRecord(draft, 'actions', only.id)
    if (action) writeRecord(draft, 'actions', { ...action, title })
  }
  return null
}

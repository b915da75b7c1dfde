import { dealId } from '../../model/deal'
import type { Perspective, Subject } from '../../model/perspective'
import type { Workbook } from '../../model/workbook'
import { nameInSentence } from '../record-name'
import { withKnownPeople } from './known-people'
import { mendTable, type Warn, without } from './table'

/** What actions, calls, perspectives and dismissals name. */
export function repairConversations(workbook: Workbook, warn: Warn): Workbook {
  return {
    ...workbook,
    actions: repairActions(workbook, warn),
    calls: repairCalls(workbook, warn),
    perspectives: repairPerspectives(workbook, warn),
    dismissals: mendTable(workbook.dismissals, (dismissal) => {
      if (dismissal.subject === undefined || isThere(workbook, dismissal.subject)) return dismissal
      // Without its subject it would silence the rule everywhere.
      warn(
        `A finding marked as not applicable was about something that is not in the file; the mark was removed.`,
      )
      return null
    }),
  }
}

function repairActions({ actions, steps, calls }: Workbook, warn: Warn): Workbook['actions'] {
  return mendTable(actions, (action) => {
    let next = action
    if (action.stepId !== null && !steps.has(action.stepId)) {
      next = { ...next, stepId: null }
      warn(`${nameInSentence('actions', action)} served a step that is not in the file; it now serves none.`)
    }
    if (action.callId !== undefined && !calls.has(action.callId)) {
      next = without(next, 'callId')
      warn(`${nameInSentence('actions', action)} came from a call that is not in the file.`)
    }
    return next
  })
}

function repairCalls({ calls, steps, stakeholders }: Workbook, warn: Warn): Workbook['calls'] {
  return mendTable(calls, (call) => {
    const stakeholderIds = call.stakeholderIds.filter((id) => stakeholders.has(id))
    const stepIds = call.stepIds.filter((id) => steps.has(id))
    let next = call
    if (stakeholderIds.length < call.stakeholderIds.length) {
      next = { ...next, stakeholderIds }
      warn(`${nameInSentence('calls', call)} was with people who are not in the file; they were taken out.`)
    }
    if (stepIds.length < call.stepIds.length) {
      next = { ...next, stepIds }
      warn(
        `${nameInSentence('calls', call)} was to move steps that are not in the file; they were taken out.`,
      )
    }
    const questions = withKnownPeople(call.questions, stakeholders)
    if (questions === call.questions || questions === undefined) return next
    warn(`${nameInSentence('calls', call)} has a question for a person who is not in the file.`)
    return { ...next, questions }
  })
}

function repairPerspectives(workbook: Workbook, warn: Warn): Workbook['perspectives'] {
  const { perspectives, stakeholders, calls } = workbook
  return mendTable(perspectives, (perspective) => {
    let next: Perspective = perspective
    if (!isThere(workbook, perspective.subject)) {
      next = { ...next, subject: { kind: 'deal', id: dealId } }
      warn(
        `${nameInSentence('perspectives', perspective)} spoke of something that is not in the file; it now stands with the deal.`,
      )
    }
    if (perspective.saidById !== undefined && !stakeholders.has(perspective.saidById)) {
      next = without(next, 'saidById')
      warn(`${nameInSentence('perspectives', perspective)} was said by a person who is not in the file.`)
    }
    if (perspective.supersedesId !== undefined && !perspectives.has(perspective.supersedesId)) {
      next = without(next, 'supersedesId')
      warn(`${nameInSentence('perspectives', perspective)} replaced an older one that is not in the file.`)
    }
    if (perspective.callId !== undefined && !calls.has(perspective.callId)) {
      next = without(next, 'callId')
      warn(`${nameInSentence('perspectives', perspective)} came from a call that is not in the file.`)
    }
    return next
  })
}

function isThere(workbook: Workbook, { kind, id }: Subject): boolean {
  return workbook[kind].has(id)
}

import type { SellerAction } from '../model/action'
import type { Call } from '../model/call'
import type { Workbook } from '../model/workbook'
import { recordTitle } from './record-title'
import type { Verdict } from './verdict'

type Steps = Pick<Workbook, 'steps'>

/**
 * Whether an action of ours may serve its step. From publication to award of a public tender only the official channel
 * may be used; anything else can cost the tender (guides: domain 3.3). What is dropped is not done and so is allowed.
 */
export function canServe({ steps }: Steps, { stepId, status, officialChannel }: SellerAction): Verdict {
  const step = steps.get(stepId ?? '')
  if (!step?.officialChannelOnly || officialChannel || status === 'dropped') return { allowed: true }
  return {
    allowed: false,
    reason: `During "${recordTitle('steps', step)}" only the official channel may be used. Mark the action as going through it, or choose another step.`,
  }
}

/** Whether a call may be about its steps: none of them may allow the official channel only. */
export function canMove({ steps }: Steps, { stepIds }: Call): Verdict {
  const closed = stepIds.flatMap((id) => steps.get(id) ?? []).find((step) => step.officialChannelOnly)
  if (!closed) return { allowed: true }
  return {
    allowed: false,
    reason: `During "${recordTitle('steps', closed)}" only the official channel may be used, so no call can be about it. Ask through the channel instead.`,
  }
}

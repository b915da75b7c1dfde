import type { Id } from '../../../model/values'
import type { Inputs } from '../../inputs/inputs'

/** Whether we plan anything that reaches a person: work for an open step they take part in, or a call with them. */
export function hasPlanFor(
  id: Id,
  { parts, flow, serving, calls, today }: Pick<Inputs, 'parts' | 'flow' | 'serving' | 'calls' | 'today'>,
): boolean {
  const isServed = (parts.ofPerson.get(id) ?? []).some(
    ({ targetId }) =>
      flow.open.has(targetId) && (serving.get(targetId) ?? []).some(({ status }) => status !== 'done'),
  )
  if (isServed) return true
  return [...calls.values()].some(
    ({ stakeholderIds, outcome, date }) =>
      stakeholderIds.includes(id) && !outcome && (date === undefined || date >= today),
  )
}

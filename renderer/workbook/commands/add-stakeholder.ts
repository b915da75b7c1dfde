import { recordKey } from '../model/records'
import type { Stakeholder } from '../model/stakeholder'
import type { Placement } from '../model/values'
import { canPlace } from '../rules/can-place'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { rounded } from './new-step'

export interface AddStakeholderInput {
  readonly placement: Placement
  /** Without a name the stakeholder is a placeholder for a role not yet named. */
  readonly name?: string | undefined
  readonly jobTitle?: string | undefined
  readonly side?: Stakeholder['side'] | undefined
}

/** Adds a person, or a placeholder for one, and places them on a sheet. */
export const addStakeholder: Command<AddStakeholderInput> = (workbook, input, { newId, today }) => {
  const verdict = canPlace(workbook, input.placement)
  if (!verdict.allowed) return refuse(verdict.reason)
  const name = input.name?.trim() ?? ''
  const stakeholder: Stakeholder = {
    id: newId(),
    name,
    placeholder: name === '',
    ...(name === '' ? { placeholderSince: today } : {}),
    side: input.side ?? 'client',
    placements: [rounded(input.placement)],
    ...(input.jobTitle ? { jobTitle: input.jobTitle } : {}),
  }
  const draft = draftOf(workbook)
  writeRecord(draft, 'stakeholders', stakeholder)
  return finishDraft(draft, 'Add stakeholder', [recordKey('stakeholders', stakeholder.id)])
}

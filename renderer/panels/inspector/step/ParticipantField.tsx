import { setParticipant } from '@workbook/commands/set-participant'
import type { ParticipationRole } from '@workbook/model/link'
import type { Step } from '@workbook/model/step'
import type { Workbook } from '@workbook/model/workbook'
import { stakeholderTitle } from '@workbook/scene/names'
import { useState } from 'react'
import { useWorkbook } from '../../../store/hooks'
import { Select } from '../../../ui/Select'
import { FieldRow } from '../../fields/FieldRow'
import { useEdits } from '../../use-edits'
import { people } from '../options'

export interface ParticipantFieldProps {
  readonly label: string
  readonly part: ParticipationRole
  readonly step: Step
  readonly readOnly: boolean
}

/** Who owns or approves a step. Choosing makes that person the only one; several are named until then. */
export function ParticipantField({ label, part, step, readOnly }: ParticipantFieldProps) {
  const workbook = useWorkbook()
  const { edit } = useEdits()
  const [problem, setProblem] = useState<string | null>(null)
  const holders = holdersOf(workbook, step.id, part)
  const [only] = holders
  return (
    <FieldRow label={label} labelIsText problem={problem}>
      {(ids) => (
        <Select
          labelledBy={ids.label}
          describedBy={ids.problem}
          options={[{ value: null, label: 'Nobody yet' }, ...people(workbook)]}
          value={holders.length === 1 && only ? only.id : null}
          summary={holders.length > 1 ? holders.map(stakeholderTitle).join(', ') : undefined}
          disabled={readOnly}
          onChange={(stakeholderId) =>
            setProblem(edit(setParticipant, { stepId: step.id, role: part, stakeholderId }))
          }
        />
      )}
    </FieldRow>
  )
}

function holdersOf(workbook: Workbook, stepId: string, role: ParticipationRole) {
  return [...workbook.links.values()].flatMap((link) => {
    const holds = link.kind === 'participation' && link.targetId === stepId && link.role === role
    return (holds && workbook.stakeholders.get(link.sourceId)) || []
  })
}

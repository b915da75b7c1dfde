import { clientSafeFields } from '@workbook/audience/client-safe-fields'
import type { Deal } from '@workbook/model/deal'
import type { SequenceLink } from '@workbook/model/link'
import type { Note } from '@workbook/model/note'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { Step } from '@workbook/model/step'
import type { Field } from '../../fields/field'
import { dealMainFields } from '../deal/deal-fields'
import { sequenceFields } from '../link/link-fields'
import { noteFields } from '../sheet/NoteInspector'
import { stakeholderMainFields } from '../stakeholder/stakeholder-fields'
import { stepDateFields, stepMainFields } from '../step/step-fields'

/** Named after no field of the record: the people whom a client may see in a step. */
const participants: readonly string[] = ['owner', 'approver']

/** The fields that the allow-list names. Whether a client may see a record is not for the client to see either. */
function clientSafe<R>(fields: readonly Field<R>[], rules: object): readonly Field<R>[] {
  const safe: Readonly<Record<string, unknown>> = { ...rules, visibility: 'internal' }
  return fields.filter(({ name }) => safe[name] === 'client' || participants.includes(name))
}

/** What the inspector offers while the window is turned to the client. */
export const clientDealFields: readonly Field<Deal>[] = clientSafe(dealMainFields, clientSafeFields.deal)

export const clientStepFields: readonly Field<Step>[] = clientSafe(
  [...stepMainFields, ...stepDateFields],
  clientSafeFields.steps,
)

export const clientStakeholderFields: readonly Field<Stakeholder>[] = clientSafe(
  stakeholderMainFields,
  clientSafeFields.stakeholders,
)

export const clientNoteFields: readonly Field<Note>[] = clientSafe(noteFields, clientSafeFields.notes)

export const clientSequenceFields: readonly Field<SequenceLink>[] = clientSafe(
  sequenceFields,
  clientSafeFields.links.sequence,
)

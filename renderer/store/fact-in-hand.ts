import { dealId } from '@workbook/model/deal'
import { type Subject, subjectSchema } from '@workbook/model/perspective'
import { splitRecordKey } from '@workbook/model/records'
import type { SessionState } from './session-store'

/** Marks an element that shows one field of what is selected; its value is the field's name in the model. */
export const fieldMark = 'data-field'

/**
 * The fact that a person has in hand: the field that the caret is in, else the record that is selected, else the deal.
 * Null when several are selected, or a kind of which nobody tells us anything, such as a note.
 */
export function factInHand(
  { selection }: Pick<SessionState, 'selection'>,
  focused: Element | null,
): Subject | null {
  const [first, ...others] = selection
  if (others.length > 0) return null
  const { kind, id } = first ? splitRecordKey(first) : { kind: 'deal', id: dealId }
  const field = focused?.closest(`[${fieldMark}]`)?.getAttribute(fieldMark) ?? undefined
  const subject = subjectSchema.safeParse(field === undefined ? { kind, id } : { kind, id, field })
  return subject.success ? subject.data : null
}

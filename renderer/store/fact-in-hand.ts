import { dealId } from '@workbook/model/deal'
import { type Subject, subjectSchema } from '@workbook/model/perspective'
import { type RecordKey, recordKey, splitRecordKey } from '@workbook/model/records'
import type { SessionState } from './session-store'

/** Marks an element that shows one field of what is selected; its value is the field's name in the model. */
export const fieldMark = 'data-field'

/** Marks an element that shows another record than what is selected, such as a line of a list; its value is the key. */
const recordMark = 'data-fact'

/** Makes an element the fact in hand while the focus is in it. */
export function factMark(key: RecordKey): { readonly [recordMark]: RecordKey } {
  return { [recordMark]: key }
}

/**
 * The fact that a person has in hand: what the line with the focus is about or the field that the caret is in, else the
 * record that is selected, else the deal. Null when several are selected, or a kind of which nobody tells us anything, such as a note.
 */
export function factInHand(
  { selection }: Pick<SessionState, 'selection'>,
  focused: Element | null,
): Subject | null {
  const marked = focused?.closest(`[${recordMark}]`)?.getAttribute(recordMark) as RecordKey | null | undefined
  const [first = recordKey('deal', dealId), ...others] = selection
  if (!marked && others.length > 0) return null
  const { kind, id } = splitRecordKey(marked ?? first)
  const field = focused?.closest(`[${fieldMark}]`)?.getAttribute(fieldMark) ?? undefined
  const subject = subjectSchema.safeParse(field === undefined ? { kind, id } : { kind, id, field })
  return subject.success ? subject.data : null
}

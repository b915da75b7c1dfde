import type { Settings } from '@contract/settings'
import type { Workbook } from '@workbook/model/workbook'
import { dayOf } from '@workbook/scene/day-text'
import type { Dialogs } from '../dialogs'

/** More than these would not fit into a question. */
const mostNamed = 5

/** Asks before words that give something away go to a client; true when there are none or the person wants it so. */
export async function confirmInternalWords(
  workbook: Workbook,
  { rules }: Settings,
  dialogs: Pick<Dialogs, 'ask'>,
): Promise<boolean> {
  // The rules are not needed to start the program.
  const { internalWordsIn } = await import('@workbook/health/internal-words')
  const sentences = internalWordsIn(workbook, dayOf(new Date()), rules)
  if (sentences.length === 0) return true
  const left = sentences.length - mostNamed
  const answer = await dialogs.ask({
    tone: 'warning',
    message: 'The client would read something internal.',
    detail: [
      ...sentences.slice(0, mostNamed),
      ...(left > 0 ? [`And ${left} more; the panel “Findings” lists them.`] : []),
      '',
      'Internal fields, steps and notes stay out in any case.',
    ].join('\n'),
    buttons: ['Cancel', 'Export anyway'],
    cancel: 'Cancel',
  })
  return answer === 'Export anyway'
}

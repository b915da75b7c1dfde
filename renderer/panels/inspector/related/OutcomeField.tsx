import type { Call } from '@workbook/model/call'
import { callResultWords } from '../../../i18n/words'
import { commandContext } from '../../../store/world'
import type { Access, Binding } from '../../fields/binding'
import { ChoiceField } from '../../fields/ChoiceField'
import { optionalText } from '../../fields/codecs'
import { optionsOf } from '../../fields/fields-of'
import { ParagraphField } from '../../fields/ParagraphField'

type Outcome = NonNullable<Call['outcome']>
type CallResult = Outcome['result']

/** What came of a call: nothing until a result is chosen, and then with the instant at which it was written down. */
export function OutcomeField({ binding }: { readonly binding: Binding<Call> }) {
  const { outcome } = binding.record
  const result: Access<Call, string> = {
    name: 'outcome.result',
    read: (call) => call.outcome?.result,
    write: (value) => ({
      outcome: isResult(value) ? { ...outcome, result: value, recordedAt: commandContext().now } : undefined,
    }),
  }
  const notes: Access<Call, string> = {
    name: 'outcome.notes',
    read: (call) => call.outcome?.notes,
    write: (text) => ({ outcome: outcome && withNotes(outcome, text) }),
  }
  return (
    <>
      <ChoiceField
        label="Outcome"
        binding={binding}
        access={result}
        options={optionsOf(callResultWords, 'Not held yet')}
      />
      {outcome && (
        <ParagraphField label="What came of it" binding={binding} access={notes} codec={optionalText} />
      )}
    </>
  )
}

function isResult(value: string | undefined): value is CallResult {
  return value !== undefined && value in callResultWords
}

function withNotes({ notes: _, ...rest }: Outcome, notes: string | undefined): Outcome {
  return notes === undefined ? rest : { ...rest, notes }
}

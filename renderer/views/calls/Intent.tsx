import {
  commitmentSentence,
  isSpecific,
  proposeCommitment,
  readCommitment,
} from '@workbook/analysis/calls/commitment'
import { stepsToMove } from '@workbook/analysis/calls/steps-to-move'
import type { Call } from '@workbook/model/call'
import type { Binding } from '../../panels/fields/binding'
import { Fields } from '../../panels/fields/Fields'
import { callFieldsByName } from '../../panels/inspector/related/call-fields'
import { useToday, useWorkbook } from '../../store/hooks'
import { Button } from '../../ui/Button'
import styles from './calls-view.module.css'
import { SentencePart } from './SentencePart'

export interface IntentProps {
  readonly call: Call
  readonly binding: Binding<Call>
}

/** What the call is for, as one sentence with three blanks: who will do what by when. */
export function Intent({ call, binding }: IntentProps) {
  const workbook = useWorkbook()
  const today = useToday()
  const parts = readCommitment(call.commitment ?? '')
  const propose = () => {
    const movable = stepsToMove(workbook, call.stakeholderIds)
    const wanted = call.stepIds.flatMap((id) => workbook.steps.get(id) ?? [])[0] ?? movable[0]?.step
    const part = movable.find(({ step }) => step.id === wanted?.id)?.parts[0]
    const person = workbook.stakeholders.get(part?.stakeholderId ?? call.stakeholderIds[0] ?? '')
    if (wanted) return proposeCommitment(wanted, person, today)
    return commitmentSentence({ who: '…', what: '…', when: '…' })
  }
  const write = (part: 'who' | 'what' | 'when', text: string) =>
    parts
      ? binding.change({ commitment: commitmentSentence({ ...parts, [part]: text.trim() || '…' }) })
      : null
  return (
    <section className={styles.intent} aria-label="Intent">
      {parts ? (
        <p className={styles.sentence}>
          {'By the end, '}
          <SentencePart
            label="Who"
            text={parts.who}
            binding={binding}
            onChange={(text) => write('who', text)}
          />
          {' will '}
          <SentencePart
            label="Will do what"
            text={parts.what}
            binding={binding}
            onChange={(text) => write('what', text)}
          />
          {' by '}
          <SentencePart
            label="By when"
            text={parts.when}
            binding={binding}
            onChange={(text) => write('when', text)}
          />
          .
        </p>
      ) : (
        <Fields fields={[callFieldsByName.commitment]} binding={binding} />
      )}
      {!isSpecific(call.commitment) && (
        <div className={styles.unclear}>
          <p>
            {call.commitment?.trim()
              ? 'Clearer as one sentence: who on their side will do what by when.'
              : 'A call without an intent is only a conversation. Say who on their side will do what by when.'}
          </p>
          {!binding.readOnly && (
            <Button small onClick={() => binding.change({ commitment: propose() })}>
              {parts ? 'Propose again' : 'Propose a sentence'}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

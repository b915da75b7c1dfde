import { type RankedQuestion, rankQuestions } from '@workbook/health/questions/rank-questions'
import type { Call } from '@workbook/model/call'
import { stakeholderTitle } from '@workbook/scene/names'
import { useMemo } from 'react'
import { runAction } from '../../actions/run-action'
import type { Binding } from '../../panels/fields/binding'
import { useHealth, useWorkbook } from '../../store/hooks'
import { commandContext } from '../../store/world'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import styles from './calls-view.module.css'

const most = 3

/** The questions that these people are worth asking most, with the reason, to be taken into the call one by one. */
export function TopQuestions({ call, binding }: { readonly call: Call; readonly binding: Binding<Call> }) {
  const workbook = useWorkbook()
  const health = useHealth()
  const { stakeholderIds, questions = [] } = call
  const ranked = useMemo(
    () =>
      stakeholderIds.length === 0
        ? []
        : rankQuestions({ workbook, findings: health?.findings ?? [], stakeholderIds }),
    [workbook, health, stakeholderIds],
  )
  const taken = new Set(questions.map(({ text }) => text.toLowerCase().trim()))
  const shown = ranked.filter(({ text }) => !taken.has(text.toLowerCase().trim())).slice(0, most)
  if (shown.length === 0) return null
  const add = ({ text, ask }: RankedQuestion) => {
    const question = { id: commandContext().newId(), text, ...(ask && { stakeholderId: ask.id }) }
    binding.change({ questions: [...questions, question] })
  }
  return (
    <>
      <h3 className={styles.part}>What only they can tell us</h3>
      <ul className={styles.movable}>
        {shown.map((question, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the next question moves up under the button that was pressed, with its focus
          <li key={index} className={styles.topQuestion}>
            <div className={styles.questionWords}>
              <p className={styles.stepTitle}>{question.text}</p>
              <p className={styles.callLine}>
                {[question.ask && `Ask ${stakeholderTitle(question.ask)}.`, question.because]
                  .filter(Boolean)
                  .join(' ')}
              </p>
            </div>
            {!binding.readOnly && (
              <Button small aria-label={`Add “${question.text}”`} onClick={() => add(question)}>
                Add
              </Button>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={classes(styles.show, styles.all)}
        onClick={() => runAction('call.questions')}
      >
        All open questions by person
      </button>
    </>
  )
}

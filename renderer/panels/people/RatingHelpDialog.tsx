import {
  type Answers,
  type DecisionTable,
  propose,
  questionsToAsk,
} from '@workbook/analysis/people/decision-table'
import { dispositionHelp, influenceHelp, roleHelp } from '@workbook/analysis/people/rating-help'
import { editRecords } from '@workbook/commands/edit-records'
import type { BuyingRole, Disposition, Influence, Stakeholder } from '@workbook/model/stakeholder'
import { stakeholderTitle } from '@workbook/scene/names'
import { useEffect, useRef, useState } from 'react'
import { buyingRoleWords, dispositionWords, influenceWords } from '../../i18n/words'
import type { Stores } from '../../store/stores'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { announce } from '../../ui/live-message'
import { ChoiceCards } from './ChoiceCards'
import styles from './people-dialogs.module.css'

type Topic = 'role' | 'influence' | 'disposition'

const topics = [
  { id: 'role', text: 'Buying role' },
  { id: 'influence', text: 'Influence' },
  { id: 'disposition', text: 'Disposition' },
] as const

const tables: { readonly [T in Topic]: DecisionTable<BuyingRole | Influence | Disposition | null> } = {
  role: roleHelp,
  influence: influenceHelp,
  disposition: dispositionHelp,
}

export interface RatingHelpDialogProps {
  /** Whom it is about; null while it is closed. */
  readonly person: Stakeholder | null
  readonly stores: Stores
  readonly onClose: () => void
}

/** Asks two or three questions about a person and proposes their role, influence or disposition with the reason. */
export function RatingHelpDialog({ person, stores, onClose }: RatingHelpDialogProps) {
  if (!person) return null
  return <Questions key={person.id} person={person} stores={stores} onClose={onClose} />
}

interface QuestionsProps extends RatingHelpDialogProps {
  readonly person: Stakeholder
}

function Questions({ person, stores, onClose }: QuestionsProps) {
  const [topic, setTopic] = useState<Topic>('role')
  const [answers, setAnswers] = useState<Answers>({})
  const [problem, setProblem] = useState<string | null>(null)
  const table = tables[topic]
  const proposal = propose(table, answers)
  const name = stakeholderTitle(person)
  const word = proposal ? wordOf(topic, proposal.value) : null
  const isRecorded = proposal !== null && holds(person, topic, proposal.value)
  const end = useRef<HTMLDivElement>(null)
  const answered = Object.keys(answers).length
  useEffect(() => {
    // What comes of an answer, the next question or the proposal, stands below it.
    if (answered > 0) end.current?.scrollIntoView({ block: 'nearest' })
  }, [answered])
  const choose = (next: Topic) => {
    setTopic(next)
    setAnswers({})
    setProblem(null)
  }
  const record = () => {
    if (!proposal) return
    const changes = changesFor(person, topic, proposal.value)
    const result = stores.document.execute(editRecords, {
      edits: [{ kind: 'stakeholders', id: person.id, changes }],
      label: `Rate ${name}`,
    })
    setProblem(result.ok ? null : result.error.message)
    if (!result.ok) return
    announce(`${name}: ${word}`)
    const next = topics[topics.findIndex(({ id }) => id === topic) + 1]
    if (next) choose(next.id)
    else onClose()
  }
  return (
    <Dialog
      open
      title={`Help me decide about ${name}`}
      description="Answer what you know; “I do not know” is an answer too. Nothing is changed until you record it."
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button
            look="accent"
            disabled={!proposal || proposal.value === null || isRecorded}
            onClick={record}
          >
            {isRecorded ? 'Recorded already' : word ? `Record “${word}”` : 'Record'}
          </Button>
        </>
      }
    >
      <ChoiceCards
        label="What to decide"
        row
        answers={topics}
        value={topic}
        onChange={(id) => choose(id as Topic)}
      />
      {questionsToAsk(table, answers).map(({ id, text, answers: options }) => (
        <fieldset key={`${topic} ${id}`} className={styles.question}>
          <legend className={styles.questionText}>{text}</legend>
          <ChoiceCards
            label={text}
            answers={options}
            value={answers[id] ?? null}
            onChange={(answer) => setAnswers({ ...answers, [id]: answer })}
          />
        </fieldset>
      ))}
      {proposal && (
        <p className={styles.proposal} role="status">
          <strong>{word ?? 'No proposal'}</strong>
          {proposal.reason}
        </p>
      )}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div ref={end} />
    </Dialog>
  )
}

function wordOf(topic: Topic, value: BuyingRole | Influence | Disposition | null): string | null {
  if (value === null) return null
  if (topic === 'role') return buyingRoleWords[value as BuyingRole]
  return topic === 'influence' ? influenceWords[value as Influence] : dispositionWords[value as Disposition]
}

function holds(
  person: Stakeholder,
  topic: Topic,
  value: BuyingRole | Influence | Disposition | null,
): boolean {
  if (topic === 'role') return person.buyingRoles?.some((role) => role === value) ?? false
  return person[topic] === value
}

/** A person may have several roles: a proposed one comes to those that are known. */
function changesFor(person: Stakeholder, topic: Topic, value: BuyingRole | Influence | Disposition | null) {
  if (topic === 'role') return { buyingRoles: [...(person.buyingRoles ?? []), value as BuyingRole] }
  return topic === 'influence' ? { influence: value as Influence } : { disposition: value as Disposition }
}

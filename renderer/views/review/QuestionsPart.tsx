import { tickOffQuestions } from '@workbook/commands/tick-off-questions'
import {
  answeredToday,
  type DiscoveryQuestion,
  discoveryList,
  type PersonQuestions,
  type QuestionPlace,
} from '@workbook/health/questions/discovery-list'
import { splitRecordKey } from '@workbook/model/records'
import { stakeholderParts, stakeholderTitle } from '@workbook/scene/names'
import { useMemo, useRef, useState } from 'react'
import { exportPdf, exportTextFile } from '../../bridge/files'
import { useWindow } from '../../bridge/use-window'
import { useEdits } from '../../panels/use-edits'
import { useReadOnly } from '../../panels/use-read-only'
import { factMark } from '../../store/fact-in-hand'
import { useHealth, useStores, useToday, useWorkbook } from '../../store/hooks'
import { showWhereItIs } from '../../store/show-on-map'
import { Button } from '../../ui/Button'
import { showNotice } from '../../ui/notices'
import styles from './questions-part.module.css'

/** What we do not know, by the person who could tell us: to take into a call, on the screen or on paper. */
export function QuestionsPart() {
  const workbook = useWorkbook()
  const today = useToday()
  const health = useHealth()
  const list = useMemo(
    () => discoveryList({ workbook, findings: health?.findings ?? [], today }),
    [workbook, health, today],
  )
  const count = list.reduce((sum, { questions }) => sum + questions.length, 0)
  const view = useRef<HTMLDivElement>(null)
  const { edit } = useEdits()
  const tick = (places: readonly QuestionPlace[], answered: boolean) => {
    // The line that is ticked goes away; the caret goes on to the next one.
    const boxes = [...(view.current?.querySelectorAll<HTMLElement>('input[type="checkbox"]') ?? [])]
    const at = boxes.indexOf(document.activeElement as HTMLElement)
    const next = boxes[at + 1] ?? boxes[at - 1]
    if (at >= 0) next?.focus()
    const problem = edit(tickOffQuestions, { places, answered })
    if (problem !== null) showNotice('warning', problem)
  }
  return (
    <div ref={view} className={styles.list}>
      <div className={styles.head}>
        <p className={styles.quiet}>
          {count === 0
            ? 'Nothing is open that we know of. Write questions down on a step, or plan them for a call.'
            : 'What is written down on steps, planned for calls, or asked by a finding, the most valuable first. What has no box goes by itself when the map has the answer.'}
        </p>
        {count > 0 && <Exports />}
      </div>
      {list.map(({ person, questions }) => (
        <Person
          key={person?.id ?? ''}
          person={person}
          questions={questions}
          onTick={(places) => tick(places, true)}
        />
      ))}
      <Answered onOpen={(place) => tick([place], false)} />
    </div>
  )
}

function Exports() {
  const paper = useWindow(({ settings }) => settings.paper)
  const { health } = useStores()
  const [working, setWorking] = useState(false)
  const print = async () => {
    setWorking(true)
    const { settings: rules } = health.getState()
    await exportPdf({ audience: 'internal', paper, orientation: 'portrait', questions: { rules } })
    setWorking(false)
  }
  return (
    <div className={styles.buttons}>
      <Button disabled={working} onClick={print}>
        {working ? 'Exporting…' : 'Export PDF of questions…'}
      </Button>
      <Button onClick={() => exportTextFile({ content: 'questions', audience: 'internal' })}>
        Export table…
      </Button>
    </div>
  )
}

interface PersonProps extends PersonQuestions {
  readonly onTick: (places: readonly QuestionPlace[]) => void
}

function Person({ person, questions, onTick }: PersonProps) {
  const title = person ? stakeholderTitle(person) : 'Nobody on the map is known to know'
  return (
    <section className={styles.person} aria-label={title}>
      <h2 className={styles.name}>
        <bdi>{title}</bdi>
        {person && <span className={styles.quiet}>{stakeholderParts(person).slice(0, 1).join(', ')}</span>}
      </h2>
      <ul>
        {questions.map((question) => (
          <Question key={question.id} question={question} onTick={() => onTick(question.places)} />
        ))}
      </ul>
    </section>
  )
}

interface QuestionProps {
  readonly question: DiscoveryQuestion
  readonly onTick: () => void
}

function Question({ question, onTick }: QuestionProps) {
  const stores = useStores()
  const readOnly = useReadOnly()
  const { text, because, record, places, urgent } = question
  const canTick = places.length > 0 && !readOnly
  const isSomewhere = splitRecordKey(record).kind !== 'deal'
  return (
    <li className={styles.question} {...factMark(record)}>
      {places.length > 0 ? (
        <input
          type="checkbox"
          aria-label={`Answered: ${text}`}
          checked={false}
          disabled={!canTick}
          onChange={onTick}
        />
      ) : (
        <span className={styles.sign} title="Goes by itself when the finding is cleared" aria-hidden="true">
          ·
        </span>
      )}
      <div className={styles.words}>
        <p className={styles.text}>{text}</p>
        <p className={styles.quiet}>{urgent ? `Decides what happens next. ${because}` : because}</p>
      </div>
      {isSomewhere && (
        <button
          type="button"
          className={styles.show}
          aria-label={`Show what “${text}” is about`}
          onClick={() => showWhereItIs(stores, record)}
        >
          Show
        </button>
      )}
    </li>
  )
}

function Answered({ onOpen }: { readonly onOpen: (place: QuestionPlace) => void }) {
  const workbook = useWorkbook()
  const today = useToday()
  const readOnly = useReadOnly()
  const answered = useMemo(() => answeredToday(workbook, today), [workbook, today])
  if (answered.length === 0) return null
  return (
    <section className={styles.person} aria-label="Answered today">
      <h2 className={styles.name}>Answered today</h2>
      <ul>
        {answered.map(({ text, place }) => (
          <li key={`${place.id} ${place.questionId}`} className={styles.question}>
            <input
              type="checkbox"
              aria-label={`Answered: ${text}`}
              checked
              disabled={readOnly}
              onChange={() => onOpen(place)}
            />
            <p className={styles.done}>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

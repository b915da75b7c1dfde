import { askSomeoneElse } from '@workbook/analysis/perspectives/ask-someone-else'
import { daysUntilAged, hasAged, lastConfirmedOn } from '@workbook/analysis/perspectives/last-confirmed'
import { perspectivesOn } from '@workbook/analysis/perspectives/perspectives-on'
import { versionsOf } from '@workbook/analysis/perspectives/versions'
import { fieldWord } from '@workbook/commands/field-words'
import type { Subject } from '@workbook/model/perspective'
import { shortDayText } from '@workbook/scene/day-text'
import { stakeholderTitle } from '@workbook/scene/names'
import { useEffect, useRef } from 'react'
import { factInHand } from '../../store/fact-in-hand'
import { useSession, useStores, useToday, useWorkbook } from '../../store/hooks'
import { planAndShowCall } from '../../store/plan-and-show-call'
import { Button } from '../../ui/Button'
import { showNotice } from '../../ui/notices'
import { LeftPanelFrame } from '../LeftPanelFrame'
import { useReadOnly } from '../use-read-only'
import { Doubts } from './Doubts'
import styles from './perspectives.module.css'
import { subjectTitle } from './subject-title'
import { Versions } from './Versions'

const mostSuggestions = 3

/** The versions of what is selected side by side, who stands behind each, and who could be asked next. */
export default function WhoSaysWhat() {
  const selection = useSession((state) => state.selection)
  const subject = factInHand({ selection }, null)
  return (
    <LeftPanelFrame title="Who says what">
      <div className={styles.facts}>
        {subject ? (
          <Fact subject={subject} />
        ) : (
          <p>Select a step, a person or a link to see who says what about it.</p>
        )}
        <Doubts />
      </div>
    </LeftPanelFrame>
  )
}

function Fact({ subject }: { readonly subject: Subject }) {
  const workbook = useWorkbook()
  const { session } = useStores()
  const readOnly = useReadOnly()
  const title = subjectTitle(workbook, subject)
  const parts = partsSpokenOf(perspectivesOn(workbook, subject).map((told) => told.subject))
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {parts.length === 0 && <p className={styles.faint}>Nobody has told us anything about this yet.</p>}
      {parts.map((part) => (
        <Part key={part.field ?? ''} subject={part} />
      ))}
      {!readOnly && (
        <div className={styles.buttons}>
          <Button small onClick={() => session.tell({ subject, stance: 'confirms' })}>
            Somebody confirms…
          </Button>
          <Button small onClick={() => session.tell({ subject, stance: 'disputes' })}>
            Somebody disputes…
          </Button>
        </div>
      )}
      <Suggestions subject={subject} />
    </section>
  )
}

/** The record as a whole first, then each of its fields that somebody has spoken of. */
function partsSpokenOf(subjects: readonly Subject[]): Subject[] {
  const byField = new Map(subjects.map((subject) => [subject.field ?? '', subject]))
  return [...byField].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject)
}

function Part({ subject }: { readonly subject: Subject }) {
  const { session } = useStores()
  const asked = useSession(({ askedField }) => askedField !== null && askedField === subject.field)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!asked) return
    heading.current?.scrollIntoView({ block: 'nearest' })
    heading.current?.focus()
    session.saidShown()
  }, [asked, session])
  const workbook = useWorkbook()
  const today = useToday()
  const confirmed = lastConfirmedOn(workbook, subject)
  // Without a field a subject includes its fields; here each of them has a part of its own.
  const versions = versionsOf(onlyOf(workbook, subject), subject)
  const word = subject.field === undefined ? 'All of it' : fieldWord(subject.field)
  return (
    <section className={styles.part}>
      <h4 ref={heading} className={styles.partTitle} tabIndex={-1}>
        {word.charAt(0).toUpperCase() + word.slice(1)}
        {confirmed !== null && (
          <span className={hasAged(confirmed, today) ? styles.aged : styles.faint}>
            {hasAged(confirmed, today)
              ? `not confirmed for ${daysUntilAged} days: last on ${shortDayText(confirmed, today)}`
              : `last confirmed ${shortDayText(confirmed, today)}`}
          </span>
        )}
      </h4>
      <Versions subject={subject} versions={versions} />
    </section>
  )
}

function onlyOf(workbook: ReturnType<typeof useWorkbook>, subject: Subject) {
  if (subject.field !== undefined) return workbook
  const perspectives = [...workbook.perspectives].filter(([, told]) => told.subject.field === undefined)
  return { perspectives: new Map(perspectives) }
}

function Suggestions({ subject }: { readonly subject: Subject }) {
  const workbook = useWorkbook()
  const stores = useStores()
  const readOnly = useReadOnly()
  const suggestions = askSomeoneElse(workbook, subject).slice(0, mostSuggestions)
  if (suggestions.length === 0) return null
  const plan = (stakeholderId: string) => {
    const stepIds = subject.kind === 'steps' ? [subject.id] : undefined
    const problem = planAndShowCall(stores, { stakeholderIds: [stakeholderId], stepIds })
    if (problem !== null) showNotice('warning', problem)
  }
  return (
    <section className={styles.part}>
      <h4 className={styles.partTitle}>Ask someone else</h4>
      <ul className={styles.suggestions}>
        {suggestions.map(({ stakeholder, because }) => (
          <li key={stakeholder.id}>
            <span>
              <strong>{stakeholderTitle(stakeholder)}</strong> {because}
            </span>
            {!readOnly && (
              <Button small look="quiet" onClick={() => plan(stakeholder.id)}>
                Plan a call
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

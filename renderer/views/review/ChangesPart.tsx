import {
  changesBetween,
  isUnchanged,
  type ReviewChange,
  type ReviewChanges,
} from '@workbook/analysis/review/changes'
import { editRecord } from '@workbook/commands/edit-record'
import { dealId } from '@workbook/model/deal'
import type { IsoInstant } from '@workbook/model/values'
import { dealOf } from '@workbook/model/workbook'
import { dayText } from '@workbook/scene/day-text'
import { type ReactNode, useEffect, useId, useMemo, useState } from 'react'
import { lastClientExport } from '../../bridge/client-exports'
import { type PastState, readStateAt } from '../../bridge/versions'
import { useEdits } from '../../panels/use-edits'
import { useReadOnly } from '../../panels/use-read-only'
import { useStores, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import { commandContext } from '../../store/world'
import { Button } from '../../ui/Button'
import styles from './review-view.module.css'

type Since = 'review' | 'export' | 'day'

/** What changed since the last review, the last client export or a day: step by step, with slips. */
export function ChangesPart() {
  const workbook = useWorkbook()
  const { reviewedAt } = dealOf(workbook)
  const exportedAt = lastClientExport(workbook)
  const [chosen, setChosen] = useState<Since | null>(null)
  const [day, setDay] = useState('')
  const since = chosen ?? (reviewedAt ? 'review' : exportedAt ? 'export' : 'day')
  const moments: Readonly<Record<Since, IsoInstant | undefined>> = {
    review: reviewedAt,
    export: exportedAt,
    day: day === '' ? undefined : new Date(`${day}T00:00:00`).toISOString(),
  }
  const moment = moments[since]
  return (
    <>
      <SinceChoice
        since={since}
        reviewedAt={reviewedAt}
        exportedAt={exportedAt}
        day={day}
        onChoose={setChosen}
        onDay={(next) => {
          setDay(next)
          setChosen('day')
        }}
      />
      {moment === undefined ? (
        <p className={styles.quiet}>
          {since === 'day' ? 'Choose a day to compare with.' : 'That has not happened yet.'}
        </p>
      ) : (
        <ChangesSince moment={moment} />
      )}
      <ReviewedNow />
    </>
  )
}

interface SinceChoiceProps {
  readonly since: Since
  readonly reviewedAt: IsoInstant | undefined
  readonly exportedAt: IsoInstant | undefined
  readonly day: string
  readonly onChoose: (since: Since) => void
  readonly onDay: (day: string) => void
}

function SinceChoice({ since, reviewedAt, exportedAt, day, onChoose, onDay }: SinceChoiceProps) {
  const name = useId()
  const choice = (value: Since, label: string, possible: boolean, more?: ReactNode) => (
    <div className={styles.since}>
      <label className={styles.sinceLabel}>
        <input
          type="radio"
          name={name}
          checked={since === value}
          disabled={!possible}
          onChange={() => onChoose(value)}
        />
        {label}
      </label>
      {more}
    </div>
  )
  return (
    <fieldset className={styles.sinces}>
      <legend className={styles.legend}>Since</legend>
      {choice(
        'review',
        reviewedAt ? `the last review, ${dayText(reviewedAt.slice(0, 10))}` : 'the last review',
        reviewedAt !== undefined,
      )}
      {choice(
        'export',
        exportedAt ? `the last client export, ${dayText(exportedAt.slice(0, 10))}` : 'the last client export',
        exportedAt !== undefined,
      )}
      {choice(
        'day',
        'a day',
        true,
        <input
          type="date"
          aria-label="Day to compare with"
          className={styles.day}
          value={day}
          onChange={(event) => onDay(event.target.value)}
        />,
      )}
    </fieldset>
  )
}

function ChangesSince({ moment }: { readonly moment: IsoInstant }) {
  const workbook = useWorkbook()
  const [past, setPast] = useState<PastState | null | 'reading'>('reading')
  useEffect(() => {
    let wanted = true
    setPast('reading')
    void readStateAt(moment).then((state) => wanted && setPast(state))
    return () => {
      wanted = false
    }
  }, [moment])
  const changes = useMemo(
    () => (past === null || past === 'reading' ? null : changesBetween(past.workbook, workbook)),
    [past, workbook],
  )
  if (past === 'reading') return <p className={styles.quiet}>Reading how it was…</p>
  if (!changes)
    return (
      <p className={styles.quiet}>
        No earlier version of this file is kept from then, so nothing can be compared.
      </p>
    )
  if (isUnchanged(changes)) return <p className={styles.quiet}>Nothing has changed.</p>
  return <ChangeLists changes={changes} />
}

function ChangeLists({ changes }: { readonly changes: ReviewChanges }) {
  const lists: readonly { readonly title: string; readonly changes: readonly ReviewChange[] }[] = [
    { title: 'Client steps', changes: changes.steps },
    { title: 'People', changes: changes.people },
    { title: 'What we do', changes: changes.ours },
    { title: 'What we were told', changes: changes.told },
    { title: 'The deal', changes: changes.deal },
  ]
  return lists.map(
    ({ title, changes: list }) =>
      list.length > 0 && (
        <section key={title} className={styles.list}>
          <h2 className={styles.listTitle}>{`${title} · ${list.length}`}</h2>
          <ul>
            {list.map((change) => (
              <Change key={change.key} change={change} />
            ))}
          </ul>
        </section>
      ),
  )
}

function Change({ change }: { readonly change: ReviewChange }) {
  const stores = useStores()
  const { key, title, what, fields, slippedBy, kind } = change
  const isOnMap = what !== 'removed' && (kind === 'steps' || kind === 'stakeholders')
  return (
    <li className={styles.change}>
      <p className={styles.changeHead}>
        {isOnMap ? (
          <button type="button" className={styles.jump} onClick={() => showOnMap(stores, key)}>
            {title}
          </button>
        ) : (
          <strong>{title}</strong>
        )}
        {what !== 'changed' && <span className={styles.what}>{what === 'added' ? 'new' : 'taken out'}</span>}
        {slippedBy !== undefined && slippedBy > 0 && (
          <span className={styles.slip}>{`slipped ${slippedBy} ${slippedBy === 1 ? 'day' : 'days'}`}</span>
        )}
      </p>
      {fields.map(({ field, from, to }) => (
        <p key={field} className={styles.field}>
          <span>{field}</span>
          {from && <del>{from}</del>}
          {to ? <ins>{to}</ins> : <span className={styles.gone}>taken away</span>}
        </p>
      ))}
    </li>
  )
}

function ReviewedNow() {
  const { edit } = useEdits()
  const readOnly = useReadOnly()
  if (readOnly) return null
  const mark = () =>
    edit(editRecord, { kind: 'deal', id: dealId, changes: { reviewedAt: commandContext().now } })
  return (
    <div className={styles.buttons}>
      <Button look="accent" onClick={mark}>
        Reviewed today
      </Button>
      <p className={styles.quiet}>The next review starts from here.</p>
    </div>
  )
}

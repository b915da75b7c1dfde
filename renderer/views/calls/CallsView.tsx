import { agenda } from '@workbook/analysis/calls/agenda'
import { deleteRecords } from '@workbook/commands/delete-records'
import type { Call } from '@workbook/model/call'
import { recordKey, splitRecordKey } from '@workbook/model/records'
import { CalendarPlus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { runAction } from '../../actions/run-action'
import { useEdits } from '../../panels/use-edits'
import { useReadOnly } from '../../panels/use-read-only'
import { useSession, useStores, useToday, useWorkbook } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { CallDetail } from './CallDetail'
import { CallList } from './CallList'
import styles from './calls-view.module.css'

/** Calls planned from the map, one beside the other what it is for, and what came of it. */
export default function CallsView() {
  const { calls } = useWorkbook()
  const { session } = useStores()
  const today = useToday()
  const readOnly = useReadOnly()
  const { edit } = useEdits()
  const groups = agenda(calls.values(), today)
  const selection = useSession((state) => state.selection)
  const selectedId = [...selection].map(splitRecordKey).find(({ kind }) => kind === 'calls')?.id
  const [first = groups.toWriteBack[0] ?? groups.held[0]] = groups.ahead
  const shown = calls.get(selectedId ?? '') ?? first
  const view = useRef<HTMLDivElement>(null)
  const naming = useSession(({ editing }) => editing?.key)
  useEffect(() => {
    if (shown === undefined || naming !== recordKey('calls', shown.id)) return
    // A new call is named first, so that one can go on typing.
    view.current?.querySelector<HTMLElement>('[data-field="title"] input')?.focus()
    session.edit(null)
  }, [naming, shown, session])
  const remove = (call: Call) => {
    edit(deleteRecords, { keys: [recordKey('calls', call.id)] })
    // The button that was pressed is gone with its call.
    view.current?.querySelector('button')?.focus()
  }
  return (
    <div ref={view} className={styles.view}>
      <nav className={styles.agenda} aria-label="Calls">
        {!readOnly && (
          <Button look="accent" onClick={() => runAction('call.plan')}>
            <CalendarPlus size={16} aria-hidden="true" />
            Plan call
          </Button>
        )}
        <CallList
          groups={groups}
          shownId={shown?.id ?? null}
          today={today}
          onShow={({ id }) => session.select([recordKey('calls', id)])}
        />
      </nav>
      {shown ? <CallDetail key={shown.id} call={shown} onDelete={() => remove(shown)} /> : <NoCallYet />}
    </div>
  )
}

function NoCallYet() {
  return (
    <section className={styles.empty}>
      <h2>No call is planned yet</h2>
      <p>
        A call has one purpose: that somebody on the client’s side does something by a certain day. Plan a
        call, choose who takes part, and Buymap proposes the client steps these people can move and what to
        ask them for.
      </p>
    </section>
  )
}

import type { Call } from '@workbook/model/call'
import { shortDayText } from '@workbook/scene/day-text'
import { FileText, PencilLine, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { agreedWords, callResultWords } from '../../i18n/words'
import { Fields } from '../../panels/fields/Fields'
import { callFieldsByName } from '../../panels/inspector/related/call-fields'
import { useRecordBinding } from '../../panels/inspector/use-record-binding'
import { useToday } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { CallCardDialog } from './CallCardDialog'
import { CallQuestions } from './CallQuestions'
import styles from './calls-view.module.css'
import { Intent } from './Intent'
import { Preparation } from './Preparation'
import { WriteBack } from './write-back/WriteBack'

const { title, date, time, minutes, channel, stakeholderIds } = callFieldsByName
const { fallback, bring, keepToOurselves } = callFieldsByName
const occasion = [title, date, time, minutes, channel, stakeholderIds]

export interface CallDetailProps {
  readonly call: Call
  readonly onDelete: () => void
}

/** One call: what it is for, what to ask, what came of it. */
export function CallDetail({ call, onDelete }: CallDetailProps) {
  const binding = useRecordBinding('calls', call.id)
  const today = useToday()
  const [open, setOpen] = useState<'card' | 'write-back' | null>(null)
  if (!binding) return null
  const close = () => setOpen(null)
  const heading = call.title?.trim() || 'Call'
  const isOver = !call.outcome && call.date !== undefined && call.date <= today
  return (
    <section className={styles.detail} aria-label={heading}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        <div className={styles.headButtons}>
          <Button onClick={() => setOpen('card')}>
            <FileText size={16} aria-hidden="true" />
            Call card
          </Button>
          {!binding.readOnly && (
            <>
              <Button look={isOver ? 'accent' : 'plain'} onClick={() => setOpen('write-back')}>
                <PencilLine size={16} aria-hidden="true" />
                Write back
              </Button>
              <IconButton label="Delete call" icon={Trash2} onClick={onDelete} />
            </>
          )}
        </div>
      </header>
      {call.outcome && <Outcome call={call} />}
      <Intent call={call} binding={binding} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Fields fields={occasion} binding={binding} />
          <h3 className={styles.part}>Ask</h3>
          <CallQuestions call={call} binding={binding} />
          <h3 className={styles.part}>Have ready</h3>
          <Fields fields={[fallback, bring, keepToOurselves]} binding={binding} />
        </div>
        <Preparation call={call} binding={binding} />
      </div>
      {open === 'write-back' && <WriteBack call={call} onClose={close} />}
      {open === 'card' && <CallCardDialog call={call} onClose={close} />}
    </section>
  )
}

function Outcome({ call: { outcome } }: { readonly call: Call }) {
  const today = useToday()
  if (!outcome) return null
  return (
    <p className={styles.outcome}>
      <strong>{callResultWords[outcome.result]}</strong>
      {outcome.agreed && ` · agreed: ${agreedWords[outcome.agreed].toLowerCase()}`}
      {` · written down ${shortDayText(outcome.recordedAt.slice(0, 10), today)}`}
      {outcome.notes && <span className={styles.outcomeNotes}>{outcome.notes}</span>}
    </p>
  )
}

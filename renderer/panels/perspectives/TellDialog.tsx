import { addRecord } from '@workbook/commands/add-record'
import type { FieldChanges } from '@workbook/commands/edit-record'
import { fieldWord } from '@workbook/commands/field-words'
import type { Perspective } from '@workbook/model/perspective'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useWindow } from '../../bridge/use-window'
import { directnessWords, stanceWords } from '../../i18n/words'
import { useSession, useStores, useToday, useWorkbook } from '../../store/hooks'
import type { Telling } from '../../store/session-store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Fields } from '../fields/Fields'
import { fieldsOf } from '../fields/fields-of'
import { people } from '../inspector/options'
import { useEdits } from '../use-edits'
import { likelySpeaker } from './likely-speaker'
import { subjectTitle } from './subject-title'

type Told = Pick<
  Perspective,
  'stance' | 'directness' | 'statement' | 'date' | 'saidById' | 'saidBy' | 'heardBy'
>

const field = fieldsOf<Told>()

const fields = [
  // One line and the first field: Enter writes down, so that a word or none at all is enough.
  field.text('In words', 'statement', { required: true, placeholder: 'What was said' }),
  field.reference('Said by', 'saidById', people, 'None of these'),
  field.text('or by', 'saidBy', { placeholder: 'Document, other' }),
  field.text('Heard by', 'heardBy', { placeholder: 'Who of us' }),
  field.choice('Stance', 'stance', stanceWords),
  field.choice('How we know', 'directness', directnessWords),
  field.day('When', 'date'),
]

/** Writes down in a keystroke or two who told us something: everything is filled in with what is most likely. */
export function TellDialog() {
  const { session } = useStores()
  const telling = useSession((state) => state.telling)
  if (!telling) return null
  return <Form telling={telling} onClose={() => session.tell(null)} />
}

function Form({ telling, onClose }: { readonly telling: Telling; readonly onClose: () => void }) {
  const { subject, stance } = telling
  const workbook = useWorkbook()
  const today = useToday()
  const { drafts } = useStores()
  const { add } = useEdits()
  const heardBy = useWindow(({ settings }) => settings.authorName)
  const [told, setTold] = useState<Told>(() => {
    const saidById = likelySpeaker(workbook, subject)
    const heard = heardBy ? { heardBy } : {}
    const start = { stance, directness: 'first-hand', statement: '', date: today, ...heard } as const
    return saidById === undefined ? start : { ...start, saidById }
  })
  const [problem, setProblem] = useState<string | null>(null)
  // What is typed is committed and read within one event, before React has drawn it.
  const latest = useRef(told)
  const change = (changes: FieldChanges<Told>) => {
    latest.current = { ...latest.current, ...changes } as Told
    setTold(latest.current)
    return null
  }
  const write = () => {
    drafts.commit()
    const record = { ...latest.current, subject }
    const added = add(addRecord, { kind: 'perspectives', record: withoutGaps(record) })
    if ('problem' in added) setProblem(added.problem)
    else onClose()
  }
  const writeByEnter = ({ key, target, nativeEvent }: KeyboardEvent) => {
    if (key === 'Enter' && !nativeEvent.isComposing && target instanceof HTMLInputElement) write()
  }
  const what = subjectTitle(workbook, subject)
  return (
    <Dialog
      open
      title={stance === 'confirms' ? 'Who confirms this?' : 'Who disputes this?'}
      description={subject.field === undefined ? what : `${what}: ${fieldWord(subject.field)}`}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" onClick={write}>
            Write down
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field presses the button below */}
      <div onKeyDown={writeByEnter}>
        <Fields fields={fields} binding={{ record: told, place: 'telling', readOnly: false, change }} />
        {problem !== null && <p role="alert">{problem}</p>}
      </div>
    </Dialog>
  )
}

function withoutGaps<R extends object>(record: R): R {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as R
}

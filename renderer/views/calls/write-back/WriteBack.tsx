import type { FieldChanges } from '@workbook/commands/edit-record'
import { writeBackCall } from '@workbook/commands/write-back-call'
import type { Call } from '@workbook/model/call'
import { recordKey } from '@workbook/model/records'
import { stepTitle } from '@workbook/scene/names'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useWindow } from '../../../bridge/use-window'
import { type Binding, bindItem } from '../../../panels/fields/binding'
import { Fields } from '../../../panels/fields/Fields'
import type { Field } from '../../../panels/fields/field'
import { useEdits } from '../../../panels/use-edits'
import { useStores, useWorkbook } from '../../../store/hooks'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { inputFrom, startDraft, type WriteBackDraft } from './draft'
import styles from './write-back.module.css'
import { answerFields, moreFields, outcomeFields, stepFields } from './write-back-fields'

export interface WriteBackProps {
  readonly call: Call
  readonly onClose: () => void
}

/** Writes down what came of a call in one go; everything lands on the map as one change. */
export function WriteBack({ call, onClose }: WriteBackProps) {
  const workbook = useWorkbook()
  const { drafts, session } = useStores()
  const { edit } = useEdits()
  const heardBy = useWindow(({ settings }) => settings.authorName)
  const [binding, latest] = useLocalRecord(() => startDraft(call, workbook), `write-back:${call.id}`)
  const [problem, setProblem] = useState<string | null>(null)
  const write = () => {
    drafts.commit()
    const refused = edit(writeBackCall, inputFrom(latest(), call, workbook, heardBy))
    setProblem(refused)
    if (refused !== null) return
    // A held call goes down in the list: it stays in sight with what came of it.
    session.select([recordKey('calls', call.id)])
    onClose()
  }
  const writeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    write()
  }
  return (
    <Dialog
      open
      title="What came of it?"
      description={askedFor(call)}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" onClick={write} title="Ctrl+Enter">
            Write back
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button below, which has the focus ring */}
      <div className={styles.form} onKeyDown={writeByKey}>
        <Fields fields={outcomeFields} binding={binding} />
        <Rows
          binding={binding}
          name="steps"
          fields={stepFields}
          titleOf={({ id }) => stepTitle(workbook.steps.get(id) ?? { title: '' })}
        />
        <Rows
          binding={binding}
          name="answers"
          fields={answerFields}
          titleOf={({ id }) => call.questions?.find((question) => question.id === id)?.text ?? ''}
        />
        <Fields fields={moreFields(call, workbook)} binding={binding} />
        {problem !== null && <p role="alert">{problem}</p>}
      </div>
    </Dialog>
  )
}

function askedFor({ commitment, fallback }: Call): string {
  if (!commitment?.trim()) return 'Nobody wrote down what this call was for.'
  return fallback?.trim() ? `${commitment.trim()} Fallback: ${fallback.trim()}` : commitment.trim()
}

interface RowsProps<N extends 'steps' | 'answers', I> {
  readonly binding: Binding<WriteBackDraft>
  readonly name: N
  readonly fields: readonly Field<I>[]
  readonly titleOf: (item: I) => string
}

/** A fixed list of rows: nothing is added or taken away, each is filled in. */
function Rows<N extends 'steps' | 'answers'>(props: RowsProps<N, WriteBackDraft[N][number]>) {
  const { binding, name, fields, titleOf } = props
  const items: readonly WriteBackDraft[N][number][] = binding.record[name]
  const list = {
    readOnly: false,
    replace: (next: readonly WriteBackDraft[N][number][]) =>
      binding.change({ [name]: next } as FieldChanges<WriteBackDraft>),
  }
  return items.map((item, index) => (
    <fieldset key={item.id} className={styles.row}>
      <legend className={styles.rowTitle}>{titleOf(item)}</legend>
      <Fields fields={fields} binding={bindItem(items, index, item, `${binding.place}.${name}`, list)} />
    </fieldset>
  ))
}

/** A form's tie to a record that is not in the workbook, and the record as it is at this moment. */
function useLocalRecord<R>(start: () => R, place: string): [Binding<R>, () => R] {
  const [record, setRecord] = useState(start)
  // What is typed is committed and read within one event, before React has drawn it.
  const latest = useRef(record)
  const change = (changes: FieldChanges<R>) => {
    latest.current = { ...latest.current, ...changes }
    setRecord(latest.current)
    return null
  }
  return [{ record, place, readOnly: false, change }, () => latest.current]
}

import type { ComponentProps, KeyboardEvent } from 'react'
import { classes } from '../../ui/classes'
import { FieldRow } from './FieldRow'
import styles from './fields.module.css'
import type { Draft } from './use-draft'
import { useValueDraft, type ValueField } from './use-value-draft'

export interface InputFieldProps<R, V> extends ValueField<R, V> {
  readonly label: string
  readonly type?: 'text' | 'date' | 'time' | 'email' | 'tel'
  readonly inputMode?: ComponentProps<'input'>['inputMode']
  readonly placeholder?: string | undefined
  readonly list?: string | undefined
  readonly hint?: string | undefined
  /** The value is late or otherwise alarming. */
  readonly late?: boolean | undefined
}

/** A single line: text, number, day or time. Enter and leaving the field commit, Escape takes back. */
export function InputField<R, V>(props: InputFieldProps<R, V>) {
  const { label, binding, type = 'text', inputMode, placeholder, list, hint, late } = props
  const draft = useValueDraft(props)
  return (
    <FieldRow label={label} problem={draft.problem?.sentence} hint={hint}>
      {({ control, problem }) => (
        <input
          id={control}
          type={type}
          inputMode={inputMode}
          className={classes(
            styles.input,
            late && styles.late,
            type === 'date' && !draft.texts.value && styles.empty,
          )}
          value={draft.texts.value}
          readOnly={binding.readOnly}
          placeholder={placeholder}
          list={list}
          autoComplete="off"
          spellCheck={type === 'text'}
          aria-invalid={problem !== undefined}
          aria-describedby={problem}
          onChange={(event) => draft.type('value', event.target.value)}
          onBlur={(event) => settle(event.target, draft)}
          onKeyDown={(event) => commitOrRevert(event, draft)}
        />
      )}
    </FieldRow>
  )
}

function settle<P extends string>(control: HTMLInputElement | HTMLTextAreaElement, draft: Draft<P>): void {
  // Half a date has no value yet, so settling would quietly throw it away.
  if (control.validity.badInput) draft.refuse({ part: 'value', sentence: 'The date is not complete yet.' })
  else draft.settle()
}

/** Enter commits and Escape takes back; an input method's own Enter and Escape are left alone. */
export function commitOrRevert<P extends string>(
  event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>,
  draft: Draft<P>,
): void {
  if (event.nativeEvent.isComposing) return
  const commits =
    event.key === 'Enter' &&
    (event.currentTarget instanceof HTMLInputElement || event.ctrlKey || event.metaKey)
  if (commits) {
    settle(event.currentTarget, draft)
    event.preventDefault()
  } else if (event.key === 'Escape' && (draft.pending || draft.problem)) {
    // Half a date is only in the element, not in its value.
    const { currentTarget } = event
    if (currentTarget.validity.badInput) currentTarget.value = ''
    draft.revert()
    event.preventDefault()
    event.stopPropagation()
  }
}

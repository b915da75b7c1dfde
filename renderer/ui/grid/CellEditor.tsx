import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { ChoiceList, choicesFor, completed } from './ChoiceList'
import styles from './cell-editor.module.css'
import type { GridActs } from './grid-acts'
import type { CellEditorKind } from './grid-column'
import type { CellEdit } from './grid-model'

export interface CellEditorProps<R> {
  readonly edit: CellEdit
  readonly editor: CellEditorKind<R>
  /** The row, or null for one that does not exist yet. */
  readonly row: R | null
  /** Column and row, for screen readers. */
  readonly name: string
  readonly alignEnd: boolean
  readonly acts: Pick<GridActs, 'commit' | 'cancel' | 'holdEdit'>
  readonly hold?: ((commit: () => void) => () => void) | undefined
}

/** The text of a cell while it is being typed. Enter, Tab and leaving commit, Escape takes back. */
export function CellEditor<R>(props: CellEditorProps<R>) {
  const { edit, editor, row, name, alignEnd, acts, hold } = props
  const [text, setText] = useState(edit.text)
  const [touched, setTouched] = useState(edit.replaces)
  const [walked, setWalked] = useState(-1)
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const ended = useRef(false)
  const id = useId()
  const choices = editor.kind === 'choice' ? choicesFor(editor, row, text, touched) : []
  const chosen = walked >= 0 ? walked : likelyChoice(editor, choices, text, touched)
  const picked = choices[chosen] ?? null

  useLayoutEffect(() => {
    const { current } = control
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  useEffect(() => {
    if (edit.problem !== null) ended.current = false
  }, [edit])

  const end = (move: { line: number; column: number } | null, typed = text): boolean => {
    if (ended.current) return true
    ended.current = true
    if (!acts.commit(typed, move)) ended.current = false
    return ended.current
  }
  const latest = useRef({ end, changed: false })
  latest.current = { end, changed: text !== edit.text }
  useEffect(() => hold?.(() => latest.current.end(null)), [hold])
  useEffect(() => acts.holdEdit(() => latest.current.end(null)), [acts])
  // A cell that leaves the screen while being typed into has seen no blur event: its text must not be lost.
  useEffect(
    () => () => {
      if (latest.current.changed) latest.current.end(null)
    },
    [],
  )

  const pick = (choice: string, move: { line: number; column: number } | null) => {
    const whole = editor.kind === 'choice' && editor.several ? completed(text, choice) : choice
    if (editor.kind === 'choice' && editor.several && move === null) {
      setText(whole)
      setTouched(true)
      setWalked(-1)
      control.current?.focus()
    } else end(move, whole)
  }

  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const move = moveOnKey(event, { replaces: edit.replaces, multiline: editor.kind === 'paragraph' })
    if (event.key === 'Escape') {
      ended.current = true
      acts.cancel()
    } else if (choices.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const by = event.key === 'ArrowDown' ? 1 : -1
      setWalked((chosen + by + choices.length + (chosen < 0 && by < 0 ? 1 : 0)) % choices.length)
    } else if (move) {
      if (picked !== null) pick(picked, move)
      else end(move)
    } else return
    event.preventDefault()
  }

  const common = {
    ref: control,
    className: styles.editor,
    'data-align': alignEnd ? 'end' : undefined,
    value: text,
    'aria-label': name,
    'aria-invalid': edit.problem !== null,
    'aria-describedby': edit.problem === null ? undefined : `${id}problem`,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value)
      setTouched(true)
      setWalked(-1)
    },
    onKeyDown: press,
    onBlur: () => end(null),
  }
  return (
    <>
      {editor.kind === 'paragraph' ? (
        <textarea {...common} rows={4} />
      ) : editor.kind === 'choice' ? (
        <input
          {...common}
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={picked === null ? undefined : `${id}list${chosen}`}
        />
      ) : (
        <input {...common} inputMode={editor.kind === 'number' ? 'decimal' : undefined} />
      )}
      {choices.length > 0 && (
        <ChoiceList
          id={`${id}list`}
          choices={choices}
          chosen={chosen}
          anchor={control}
          onPick={(choice) =>
            pick(choice, editor.kind === 'choice' && editor.several ? null : { line: 0, column: 0 })
          }
        />
      )}
      {edit.problem !== null && (
        <p ref={bringIntoView} id={`${id}problem`} className={styles.problem} role="alert">
          {edit.problem}
        </p>
      )}
    </>
  )
}

/** What Enter takes while nobody has walked into the list: what is there now, or the first that fits a closed list. */
function likelyChoice<R>(
  editor: CellEditorKind<R>,
  choices: readonly string[],
  text: string,
  touched: boolean,
): number {
  if (editor.kind !== 'choice' || editor.several) return -1
  if (!touched) return choices.indexOf(text)
  return !editor.open && text.trim() !== '' && choices.length > 0 ? 0 : -1
}

/** Where a key that ends the typing leads; null for a key that goes on typing. */
function moveOnKey(
  event: KeyboardEvent,
  { replaces, multiline }: { replaces: boolean; multiline: boolean },
): { line: number; column: number } | null {
  const { key, shiftKey, altKey } = event
  if (key === 'Tab') return { line: 0, column: shiftKey ? -1 : 1 }
  if (key === 'Enter') {
    if (multiline && (shiftKey || altKey)) return null
    return { line: shiftKey ? -1 : 1, column: 0 }
  }
  if (!replaces) return null
  const arrows: Record<string, { line: number; column: number }> = {
    ArrowUp: { line: -1, column: 0 },
    ArrowDown: { line: 1, column: 0 },
    ArrowLeft: { line: 0, column: -1 },
    ArrowRight: { line: 0, column: 1 },
  }
  return arrows[key] ?? null
}

/** In the last column in sight a sentence would be cut off. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

import { type RefObject, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { classes } from '../classes'
import popup from '../popup.module.css'
import styles from './choice-list.module.css'
import type { CellEditorKind } from './grid-column'

type ChoiceEditor = Extract<CellEditorKind<never>, { kind: 'choice' }>

/** The choices that fit what is typed, those that begin with it first; all of them before anything is typed. */
export function choicesFor<R>(
  {
    options,
    several,
  }: Omit<ChoiceEditor, 'options'> & { readonly options: (row: R | null) => readonly string[] },
  row: R | null,
  text: string,
  touched: boolean,
): readonly string[] {
  const parts = text.split(',').map(folded)
  const wanted = (several ? parts.at(-1) : folded(text)) ?? ''
  const taken = new Set(several ? parts.slice(0, -1) : [])
  const open = options(row).filter((option) => !taken.has(folded(option)))
  if (!touched) return open.filter((option) => !several || !parts.includes(folded(option)))
  const begins = open.filter((option) => folded(option).startsWith(wanted))
  const contains = open.filter((option) => !begins.includes(option) && folded(option).includes(wanted))
  return [...begins, ...contains]
}

/** A list of choices with its last one completed, ready for the next. */
export function completed(text: string, choice: string): string {
  const before = text.split(',').slice(0, -1)
  return [...before.map((part) => part.trim()), choice].join(', ')
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase()
}

export interface ChoiceListProps {
  readonly id: string
  readonly choices: readonly string[]
  /** Index of the choice that Enter takes; -1 for none. */
  readonly chosen: number
  readonly anchor: RefObject<HTMLElement | null>
  readonly onPick: (choice: string) => void
}

const tallest = 264

/** Marks the element that holds a grid and what lies over it. */
export const gridFrame = 'data-grid-frame'

/** The choices below a cell, or above it where there is no room. */
export function ChoiceList({ id, choices, chosen, anchor, onPick }: ChoiceListProps) {
  const [frame, setFrame] = useState<Element | null>(null)
  const [place, setPlace] = useState<{ left: number; width: number; top?: number; bottom?: number } | null>(
    null,
  )
  useLayoutEffect(() => {
    const cell = anchor.current?.getBoundingClientRect()
    if (!cell) return
    setFrame(anchor.current?.closest(`[${gridFrame}]`) ?? document.body)
    const { left, width } = cell
    const below = window.innerHeight - cell.bottom
    if (below < tallest && cell.top > below)
      setPlace({ left, width, bottom: window.innerHeight - cell.top + 4 })
    else setPlace({ left, width, top: cell.bottom + 4 })
  }, [anchor])
  useLayoutEffect(() => {
    document.getElementById(`${id}${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])
  if (!frame) return null
  return createPortal(
    <div
      id={id}
      role="listbox"
      aria-label="Choices"
      className={classes(popup.popup, styles.choices)}
      style={
        place
          ? { left: place.left, minWidth: Math.max(168, place.width), top: place.top, bottom: place.bottom }
          : { visibility: 'hidden' }
      }
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the text field that the list serves
        <div
          key={choice}
          id={`${id}${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={popup.item}
          data-highlighted={index === chosen || undefined}
          // Pressing must not take the focus from the text field, which would end the typing.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(choice)}
        >
          {choice}
        </div>
      ))}
    </div>,
    frame,
  )
}

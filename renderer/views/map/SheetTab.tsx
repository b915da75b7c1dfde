import type { Sheet } from '@workbook/model/sheet'
import type { Id } from '@workbook/model/values'
import { type DragEvent, type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react'
import { DraftsContext } from '../../panels/fields/drafts-context'
import { classes } from '../../ui/classes'
import styles from './sheet-tabs.module.css'

const draggedType = 'application/x-buymap-sheet'

export interface SheetTabProps {
  readonly sheet: Sheet
  readonly shown: boolean
  readonly renaming: boolean
  readonly readOnly: boolean
  readonly onShow: () => void
  /** Shows the tab that many places further on. */
  readonly onStep: (by: number) => void
  readonly onRename: () => void
  /** The typed title, or the old one when it was taken back. */
  readonly onRenamed: (title: string) => void
  readonly onMenu: (x: number, y: number) => void
  /** Another sheet's tab was dropped on this one. */
  readonly onDropOf: (sheetId: Id) => void
}

/** One sheet's tab. F2 and double click rename it, dragging and the menu move it. */
export function SheetTab(props: SheetTabProps) {
  const { sheet, shown, renaming, readOnly, onShow, onRename, onRenamed, onMenu, onDropOf } = props
  const [isTarget, setIsTarget] = useState(false)
  const tab = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  useEffect(() => {
    if (wasRenaming.current && !renaming) tab.current?.focus()
    wasRenaming.current = renaming
  }, [renaming])
  if (renaming) return <TitleInput title={sheet.title} onDone={onRenamed} />

  const acceptsDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(draggedType)) return
    event.preventDefault()
    setIsTarget(true)
  }
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      aria-selected={shown}
      tabIndex={shown ? 0 : -1}
      title={sheet.title}
      className={classes(styles.tab, shown && styles.shown, isTarget && styles.target)}
      draggable={!readOnly}
      onClick={onShow}
      onDoubleClick={() => !readOnly && onRename()}
      onContextMenu={(event) => {
        event.preventDefault()
        const { left, top } = event.currentTarget.getBoundingClientRect()
        // The keyboard's menu key has no pointer position of its own.
        const fromKeyboard = event.clientX === 0 && event.clientY === 0
        onMenu(fromKeyboard ? left : event.clientX, fromKeyboard ? top : event.clientY)
      }}
      onKeyDown={(event) => moveOrRename(event, props)}
      onDragStart={(event) => event.dataTransfer.setData(draggedType, sheet.id)}
      onDragOver={acceptsDrag}
      onDragLeave={() => setIsTarget(false)}
      onDrop={(event) => {
        setIsTarget(false)
        const dragged = event.dataTransfer.getData(draggedType)
        if (dragged && dragged !== sheet.id) onDropOf(dragged)
      }}
    >
      <bdi>{sheet.title || 'Untitled sheet'}</bdi>
    </button>
  )
}

function moveOrRename(event: KeyboardEvent<HTMLButtonElement>, props: SheetTabProps): void {
  if (event.key === 'F2' && !props.readOnly) props.onRename()
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const neighbour =
      event.key === 'ArrowLeft'
        ? event.currentTarget.previousElementSibling
        : event.currentTarget.nextElementSibling
    if (!(neighbour instanceof HTMLElement)) return
    props.onStep(event.key === 'ArrowLeft' ? -1 : 1)
    neighbour.focus()
  } else return
  event.preventDefault()
  event.stopPropagation()
}

function TitleInput({ title, onDone }: { readonly title: string; readonly onDone: (title: string) => void }) {
  const [text, setText] = useState(title)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  const drafts = useContext(DraftsContext)
  useEffect(() => drafts?.add(() => onDone(text.trim())), [drafts, onDone, text])
  return (
    <input
      ref={input}
      className={styles.rename}
      aria-label="Sheet title"
      value={text}
      size={Math.max(8, text.length)}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') event.currentTarget.blur()
        else if (event.key === 'Escape') onDone(title)
        else return
        event.stopPropagation()
      }}
    />
  )
}

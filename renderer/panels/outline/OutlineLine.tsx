import { ChevronRight, Link2, StickyNote, User } from 'lucide-react'
import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Marks } from '../../picture/Marks'
import { classes } from '../../ui/classes'
import { DraftsContext } from '../fields/drafts-context'
import styles from './outline.module.css'
import type { OutlineRow } from './outline-rows'
import type { RowWords } from './row-words'

export interface OutlineLineProps {
  readonly row: OutlineRow
  readonly words: RowWords
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly draggable: boolean
  /** The text to be edited; null while it is not. */
  readonly editing: string | null
  readonly onEdited: (text: string | null) => void
  readonly pointer: LinePointer
}

/** What the pointer does with lines; the same object for all of them and for good, so that they stay as they are. */
export interface LinePointer {
  readonly press: (row: OutlineRow, event: MouseEvent) => void
  readonly toggle: (row: OutlineRow) => void
  readonly rename: (row: OutlineRow) => void
  readonly openMenu: (row: OutlineRow, x: number, y: number) => void
  readonly dragStart: (row: OutlineRow) => void
  readonly drop: (row: OutlineRow) => void
}

const dragType = 'application/x-buymap-outline'
const icons = { person: User, note: StickyNote, link: Link2 }

/** One line of the outline: a title with what is known of it in a few signs, and all of it in words. */
export const OutlineLine = memo(function OutlineLine(props: OutlineLineProps) {
  const { row, words, isActive, isSelected, editing, onEdited, pointer } = props
  const [isTarget, setIsTarget] = useState(false)
  const Icon = row.kind in icons ? icons[row.kind as keyof typeof icons] : null
  const acceptDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(dragType)) return
    event.preventDefault()
    setIsTarget(true)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all its lines
    <div
      role="treeitem"
      data-row={row.id}
      data-kind={row.kind}
      tabIndex={isActive ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expandable ? row.expanded : undefined}
      aria-selected={isSelected}
      aria-label={words.name}
      aria-description={words.description || undefined}
      className={classes(styles.line, isSelected && styles.selected, isTarget && styles.target)}
      style={{ paddingInlineStart: 8 + (row.level - 1) * 14 }}
      draggable={props.draggable && editing === null}
      onClick={(event) => pointer.press(row, event)}
      onDoubleClick={() => pointer.rename(row)}
      onContextMenu={(event) => {
        event.preventDefault()
        pointer.openMenu(row, event.clientX, event.clientY)
      }}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragType, row.id)
        pointer.dragStart(row)
      }}
      onDragOver={acceptDrag}
      onDragLeave={() => setIsTarget(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsTarget(false)
        pointer.drop(row)
      }}
    >
      <span
        className={styles.chevron}
        data-open={row.expanded || undefined}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation()
          pointer.toggle(row)
        }}
      >
        {row.expandable && <ChevronRight size={14} />}
      </span>
      {words.status.length > 0 && <Sign marks={words.status} />}
      {Icon && <Icon className={styles.icon} size={13} aria-hidden="true" />}
      {editing === null ? (
        <span className={styles.title} dir="auto" title={row.title}>
          {row.title}
        </span>
      ) : (
        <TitleInput text={editing} onDone={onEdited} />
      )}
      {editing === null && words.remark && (
        // Initials and signs for the eye, drawn by the style sheet; the description says it in whole words.
        <span className={classes(styles.remark, words.late && styles.late)} data-text={words.remark} />
      )}
      {editing === null && words.finding.length > 0 && <Sign marks={words.finding} />}
      {editing === null && words.verification.length > 0 && <Sign marks={words.verification} />}
    </div>
  )
})

function Sign({ marks }: { readonly marks: RowWords['status'] }) {
  return (
    <svg className={styles.sign} width="16" height="16" aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  )
}

/** The title while it is typed. Enter and leaving take it over, Escape leaves it as it was. */
function TitleInput({
  text,
  onDone,
}: {
  readonly text: string
  readonly onDone: (text: string | null) => void
}) {
  const [typed, setTyped] = useState(text)
  const input = useRef<HTMLInputElement>(null)
  const drafts = useContext(DraftsContext)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  useEffect(() => drafts?.add(() => onDone(typed.trim())), [drafts, onDone, typed])
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onDone(typed.trim())
    if (event.key === 'Escape') onDone(null)
  }
  return (
    <input
      ref={input}
      className={styles.input}
      aria-label="Title"
      dir="auto"
      value={typed}
      maxLength={1_000}
      onChange={(event) => setTyped(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => onDone(typed.trim())}
      onKeyDown={press}
    />
  )
}

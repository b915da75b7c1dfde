import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { type LucideIcon, Search, X } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import dialog from './dialog.module.css'
import { IconButton } from './IconButton'
import popup from './popup.module.css'
import styles from './search-dialog.module.css'

/** One line of a list that is searched. */
export interface SearchEntry {
  readonly id: string
  readonly label: string
  /** What kind of thing it is, or why it cannot be chosen. */
  readonly remark?: string
  readonly keys?: string | undefined
  readonly icon?: LucideIcon | undefined
  readonly disabled?: boolean
}

export interface SearchDialogProps<E extends SearchEntry> {
  readonly open: boolean
  readonly title: string
  readonly placeholder: string
  /** What is offered for a text, the best first. */
  readonly find: (text: string) => readonly E[]
  /** Said when nothing is found. */
  readonly nothing: string
  /** Runs after the dialog has let the focus go, so that it may put it anywhere. */
  readonly onChoose: (entry: E) => void
  readonly onClose: () => void
  /** Between the search field and the list. */
  readonly children?: ReactNode
}

/** A dialog in which typing narrows a list and Enter takes the marked line. */
export function SearchDialog<E extends SearchEntry>(props: SearchDialogProps<E>) {
  const { open, title, onClose } = props
  // What was chosen decides where the focus goes; otherwise it returns to where it was.
  const wasChosen = useRef(false)
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={dialog.backdrop} />
        <BaseDialog.Popup className={styles.popup} aria-label={title} finalFocus={() => !wasChosen.current}>
          <SearchList {...props} onOpen={(chosen) => (wasChosen.current = chosen)} />
          {/* Last in the tab order, so that the focus begins in the search field. */}
          <div className={styles.close}>
            <IconButton label="Close" icon={X} size="small" onClick={onClose} />
          </div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}

interface SearchListProps<E extends SearchEntry> extends SearchDialogProps<E> {
  readonly onOpen: (chosen: boolean) => void
}

function SearchList<E extends SearchEntry>(props: SearchListProps<E>) {
  const { title, placeholder, find, nothing, onChoose, onClose, onOpen, children } = props
  const [text, setText] = useState('')
  const hint = useId()
  const entries = find(text)
  const choose = (entry: E) => {
    onOpen(true)
    onClose()
    onChoose(entry)
  }
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={entries}
      value={text}
      onValueChange={(value, { reason }) => {
        // Taking a line would write it into the field; the dialog closes instead.
        if (reason !== 'item-press') setText(value)
      }}
      itemToStringValue={({ label }: E) => label}
      autoHighlight="always"
      keepHighlight
    >
      <div className={styles.search}>
        <Search size={16} aria-hidden="true" />
        <Autocomplete.Input
          className={styles.input}
          aria-label={title}
          aria-describedby={hint}
          placeholder={placeholder}
          spellCheck={false}
          onFocus={() => onOpen(false)}
        />
      </div>
      <p id={hint} className="visually-hidden">
        Type to narrow the list, arrow keys to move, Enter to choose.
      </p>
      {children}
      <Autocomplete.Empty className={styles.nothing}>
        {entries.length === 0 ? nothing : null}
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list} aria-label={title}>
        {(entry: E) => (
          <Autocomplete.Item
            key={entry.id}
            value={entry}
            disabled={entry.disabled ?? false}
            className={`${popup.item} ${styles.item}`}
            onClick={() => choose(entry)}
          >
            <Line entry={entry} />
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

function Line({ entry: { label, remark, keys, icon: Icon, disabled } }: { readonly entry: SearchEntry }) {
  return (
    <>
      <span className={styles.icon}>{Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}</span>
      <span className={popup.text} dir="auto">
        {label}
        {disabled && <span className={styles.reason}>{remark}</span>}
      </span>
      {!disabled && remark !== undefined && <span className={styles.remark}>{remark}</span>}
      {keys !== undefined && <kbd className={popup.keys}>{keys}</kbd>}
    </>
  )
}

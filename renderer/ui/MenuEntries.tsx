import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Check, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './popup.module.css'

/** A line that does something. */
export interface MenuItem {
  /** Where labels may repeat, such as people of the same name. */
  readonly id?: string
  readonly label: string
  readonly keys?: string | undefined
  readonly disabled?: boolean
  readonly danger?: boolean
  /** Something that is on or off, and how it stands. The menu stays open when it is chosen. */
  readonly checked?: boolean
  /** The menu closes all the same: of what is on or off here, one is enough. */
  readonly closes?: boolean
  readonly onChoose: () => void
}

/** A line that opens a menu beside it. */
export interface Submenu {
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

/** One line of a menu, or a line between groups. */
export type MenuEntry = MenuItem | Submenu | 'separator'

/** The lines of a menu; a menu behind a button and a context menu show the same ones. */
export function MenuEntries({ entries }: { readonly entries: readonly MenuEntry[] }): ReactNode {
  return entries.map((entry, index) => {
    if (entry === 'separator') {
      // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity of their own
      return <BaseMenu.Separator key={`separator ${index}`} className={styles.separator} />
    }
    if ('entries' in entry) return <NestedMenu key={entry.label} submenu={entry} />
    return <Line key={entry.id ?? entry.label} item={entry} />
  })
}

function Line({ item }: { readonly item: MenuItem }) {
  const { label, keys, disabled = false, danger, checked, closes = false, onChoose } = item
  if (checked === undefined) {
    return (
      <BaseMenu.Item
        className={classes(styles.item, danger && styles.itemDanger)}
        disabled={disabled}
        onClick={onChoose}
      >
        <span className={styles.text}>{label}</span>
        {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
      </BaseMenu.Item>
    )
  }
  return (
    <BaseMenu.CheckboxItem
      className={styles.item}
      disabled={disabled}
      checked={checked}
      closeOnClick={closes}
      onCheckedChange={onChoose}
    >
      <span className={styles.mark}>
        <BaseMenu.CheckboxItemIndicator>
          <Check size={14} aria-hidden="true" />
        </BaseMenu.CheckboxItemIndicator>
      </span>
      <span className={styles.text}>{label}</span>
    </BaseMenu.CheckboxItem>
  )
}

function NestedMenu({ submenu }: { readonly submenu: Submenu }) {
  return (
    <BaseMenu.SubmenuRoot>
      <BaseMenu.SubmenuTrigger className={styles.item}>
        <span className={styles.text}>{submenu.label}</span>
        <ChevronRight size={14} aria-hidden="true" className={styles.opens} />
      </BaseMenu.SubmenuTrigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles.positioner} alignOffset={-4}>
          <BaseMenu.Popup className={styles.popup}>
            <MenuEntries entries={submenu.entries} />
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.SubmenuRoot>
  )
}

import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { classes } from './classes'
import styles from './popup.module.css'

/** One line of a menu, or a line between groups. */
export type MenuEntry =
  | {
      /** Where labels may repeat, such as people of the same name. */
      readonly id?: string
      readonly label: string
      readonly keys?: string | undefined
      readonly disabled?: boolean
      readonly danger?: boolean
      /** Something that is on or off, and how it stands. The menu stays open when it is chosen. */
      readonly checked?: boolean
      readonly onChoose: () => void
    }
  | 'separator'

/** The lines of a menu; a menu behind a button and a context menu show the same ones. */
export function MenuEntries({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map((entry, index) =>
    entry === 'separator' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity of their own
      <BaseMenu.Separator key={`separator ${index}`} className={styles.separator} />
    ) : entry.checked !== undefined ? (
      <BaseMenu.CheckboxItem
        key={entry.id ?? entry.label}
        className={styles.item}
        disabled={entry.disabled ?? false}
        checked={entry.checked}
        onCheckedChange={entry.onChoose}
      >
        <span className={styles.mark}>
          <BaseMenu.CheckboxItemIndicator>
            <Check size={14} aria-hidden="true" />
          </BaseMenu.CheckboxItemIndicator>
        </span>
        <span className={styles.text}>{entry.label}</span>
      </BaseMenu.CheckboxItem>
    ) : (
      <BaseMenu.Item
        key={entry.id ?? entry.label}
        className={classes(styles.item, entry.danger && styles.itemDanger)}
        disabled={entry.disabled ?? false}
        onClick={entry.onChoose}
      >
        <span className={styles.text}>{entry.label}</span>
        {entry.keys !== undefined && <kbd className={styles.keys}>{entry.keys}</kbd>}
      </BaseMenu.Item>
    ),
  )
}

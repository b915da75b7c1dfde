import type { Stores } from '../../store/stores'
import { SearchDialog } from '../../ui/SearchDialog'
import { findEntries, type PaletteEntry } from './palette-entries'

export interface CommandPaletteProps {
  readonly open: boolean
  /** The open workbook; null on the start screen. */
  readonly stores: Stores | null
  readonly onClose: () => void
}

/** Everything a person can trigger or go to, by its name. */
export function CommandPalette({ open, stores, onClose }: CommandPaletteProps) {
  return (
    <SearchDialog<PaletteEntry>
      open={open}
      title="Command palette"
      placeholder="Type a command, a step, a person, a sheet…"
      find={(text) => findEntries(text, stores)}
      nothing="Nothing is called like that. Try another word."
      onChoose={({ onChoose }) => onChoose()}
      onClose={onClose}
    />
  )
}

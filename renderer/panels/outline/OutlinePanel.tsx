import { Plus } from 'lucide-react'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { LeftPanelFrame } from '../LeftPanelFrame'
import { useReadOnly } from '../use-read-only'
import { OutlineTree } from './OutlineTree'
import { addEntries } from './row-entries'
import { useOutline } from './use-outline'
import { useOutlineActs } from './use-outline-acts'

/** The whole workbook as a tree. Everything that can be done on the map can be done here, without seeing the map. */
export default function OutlinePanel() {
  const outline = useOutline()
  const acts = useOutlineActs()
  const readOnly = useReadOnly()
  const add = !readOnly && (
    <Menu
      align="end"
      entries={addEntries(acts, outline.rows[outline.active])}
      trigger={
        <Button small>
          <Plus size={13} aria-hidden="true" />
          Add
        </Button>
      }
    />
  )
  return (
    <LeftPanelFrame title="Outline" buttons={add}>
      <OutlineTree outline={outline} acts={acts} />
    </LeftPanelFrame>
  )
}

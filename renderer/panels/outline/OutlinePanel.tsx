import { Plus, X } from 'lucide-react'
import { useStores } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { useReadOnly } from '../use-read-only'
import { OutlineTree } from './OutlineTree'
import styles from './outline.module.css'
import { addEntries } from './row-entries'
import { useOutline } from './use-outline'
import { useOutlineActs } from './use-outline-acts'

/** The whole workbook as a tree. Everything that can be done on the map can be done here, without seeing the map. */
export default function OutlinePanel() {
  const { session } = useStores()
  const outline = useOutline()
  const acts = useOutlineActs()
  const readOnly = useReadOnly()

  const close = () => {
    session.showSidePanel(null)
    session.getState().canvas?.focusMap()
  }
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.heading}>Outline</h2>
        {!readOnly && (
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
        )}
        <IconButton label="Close outline" icon={X} onClick={close} />
      </div>
      <OutlineTree outline={outline} acts={acts} />
    </div>
  )
}

import { useStore } from 'zustand'
import { useStores } from '../../store/hooks'
import { Button } from '../../ui/Button'
import fields from '../fields/fields.module.css'
import styles from './find-panel.module.css'

export interface ReplaceFieldsProps {
  /** How many titles hold what is looked for. */
  readonly titles: number
  readonly onReplace: () => void
  readonly onReplaceAll: () => void
}

/** What is put in the place of what was found. */
export function ReplaceFields({ titles, onReplace, onReplaceAll }: ReplaceFieldsProps) {
  const { find } = useStores()
  const replacement = useStore(find, (state) => state.replacement)
  return (
    <div className={styles.fields}>
      <input
        type="text"
        className={fields.input}
        aria-label="Replace with"
        placeholder="Replace with"
        value={replacement}
        dir="auto"
        spellCheck
        autoComplete="off"
        onChange={(event) => find.change({ replacement: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onReplace()
        }}
      />
      <div className={styles.line}>
        <Button small disabled={titles === 0} onClick={onReplace}>
          Replace
        </Button>
        <Button small disabled={titles === 0} onClick={onReplaceAll}>
          {titles === 0 ? 'Replace all' : `Replace all in ${titles} ${titles === 1 ? 'title' : 'titles'}`}
        </Button>
      </div>
      <p className={styles.hint}>Only titles and names are changed. Below each you see what it becomes.</p>
    </div>
  )
}

import type { Call } from '@workbook/model/call'
import type { Binding } from '../../panels/fields/binding'
import { useDraft } from '../../panels/fields/use-draft'
import styles from './calls-view.module.css'

export interface SentencePartProps {
  readonly label: string
  readonly text: string
  readonly binding: Binding<Call>
  /** Why the text was refused, or null when it was taken. */
  readonly onChange: (text: string) => string | null
}

/** A blank of a sentence that is filled in where it stands. Leaving it and Enter commit, Escape takes back. */
export function SentencePart({ label, text, binding, onChange }: SentencePartProps) {
  const draft = useDraft({
    place: `${binding.place}.commitment.${label}`,
    texts: { value: text },
    commit: ({ value }) => {
      const sentence = onChange(value)
      return sentence === null ? null : { part: 'value', sentence }
    },
  })
  return (
    <span className={styles.blank} data-text={draft.texts.value}>
      <input
        className={styles.blankInput}
        aria-label={label}
        size={1}
        value={draft.texts.value}
        readOnly={binding.readOnly}
        onChange={(event) => draft.type('value', event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={draft.settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.settle()
          else if (event.key === 'Escape') draft.revert()
        }}
      />
    </span>
  )
}

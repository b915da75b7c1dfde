import { classes } from '../../ui/classes'
import { FieldRow } from './FieldRow'
import styles from './fields.module.css'
import { commitOrRevert } from './InputField'
import { useValueDraft, type ValueField } from './use-value-draft'

export interface ParagraphFieldProps<R> extends ValueField<R, string> {
  readonly label: string
  /** The label stands above and there is room for several lines from the start. */
  readonly wide?: boolean | undefined
  readonly placeholder?: string | undefined
}

/** Text of several lines that grows with what is typed. Leaving the field and Ctrl+Enter commit, Escape takes back. */
export function ParagraphField<R>(props: ParagraphFieldProps<R>) {
  const { label, binding, wide = false, placeholder } = props
  const draft = useValueDraft(props)
  return (
    <FieldRow label={label} problem={draft.problem?.sentence} wide={wide}>
      {({ control, problem }) => (
        <div
          className={classes(styles.growing, wide && styles.tall)}
          data-text={draft.texts.value || placeholder}
        >
          <textarea
            id={control}
            rows={1}
            className={styles.input}
            value={draft.texts.value}
            readOnly={binding.readOnly}
            placeholder={placeholder}
            aria-invalid={problem !== undefined}
            aria-describedby={problem}
            onChange={(event) => draft.type('value', event.target.value)}
            onBlur={draft.settle}
            onKeyDown={(event) => commitOrRevert(event, draft)}
          />
        </div>
      )}
    </FieldRow>
  )
}

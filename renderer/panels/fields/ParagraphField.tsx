import { classes } from '../../ui/classes'
import type { Access, Binding } from './binding'
import type { Codec } from './codecs'
import { FieldRow } from './FieldRow'
import styles from './fields.module.css'
import { commitOrRevert } from './InputField'
import { useDraft } from './use-draft'

export interface ParagraphFieldProps<R> {
  readonly label: string
  readonly binding: Binding<R>
  readonly access: Access<R, string>
  readonly codec: Codec<string>
  /** The label stands above and there is room for several lines from the start. */
  readonly wide?: boolean | undefined
  readonly placeholder?: string | undefined
}

/** Text of several lines that grows with what is typed. Leaving the field and Ctrl+Enter commit, Escape takes back. */
export function ParagraphField<R>(props: ParagraphFieldProps<R>) {
  const { label, binding, access, codec, wide = false, placeholder } = props
  const draft = useDraft({
    place: `${binding.place}.${access.name}`,
    texts: { value: codec.format(access.read(binding.record)) },
    commit: ({ value: text }) => {
      const value = codec.parse(text)
      const sentence = value.ok ? binding.change(access.write(value.value)) : value.error
      return sentence === null ? null : { part: 'value', sentence }
    },
  })
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

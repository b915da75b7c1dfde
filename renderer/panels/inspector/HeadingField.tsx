import { classes } from '../../ui/classes'
import type { Access, Binding } from '../fields/binding'
import fieldStyles from '../fields/fields.module.css'
import { commitOrRevert } from '../fields/InputField'
import { useDraft } from '../fields/use-draft'
import styles from './inspector.module.css'

export interface HeadingFieldProps<R> {
  readonly label: string
  readonly binding: Binding<R>
  readonly access: Access<R, string>
  readonly placeholder?: string
}

/** The title of a record, large, on as many lines as it needs but without line breaks of its own. */
export function HeadingField<R>({ label, binding, access, placeholder = label }: HeadingFieldProps<R>) {
  const draft = useDraft({
    place: `${binding.place}.${access.name}`,
    texts: { value: access.read(binding.record) ?? '' },
    commit: ({ value }) => {
      const sentence = binding.change(access.write(value.trim()))
      return sentence === null ? null : { part: 'value', sentence }
    },
  })
  return (
    <div data-field={access.name}>
      <div
        className={classes(fieldStyles.growing, styles.title)}
        data-text={draft.texts.value || placeholder}
      >
        <textarea
          rows={1}
          aria-label={label}
          className={fieldStyles.input}
          value={draft.texts.value}
          placeholder={placeholder}
          readOnly={binding.readOnly}
          aria-invalid={draft.problem !== null}
          onChange={(event) => draft.type('value', event.target.value.replace(/[\r\n]+/g, ' '))}
          onBlur={draft.settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
              draft.settle()
              event.preventDefault()
            } else commitOrRevert(event, draft)
          }}
        />
      </div>
      {draft.problem && (
        <p className={fieldStyles.problem} role="alert">
          {draft.problem.sentence}
        </p>
      )}
    </div>
  )
}

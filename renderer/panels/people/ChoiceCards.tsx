import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { classes } from '../../ui/classes'
import styles from './people-dialogs.module.css'

export interface ChoiceCardsProps {
  readonly label: string
  readonly answers: readonly { readonly id: string; readonly text: string }[]
  readonly value: string | null
  readonly onChange: (id: string) => void
  /** Side by side instead of one below the other. */
  readonly row?: boolean
}

/** One of a few answers, all in sight. */
export function ChoiceCards({ label, answers, value, onChange, row = false }: ChoiceCardsProps) {
  return (
    <RadioGroup
      aria-label={label}
      className={classes(styles.answers, row && styles.row)}
      value={value ?? ''}
      onValueChange={(next) => onChange(next as string)}
    >
      {answers.map(({ id, text }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio within is the control
        <label key={id} className={styles.answer}>
          <Radio.Root value={id} className={styles.radio}>
            <Radio.Indicator className={styles.dot} />
          </Radio.Root>
          {text}
        </label>
      ))}
    </RadioGroup>
  )
}

import { Select as BaseSelect } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { classes } from './classes'
import popup from './popup.module.css'
import styles from './select.module.css'

/** One choice. */
export interface SelectOption {
  /** Null is "no choice". */
  readonly value: string | null
  readonly label: string
}

interface CommonProps {
  readonly options: readonly SelectOption[]
  /** Id of the element that names the field. */
  readonly labelledBy: string
  /** Id of a sentence about the field, such as why a choice was refused. */
  readonly describedBy?: string | undefined
  readonly disabled?: boolean
  readonly invalid?: boolean
}

export type SelectProps = CommonProps &
  (
    | {
        readonly value: string | null
        readonly onChange: (value: string | null) => void
        readonly multiple?: false
        /** Shown in the place of the choice, where the options cannot say it. */
        readonly summary?: string | undefined
      }
    | {
        readonly value: readonly string[]
        readonly onChange: (value: readonly string[]) => void
        readonly multiple: true
        readonly summary: string
      }
  )

/** A field that opens a list of choices; type a letter to jump. */
export function Select(props: SelectProps) {
  const { options, labelledBy, describedBy, disabled = false, invalid = false, summary } = props
  const list = (
    <>
      <BaseSelect.Trigger
        className={classes(styles.trigger, invalid && styles.invalid)}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
      >
        <BaseSelect.Value className={styles.value}>
          {summary === undefined ? undefined : () => summary}
        </BaseSelect.Value>
        <BaseSelect.Icon className={styles.icon}>
          <ChevronDown size={14} aria-hidden="true" />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner className={popup.positioner} alignItemWithTrigger={false} sideOffset={4}>
          <BaseSelect.Popup className={popup.popup}>
            {options.map(({ value, label }) => (
              <BaseSelect.Item key={value ?? ''} value={value} className={popup.item}>
                <BaseSelect.ItemText className={popup.text}>{label}</BaseSelect.ItemText>
                <span className={popup.mark}>
                  <BaseSelect.ItemIndicator>
                    <Check size={14} aria-hidden="true" />
                  </BaseSelect.ItemIndicator>
                </span>
              </BaseSelect.Item>
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </>
  )
  const common = { items: options, disabled, modal: false }
  return props.multiple ? (
    <BaseSelect.Root {...common} multiple value={[...props.value]} onValueChange={props.onChange}>
      {list}
    </BaseSelect.Root>
  ) : (
    <BaseSelect.Root {...common} value={props.value} onValueChange={(value) => props.onChange(value)}>
      {list}
    </BaseSelect.Root>
  )
}

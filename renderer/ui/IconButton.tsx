import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { classes } from './classes'
import { type TooltipSide, tooltip } from './tooltip'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  /** What the button does, said by screen readers and shown on hover. */
  readonly label: string
  /** Keys that do the same, shown on hover only. */
  readonly keys?: string | undefined
  readonly icon: LucideIcon
  readonly size?: 'small' | 'medium' | 'large'
  readonly tooltipSide?: TooltipSide
}

const sizes = { small: styles.iconSmall, medium: undefined, large: styles.iconLarge }
const pixels = { small: 14, medium: 16, large: 18 }

/** A button with a picture; its words are in the tooltip and in its name. */
export function IconButton({
  label,
  keys,
  icon: Icon,
  size = 'medium',
  tooltipSide = 'bottom',
  ...props
}: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      className={classes(styles.icon, sizes[size])}
      {...tooltip({ text: label, keys, side: tooltipSide })}
      {...props}
    >
      <Icon size={pixels[size]} strokeWidth={1.75} aria-hidden="true" />
    </button>
  )
}

import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { classes } from './classes'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `accent` for the one main thing to do, `plain` for others, `quiet` for what should not draw the eye. */
  readonly look?: 'accent' | 'plain' | 'quiet' | 'danger'
  readonly small?: boolean
}

/** A button with words. */
export function Button({ look = 'plain', small = false, type = 'button', className, ...props }: ButtonProps) {
  return (
    <button
      type={type}
      className={classes(styles.button, styles[look], small && styles.small, className)}
      {...props}
    />
  )
}

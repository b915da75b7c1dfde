import { Tooltip } from '@base-ui/react/tooltip'
import { useStore } from 'zustand'
import { tooltipOf, tooltipOwner } from './tooltip'
import styles from './tooltip.module.css'

/** The words of what is pointed at, or what the keyboard has come to. There is one in a window. */
export default function WindowTooltip() {
  const { owner } = useStore(tooltipOwner)
  if (!owner) return null
  const { text, keys, side } = tooltipOf(owner)
  return (
    <Tooltip.Root open>
      <Tooltip.Portal>
        <Tooltip.Positioner anchor={owner} side={side} sideOffset={6} className={styles.positioner}>
          <Tooltip.Popup className={styles.popup}>
            <span>{text}</span>
            {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}

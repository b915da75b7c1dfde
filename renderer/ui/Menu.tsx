import { useRender } from '@base-ui/react/use-render'
import { type KeyboardEvent, type MouseEvent, type ReactElement, useId, useRef, useState } from 'react'
import type { MenuEntry } from './MenuEntries'
import { MenuPopup } from './menu-popup-part'

type StartLine = 'first' | 'last'

/** The keys that open a menu, with the line that has the focus then. */
const openingKeys: Readonly<Record<string, StartLine>> = {
  Enter: 'first',
  ' ': 'first',
  ArrowDown: 'first',
  ArrowUp: 'last',
}

export interface MenuProps {
  readonly entries: readonly MenuEntry[]
  /** The button that opens the menu. */
  readonly trigger: ReactElement<Record<string, unknown>>
  readonly align?: 'start' | 'center' | 'end'
  readonly side?: 'top' | 'bottom'
}

/** A menu behind a button. */
export function Menu({ entries, trigger, align = 'start', side = 'bottom' }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const [open, setOpen] = useState(false)
  const [startAt, setStartAt] = useState<StartLine | null>(null)
  // Once opened it stays, so that closing it gives the focus back.
  const [wanted, setWanted] = useState(false)

  const show = (line: StartLine | null) => {
    setStartAt(line)
    setOpen(true)
    setWanted(true)
  }
  const toggle = () => (open ? setOpen(false) : show(null))
  const element = useRender({
    render: trigger,
    ref: button,
    props: {
      id,
      'aria-haspopup': 'menu',
      'aria-expanded': open,
      'data-popup-open': open ? '' : undefined,
      onMouseDown: ({ button: pressed }: MouseEvent) => {
        if (pressed === 0) toggle()
      },
      // Not with the click that a key makes: a key that closed a dialog would open the menu that the focus goes back to.
      onKeyDown: (event: KeyboardEvent) => {
        const line = openingKeys[event.key]
        if (line === undefined) return
        event.preventDefault()
        event.stopPropagation()
        if (!event.repeat) show(line)
      },
    },
  })
  return (
    <>
      {element}
      {wanted && (
        <MenuPopup
          open={open}
          anchor={button}
          labelledBy={id}
          entries={entries}
          align={align}
          side={side}
          sideOffset={4}
          startAt={startAt}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

import type { KeyboardEvent } from 'react'

/** Arrow keys walk from person to person in the order in which they are read. */
export function walkPeople(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
  if (by === undefined || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return
  const people = [...document.querySelectorAll<HTMLElement>('[data-person]')]
  const next = people[people.indexOf(event.currentTarget) + by]
  event.preventDefault()
  event.stopPropagation()
  next?.focus()
}

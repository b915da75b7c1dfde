import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/** Keeps the focus on the active line: one that goes leaves it to the next one, never to nothing. */
export function useTreeFocus(
  tree: RefObject<HTMLElement | null>,
  activeId: string | undefined,
  editing: unknown,
) {
  const hadFocus = useRef(false)
  // Whoever opens the outline wants to work in it; its lines come after it has been measured.
  const wasOpened = useRef(true)
  const elementOf = (id: string) =>
    tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null

  useEffect(() => {
    if (activeId === undefined || editing !== null) return
    const { activeElement } = document
    const isHere = tree.current?.contains(activeElement) ?? false
    // What was removed has given the focus to the page.
    const wasLost = hadFocus.current && activeElement === document.body
    if (!isHere && !wasLost && !wasOpened.current) return
    const line = elementOf(activeId)
    line?.focus({ preventScroll: true })
    if (line) wasOpened.current = false
  })

  return {
    elementOf,
    onFocus: () => {
      hadFocus.current = true
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) hadFocus.current = false
    },
  }
}

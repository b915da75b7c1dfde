import { type RefObject, useEffect, useRef } from 'react'
import { useSession, useStores } from '../../store/hooks'

/** What can be typed in or chosen from first. */
const firstField = '[data-field] :is(input, textarea, [role="combobox"]):not(:disabled)'

/** Puts the caret in the first field of a panel when that is asked for. */
export function useWantedFields(): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null)
  const { session } = useStores()
  const wanted = useSession(({ fieldsWanted }) => fieldsWanted)
  useEffect(() => {
    if (!wanted) return
    panel.current?.querySelector<HTMLElement>(firstField)?.focus()
    session.fieldsReached()
  }, [wanted, session])
  return panel
}

import type { Audience } from '@workbook/audience/audience'
import { useEffect, useRef } from 'react'
import { useSession, useStores } from '../store/hooks'

/** Who looks at the window. When that changes, what had the focus is gone: the map takes it. */
export function useFace(): { readonly audience: Audience; readonly presenting: boolean } {
  const { session } = useStores()
  const audience = useSession((state) => state.audience)
  const presenting = useSession((state) => state.presenting !== null)
  const before = useRef({ audience, presenting })

  useEffect(() => {
    const isSame = before.current.audience === audience && before.current.presenting === presenting
    before.current = { audience, presenting }
    if (isSame || presenting) return
    const takeFocus = () => {
      const { canvas } = session.getState()
      if (canvas && document.activeElement === document.body) canvas.focusMap()
      return canvas !== null
    }
    if (takeFocus()) return
    // The new map is not there before it has been measured.
    const stop = session.subscribe(() => takeFocus() && stop())
    return stop
  }, [audience, presenting, session])

  return { audience, presenting }
}

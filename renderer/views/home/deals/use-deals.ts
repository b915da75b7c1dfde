import type { DealList } from '@contract/deals'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '../../../bridge/ask'
import { mainProcess } from '../../../bridge/window-api'

/** The portfolio: at once as it was known, then brought up to date bit by bit for as long as it is looked at. */
export function useDeals(): { readonly list: DealList | null; readonly refresh: () => void } {
  const [list, setList] = useState<DealList | null>(null)
  const round = useRef(0)

  const refresh = useCallback(async () => {
    round.current += 1
    const mine = round.current
    let pending = 1
    while (pending > 0 && mine === round.current) {
      const listed = await ask(mainProcess().listDeals({ refresh: true }))
      if (!listed.ok || mine !== round.current) return
      setList(listed.value)
      pending = listed.value.pending
    }
  }, [])

  useEffect(() => {
    void ask(mainProcess().listDeals({ refresh: false })).then((known) => {
      if (known.ok) setList(known.value)
      void refresh()
    })
    // A deal may have been saved in another window in the meantime.
    window.addEventListener('focus', refresh)
    return () => {
      round.current += 1
      window.removeEventListener('focus', refresh)
    }
  }, [refresh])
  return { list, refresh: () => void refresh() }
}

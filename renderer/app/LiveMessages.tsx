import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useWindow } from '../bridge/use-window'
import { doneWords } from '../i18n/done-words'
import type { AppliedChange } from '../store/document-store'
import type { Stores } from '../store/stores'
import { announce, liveMessage } from '../ui/live-message'

/** Says what has changed to those who do not see it. */
export function LiveMessages() {
  const stores = useWindow((state) => state.stores)
  const { text, turn } = useStore(liveMessage)
  useEffect(() => (stores ? followStores(stores) : undefined), [stores])
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true" data-live-message="">
      {/* The same words twice are said twice only when the text differs. */}
      {turn % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  )
}

function followStores({ document, session }: Stores): () => void {
  const stops = [
    document.onChange((change) => {
      const words = session.getState().audience === 'client' ? wordsForClient(change) : wordsOf(change)
      if (words !== null) announce(words)
    }),
    session.subscribe(({ selection }, before) => {
      if (selection !== before.selection && selection.size > 1) announce(`${selection.size} selected`)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** What is taken back may be something of ours; what is done now the client sees being done. */
function wordsForClient(change: AppliedChange): string | null {
  if (change.source === 'undo') return 'Undone'
  return change.source === 'redo' ? 'Done again' : wordsOf(change)
}

function wordsOf({ label, source }: AppliedChange): string | null {
  if (source === 'undo') return `Undone: ${label}`
  if (source === 'redo') return `Done again: ${label}`
  return source === 'edit' ? doneWords(label) : null
}

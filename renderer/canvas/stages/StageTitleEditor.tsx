import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useStores } from '../../store/hooks'
import { cancelTitle, commitTitle } from '../../store/title-editing'
import styles from './stages.module.css'

/** The heading's text while it is typed. Enter and leaving take it over, Escape leaves it as it was. */
export function StageTitleEditor({ title }: { readonly title: string }) {
  const stores = useStores()
  const input = useRef<HTMLInputElement>(null)
  const finished = useRef(false)

  useEffect(() => {
    input.current?.select()
    return stores.drafts.add(() => {
      if (!finished.current) commitTitle(stores, input.current?.value ?? '')
      finished.current = true
    })
  }, [stores])

  function finish(how: () => void): void {
    if (finished.current) return
    finished.current = true
    how()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') finish(() => commitTitle(stores, event.currentTarget.value))
    if (event.key === 'Escape') finish(() => cancelTitle(stores))
  }

  return (
    <input
      ref={input}
      className={styles.titleInput}
      aria-label="Stage title"
      defaultValue={title}
      maxLength={1000}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here
      autoFocus
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={(event) => finish(() => commitTitle(stores, event.currentTarget.value))}
    />
  )
}

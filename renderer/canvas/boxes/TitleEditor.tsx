import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useStores } from '../../store/hooks'
import { cancelTitle, commitTitle } from '../../store/title-editing'
import { showNotice } from '../../ui/notices'
import styles from './box-node.module.css'

/** The text of a box while it is typed in its place. Enter and leaving take it over, Escape leaves it as it was. */
export function TitleEditor({ text }: { readonly text: string }) {
  const stores = useStores()
  const area = useRef<HTMLTextAreaElement>(null)

  function commit(): void {
    const taken = commitTitle(stores, area.current?.value ?? text)
    if (!taken.ok) showNotice('warning', taken.error.message)
  }

  useEffect(() => {
    area.current?.focus()
    area.current?.select()
    return stores.drafts.add(() => {
      commitTitle(stores, area.current?.value ?? '')
    })
  }, [stores])

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) commit()
    if (event.key === 'Escape') cancelTitle(stores)
  }

  return (
    <textarea
      ref={area}
      className={`nodrag nopan nowheel ${styles.editor}`}
      aria-label="Title"
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={commit}
    />
  )
}

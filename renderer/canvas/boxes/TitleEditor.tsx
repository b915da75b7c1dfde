import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useStores } from '../../store/hooks'
import { cancelTitle, commitTitle, titleOf } from '../../store/title-editing'
import { showNotice } from '../../ui/notices'
import { mapControl } from '../gestures/use-pointer'
import { useMap } from '../view/map-context'
import styles from './box-node.module.css'

const names: Readonly<Record<string, string>> = { stakeholders: 'Name', notes: 'Note', links: 'Label' }

/**
 * The text of a box, or the label of a link, while it is typed in its place. Enter and leaving take it over, Escape leaves it as it was. A note
 * has lines: there Enter begins one and Escape takes the text over.
 */
export function TitleEditor({ recordKey: key }: { readonly recordKey: RecordKey }) {
  const stores = useStores()
  const { navigation } = useMap()
  const area = useRef<HTMLTextAreaElement>(null)
  const { kind } = splitRecordKey(key)

  useEffect(() => {
    area.current?.focus({ preventScroll: true })
    area.current?.select()
  }, [])

  useEffect(() => stores.drafts.add(() => commit()))

  function commit(): void {
    // Leaving the editor may be the consequence of having been closed.
    if (stores.session.getState().editing?.key !== key) return
    const taken = commitTitle(stores, (area.current?.value ?? '').trim())
    if (!taken.ok) showNotice('warning', taken.error.message)
  }

  function closeWith(finish: () => void): void {
    finish()
    const [selected] = stores.session.getState().selection
    if (selected) navigation.focusRecord(selected)
    else navigation.focusMap()
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const isNote = kind === 'notes'
    if (event.key === 'Enter' && (!isNote || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      closeWith(commit)
    }
    if (event.key === 'Tab') {
      event.preventDefault()
      closeWith(commit)
    }
    if (event.key === 'Escape') closeWith(isNote && area.current?.value ? commit : () => cancelTitle(stores))
  }

  return (
    <textarea
      ref={area}
      className={`nodrag nopan nowheel ${styles.editor}`}
      {...{ [mapControl]: '' }}
      data-kind={kind}
      aria-label={names[kind] ?? 'Title'}
      defaultValue={titleOf(stores.document.getState().workbook, key)}
      maxLength={kind === 'notes' ? 10_000 : 1_000}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onBlur={commit}
    />
  )
}

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useSession, useStores } from '../store/hooks'
import { views } from '../views/views'
import styles from './workbook-window.module.css'

/** Id of the element that shows the chosen view, for the tabs that control it. */
export const viewElementId = 'view'

/** The tabs of the views; arrow keys walk along them. */
export function ViewTabs() {
  const { session } = useStores()
  const shown = useSession(({ view }) => view)
  const list = useRef<HTMLDivElement>(null)

  // In a narrow window the tabs are scrolled.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is shown by another tab
  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]')
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown])

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const index = views.findIndex(({ name }) => name === shown)
    const next = (index + step + views.length) % views.length
    const view = views[next]
    if (view) session.showView(view.name)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <div ref={list} className={styles.views} role="tablist" aria-label="Views" onKeyDown={walk}>
      {views.map(({ name, label, Remark }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === shown}
          aria-controls={viewElementId}
          aria-describedby={Remark && `${name}-remark`}
          tabIndex={name === shown ? 0 : -1}
          className={styles.view}
          onClick={() => session.showView(name)}
        >
          {label}
          {Remark && <Remark id={`${name}-remark`} />}
        </button>
      ))}
    </div>
  )
}

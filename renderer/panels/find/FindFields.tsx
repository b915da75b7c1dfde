import { ArrowDown, ArrowUp, CaseSensitive, Replace, WholeWord, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../../store/hooks'
import { IconButton } from '../../ui/IconButton'
import fields from '../fields/fields.module.css'
import { useClosePanel } from '../use-close-panel'
import styles from './find-panel.module.css'

export interface FindFieldsProps {
  /** "3 of 12". */
  readonly status: string
  readonly onShow: (by: 1 | -1) => void
  readonly canReplace: boolean
}

/** What is looked for and how. Enter goes on to the next, with Shift to the one before. */
export function FindFields({ status, onShow, canReplace }: FindFieldsProps) {
  const { find } = useStores()
  const { query, options, replacing, asked } = useStore(find)
  const input = useRef<HTMLInputElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the field takes the caret again
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [asked])

  const toggle = (option: keyof typeof options) =>
    find.change({ options: { ...options, [option]: !options[option] } })
  const close = useClosePanel()
  return (
    <div className={styles.fields}>
      <div className={styles.line}>
        <input
          ref={input}
          type="text"
          className={fields.input}
          aria-label="Find"
          placeholder="Find in everything"
          value={query}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => find.change({ query: event.target.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              onShow(event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? -1 : 1)
            } else if (event.key === 'Escape') close()
            else return
            event.preventDefault()
          }}
        />
        <IconButton label="Close find" icon={X} onClick={close} />
      </div>
      <div className={styles.line}>
        <IconButton
          label="Match case"
          icon={CaseSensitive}
          aria-pressed={options.matchCase}
          onClick={() => toggle('matchCase')}
        />
        <IconButton
          label="Whole words only"
          icon={WholeWord}
          aria-pressed={options.wholeWord}
          onClick={() => toggle('wholeWord')}
        />
        {canReplace && (
          <IconButton
            label="Replace in titles"
            icon={Replace}
            aria-pressed={replacing}
            onClick={() => find.change({ replacing: !replacing })}
          />
        )}
        <p className={styles.status} role="status">
          {status}
        </p>
        <IconButton label="Previous" keys="Shift+F3" icon={ArrowUp} onClick={() => onShow(-1)} />
        <IconButton label="Next" keys="F3" icon={ArrowDown} onClick={() => onShow(1)} />
      </div>
    </div>
  )
}

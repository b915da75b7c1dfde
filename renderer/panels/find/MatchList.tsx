import { useVirtualizer } from '@tanstack/react-virtual'
import { splitRecordKey } from '@workbook/model/records'
import type { TextMatch } from '@workbook/search/find-in-workbook'
import { createMatcher, type SearchOptions } from '@workbook/search/matcher'
import { useEffect, useRef } from 'react'
import { useWorkbook } from '../../store/hooks'
import { kindName, recordName } from '../record-names'
import { excerptOf } from './excerpt'
import { fieldName } from './field-names'
import styles from './find-panel.module.css'

interface Replacing {
  readonly query: string
  readonly options: SearchOptions
  readonly replacement: string
}

export interface MatchListProps {
  readonly matches: readonly TextMatch[]
  readonly at: number
  /** What titles would become; null while nothing is replaced. */
  readonly preview: Replacing | null
  readonly onChoose: (index: number) => void
}

const usualRow = 62

/** What was found, each with its record, its field and the words around it. */
export function MatchList({ matches, at, preview, onChoose }: MatchListProps) {
  const workbook = useWorkbook()
  const scroll = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: matches.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => usualRow,
    overscan: 6,
  })
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at)
  }, [rows, at])
  const replaced = (match: TextMatch): string | null => {
    if (!preview) return null
    return createMatcher(preview.query, preview.options)?.replace(match.text, preview.replacement) ?? null
  }
  return (
    <div ref={scroll} className={styles.results}>
      <ul aria-label="Found" className={styles.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const match = matches[index]
          if (!match) return null
          const after = replaced(match)
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                className={styles.match}
                aria-current={index === at || undefined}
                onClick={() => onChoose(index)}
              >
                <span className={styles.where}>
                  <bdi className={styles.record}>{recordName(workbook, match.key)}</bdi>
                  <span className={styles.field}>{whereText(match)}</span>
                </span>
                <span className={styles.excerpt} dir="auto">
                  {excerptOf(match.text, match.ranges).map(({ text, found, at: place }) =>
                    found ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
                  )}
                </span>
                {after !== null && (
                  <span className={styles.after} dir="auto">
                    <span className="visually-hidden">becomes </span>
                    {`→ ${after || 'nothing'}`}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function whereText({ key, field }: TextMatch): string {
  const { kind } = splitRecordKey(key)
  return kind === 'deal' ? fieldName(field) : `${kindName(kind)} · ${fieldName(field)}`
}

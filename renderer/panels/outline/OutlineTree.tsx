import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useHealth, useSelection, useStores, useToday, useWorkbook } from '../../store/hooks'
import { ContextMenu } from '../../ui/ContextMenu'
import { useSteady } from '../../ui/use-steady'
import { useReadOnly } from '../use-read-only'
import { type LinePointer, OutlineLine } from './OutlineLine'
import styles from './outline.module.css'
import { additionAt } from './outline-acts'
import { lineTyped, type OutlineIntent, outlineIntent } from './outline-keys'
import type { OutlineRow } from './outline-rows'
import { rowEntries } from './row-entries'
import { createRowWords } from './row-words'
import type { Outline } from './use-outline'
import type { OutlineActs } from './use-outline-acts'
import { useTreeFocus } from './use-tree-focus'

const lineHeight = 28
const typingPause = 700

export interface OutlineTreeProps {
  readonly outline: Outline
  readonly acts: OutlineActs
}

/** The lines that are in sight, as a tree that is worked with the keyboard alone. */
export function OutlineTree({ outline, acts }: OutlineTreeProps) {
  const { session, health } = useStores()
  const workbook = useWorkbook()
  const today = useToday()
  const selection = useSelection()
  const readOnly = useReadOnly()
  const { rows, active } = outline
  useHealth()
  const findings = health.marks()
  const describe = useMemo(() => createRowWords(workbook, today, findings), [workbook, today, findings])
  const scroll = useRef<HTMLDivElement>(null)
  const dragged = useRef<OutlineRow | null>(null)
  const typed = useRef({ text: '', at: 0 })
  const [menu, setMenu] = useState<{
    readonly row: OutlineRow
    readonly x: number
    readonly y: number
  } | null>(null)
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => lineHeight,
    overscan: 10,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The line that has the focus stays on the page when it is scrolled away, or the focus would be lost.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), active])].filter((index) => index < range.count),
      [active],
    ),
  })
  const { elementOf, ...focus } = useTreeFocus(scroll, rows[active]?.id, acts.editing)
  useEffect(() => lines.scrollToIndex(active), [lines, active])

  const selectedRows = rows.filter(({ key, kind }) => key !== null && kind !== 'link' && selection.has(key))

  function carryOut(intent: OutlineIntent, row: OutlineRow, inPassing: boolean): void {
    if (intent.kind === 'go') outline.goTo(intent.to, { extend: intent.extend, inPassing })
    else if (intent.kind === 'toggle') outline.toggle(row)
    else if (intent.kind === 'toggle-selected') outline.toggleSelected(active)
    else if (intent.kind === 'leave') session.getState().canvas?.focusMap()
    else if (intent.kind === 'menu') openMenu(row)
    else if (readOnly) return
    else if (intent.kind === 'move') acts.move(row, intent.by)
    else if (intent.kind === 'move-stage') acts.moveStage(row, intent.by)
    else if (intent.kind === 'rename') acts.rename(row)
    else if (intent.kind === 'add') acts.add(additionAt(row), row)
    else if (row.key !== null) acts.remove(selectedRows.includes(row) ? selectedRows : [row])
  }

  function openMenu(row: OutlineRow): void {
    const place = elementOf(row.id)?.getBoundingClientRect()
    if (place) setMenu({ row, x: place.left + 40, y: place.bottom })
  }

  const pointer = useSteady<LinePointer>({
    press(row, event) {
      const index = rows.indexOf(row)
      if (event.ctrlKey || event.metaKey) outline.toggleSelected(index)
      else outline.goTo(index, { extend: event.shiftKey })
    },
    toggle: outline.toggle,
    rename: acts.rename,
    openMenu(row, x, y) {
      if (row.key === null || !selection.has(row.key)) outline.goTo(rows.indexOf(row))
      setMenu({ row, x, y })
    },
    dragStart(row) {
      dragged.current = row
    },
    drop: (row) => dragged.current && acts.drop(dragged.current, row),
  })

  const press = (event: KeyboardEvent) => {
    const row = rows[active]
    if (!row || event.nativeEvent.isComposing || !(event.target as Element).matches('[role="treeitem"]'))
      return
    const intent = outlineIntent(rows, active, event) ?? typedIntent(event, rows, active, typed.current)
    if (!intent) return
    event.preventDefault()
    event.stopPropagation()
    carryOut(intent, row, event.repeat)
  }

  return (
    <div ref={scroll} className={styles.scroll}>
      <div
        role="tree"
        aria-label="Outline"
        aria-multiselectable="true"
        className={styles.tree}
        style={{ height: lines.getTotalSize() }}
        onKeyDown={press}
        {...focus}
      >
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (!row) return null
          const isEdited = row.key !== null && row.kind !== 'link' && acts.editing?.key === row.key
          return (
            <div
              key={key}
              role="none"
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              <OutlineLine
                row={row}
                words={describe(row)}
                isActive={index === active}
                isSelected={row.key !== null && selection.has(row.key)}
                draggable={!readOnly && (row.kind === 'step' || row.kind === 'stage' || row.kind === 'sheet')}
                editing={isEdited && acts.editing ? acts.editing.text : null}
                onEdited={acts.finishEditing}
                pointer={pointer}
              />
            </div>
          )
        })}
      </div>
      <ContextMenu
        at={menu}
        entries={menu ? rowEntries(acts, menu.row, selectedRows, readOnly) : []}
        onClose={() => setMenu(null)}
      />
    </div>
  )
}

/** Letters lead to the line that begins with them, as in every list. */
function typedIntent(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  rows: readonly OutlineRow[],
  active: number,
  typed: { text: string; at: number },
): OutlineIntent | null {
  if (ctrlKey || metaKey || altKey || [...key].length !== 1 || key === ' ') return null
  const now = performance.now()
  typed.text = now - typed.at < typingPause ? typed.text + key : key
  typed.at = now
  const to = lineTyped(rows, active, typed.text)
  return to < 0 ? null : { kind: 'go', to, extend: false }
}

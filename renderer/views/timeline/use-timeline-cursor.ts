import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual'
import { type RecordKey, recordKey } from '@workbook/model/records'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { TimelineActs } from './timeline-acts'
import { timelineIntent } from './timeline-keys'
import type { GroupLine, StepLine, TimelineLine } from './timeline-lines'

export const rowHeight = 32
/** Two lines of names of time and one of flags. */
export const headingHeight = 68
/** Of what stays in sight below the rows. */
export const stripHeight = 72
const usualHeight = 600

export interface TimelineCursorInput {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly lines: readonly TimelineLine[]
  readonly selection: ReadonlySet<RecordKey>
  readonly onSelect: (keys: readonly RecordKey[]) => void
  readonly onToggle: (line: GroupLine) => void
  readonly onOpen: (line: StepLine) => void
  readonly onMenu: (line: StepLine, x: number, y: number) => void
  /** A step was gone to, which may lie out of sight in time. */
  readonly onReach: (line: StepLine) => void
  readonly acts: TimelineActs
}

export interface TimelineCursor {
  readonly items: readonly { readonly index: number; readonly start: number }[]
  /** Index of the line that has the focus, or gets it when the table is entered. */
  readonly active: number
  /** These stay the same ones, so that only rows that changed are drawn anew. */
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPress: (line: StepLine, isMore: boolean) => void
  readonly onToggle: (line: GroupLine) => void
  readonly onOpen: (line: StepLine) => void
  readonly onMenu: (line: StepLine, x: number, y: number) => void
}

/** Which lines exist as elements, which of them has the focus, and what keys do there. The selection goes along. */
export function useTimelineCursor(input: TimelineCursorInput): TimelineCursor {
  const { scroller, lines, selection } = input
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const focusWanted = useRef(false)
  const selectedKey = onlySelected(lines, selection)
  const key = activeKey ?? selectedKey
  const found = lines.findIndex((line) => line.key === key)
  const active =
    found >= 0
      ? found
      : Math.max(
          0,
          lines.findIndex(({ kind }) => kind === 'step'),
        )
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headingHeight,
    scrollPaddingStart: headingHeight,
    scrollPaddingEnd: stripHeight,
    getItemKey: (index) => lines[index]?.key ?? index,
    observeElementRect: (instance, report) =>
      // A table that has no size yet is drawn as if it had the usual one.
      observeElementRect(instance, ({ width, height }) => report({ width, height: height || usualHeight })),
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      if (indexes.includes(active) || active >= range.count) return indexes
      return [...indexes, active].sort((a, b) => a - b)
    },
  })

  // What is selected elsewhere is brought into sight here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection scrolls, not whatever else has changed
  useLayoutEffect(() => {
    if (selectedKey === null) return
    setActiveKey(selectedKey)
    const index = lines.findIndex((line) => line.key === selectedKey)
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
  }, [selectedKey])
  useLayoutEffect(() => {
    if (!focusWanted.current) return
    focusWanted.current = false
    const wanted = lines[active]?.key ?? ''
    scroller.current
      ?.querySelector<HTMLElement>(`[data-line="${CSS.escape(wanted)}"]`)
      ?.focus({ preventScroll: true })
  })

  const latest = useRef({ ...input, active, goTo })
  latest.current = { ...input, active, goTo }
  const [handlers] = useState(() => ({
    onPress(line: StepLine, isMore: boolean) {
      const now = latest.current
      const own = recordKey('steps', line.row.step.id)
      setActiveKey(line.key)
      if (!isMore) {
        now.onSelect([own])
        now.onReach(line)
        return
      }
      const others = [...now.selection].filter((other) => other !== own)
      now.onSelect(others.length < now.selection.size ? others : [...others, own])
    },
    onOpen: (line: StepLine) => latest.current.onOpen(line),
    onMenu(line: StepLine, x: number, y: number) {
      setActiveKey(line.key)
      latest.current.onMenu(line, x, y)
    },
    onToggle(line: GroupLine) {
      setActiveKey(line.key)
      focusWanted.current = true
      latest.current.onToggle(line)
    },
    onKeyDown(event: KeyboardEvent) {
      const now = latest.current
      const line = now.lines[now.active]
      const intent = timelineIntent(now.lines, now.active, event)
      if (!line || !intent || !(event.target as Element).matches('[role="row"]')) return
      event.preventDefault()
      event.stopPropagation()
      if (intent.kind === 'go') now.goTo(intent.to)
      else if (line.kind === 'group') handlers.onToggle(line)
      else if (intent.kind === 'open') now.onOpen(line)
      else if (intent.kind === 'nudge') now.acts.nudge(line.row.step.id, intent.end, intent.by)
    },
  }))

  function goTo(index: number): void {
    const line = lines[index]
    if (!line) return
    focusWanted.current = true
    setActiveKey(line.key)
    virtual.scrollToIndex(index, { align: 'auto' })
    if (line.kind !== 'step') return
    input.onSelect([recordKey('steps', line.row.step.id)])
    input.onReach(line)
  }
  return { items: virtual.getVirtualItems(), active, ...handlers }
}

/** The line of the one step that is selected; null when none or several are. */
function onlySelected(lines: readonly TimelineLine[], selection: ReadonlySet<RecordKey>): string | null {
  const selected = lines.filter(
    (line) => line.kind === 'step' && selection.has(recordKey('steps', line.row.step.id)),
  )
  return selected.length === 1 ? (selected[0]?.key ?? null) : null
}

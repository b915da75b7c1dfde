// biome-ignore-all lint/a11y/useSemanticElements: only what is in sight exists as elements, which tables cannot lay out
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ContextMenu } from '../ContextMenu'
import { classes } from '../classes'
import type { MenuEntry } from '../MenuEntries'
import { gridFrame } from './ChoiceList'
import { columnEntries } from './column-entries'
import { GridHeading } from './GridHeading'
import { GridRow, type RowSelection } from './GridRow'
import styles from './grid.module.css'
import { gridActs } from './grid-acts'
import type { RefusedCell } from './grid-column'
import { gridEntries } from './grid-entries'
import { gridInHand } from './grid-in-hand'
import { pressInGrid } from './grid-keys'
import type { GridModel } from './grid-model'
import { useGridClipboard } from './use-clipboard'
import { useFocusFollowsCursor } from './use-focus-follows-cursor'
import { type GridProps, useGrid } from './use-grid'
import { useGridPointer } from './use-grid-pointer'
import { headingHeight, numberWidth, useVirtualLines } from './use-virtual-lines'

export type { GridProps } from './use-grid'

const nothingRefused: readonly RefusedCell[] = []
const isMac = navigator.platform.startsWith('Mac')
const keysHelp =
  'Arrow keys walk, Enter or F2 edits, Tab goes to the next cell. Escape, then Tab, leaves the table.'

/** A table that is worked in like a spreadsheet. */
export function Grid<R>(props: GridProps<R>) {
  const { now, latest } = useGrid(props)
  const handle = useCallback(() => latest.current, [latest])
  const acts = useMemo(() => gridActs(handle), [handle])
  const scroller = useRef<HTMLDivElement>(null)
  const [preview, setPreview] = useState<{ readonly id: string; readonly width: number } | null>(null)
  const [menu, setMenu] = useState<{
    readonly x: number
    readonly y: number
    readonly heading: boolean
  } | null>(null)
  const [tabLeaves, setTabLeaves] = useState(false)
  const { model, state } = now
  const shown = useMemo(
    () =>
      preview
        ? model.shown.map((item) =>
            item.column.id === preview.id ? { ...item, width: preview.width } : item,
          )
        : model.shown,
    [model.shown, preview],
  )
  const width = shown.reduce((sum, column) => sum + column.width, numberWidth)
  const virtual = useVirtualLines(scroller, now, shown)
  const focus = useFocusFollowsCursor(scroller, now)
  const pointer = useGridPointer(handle, acts, (point, heading) => setMenu({ ...point, heading }))
  useGridClipboard(scroller, handle, acts)

  useEffect(() => acts.leave, [acts])
  useEffect(() => {
    gridInHand.setState({ controls: acts })
    return () => gridInHand.setState({ controls: null })
  }, [acts])

  const openColumnMenu = useCallback(
    (column: number, at: { readonly x: number; readonly y: number }) => {
      acts.goTo({ line: -1, column })
      setMenu({ ...at, heading: true })
    },
    [acts],
  )
  const openMenuAtCursor = () => {
    const cell = scroller.current?.querySelector('[data-cursor]')?.getBoundingClientRect()
    if (cell) setMenu({ x: cell.left + 8, y: cell.bottom, heading: model.cursor.line < 0 })
  }
  const entries: readonly MenuEntry[] = !menu
    ? []
    : menu.heading
      ? columnEntries(now, model.cursor.column)
      : gridEntries(now, acts)
  return (
    <div className={styles.frame} {...{ [gridFrame]: '' }}>
      <div
        ref={scroller}
        role="grid"
        aria-label={props.name}
        aria-description={keysHelp}
        aria-rowcount={model.lines.length + 1}
        aria-colcount={shown.length}
        aria-multiselectable="true"
        aria-readonly={props.readOnly || undefined}
        className={styles.grid}
        onKeyDown={(event) => {
          const page = virtual.page()
          const input = { handle: now, acts, page, isMac, tabLeaves, onTabLeaves: setTabLeaves }
          if (!pressInGrid(event, { ...input, onMenu: openMenuAtCursor })) return
          event.preventDefault()
          event.stopPropagation()
        }}
        {...focus}
        {...pointer}
      >
        <GridHeading
          shown={shown}
          arranged={model.arranged}
          layout={props.layout}
          onLayout={props.onLayout}
          cursor={model.cursor.line < 0 ? model.cursor.column : -1}
          width={width}
          onResize={setPreview}
          onMenu={openColumnMenu}
        />
        <div role="rowgroup" className={styles.body} style={{ width, height: virtual.height }}>
          {virtual.items.map(({ index, start }) => {
            const line = model.lines[index]
            if (!line) return null
            const isHere = model.cursor.line === index
            return (
              <GridRow
                key={line.key}
                line={line}
                index={index}
                top={start - headingHeight}
                shown={shown}
                width={width}
                cursor={isHere ? model.cursor.column : -1}
                selection={selectionOf(model, index)}
                edit={isHere ? state.edit : null}
                refused={refusedIn(state.refused, line.key)}
                readOnly={props.readOnly}
                addText={props.addText ?? ''}
                look={line.kind === 'row' ? props.rowLook?.(line.row) : undefined}
                draggable={!props.readOnly && props.onDropRows !== undefined && props.layout.sort === null}
                acts={acts}
                hold={props.holdDraft}
              />
            )
          })}
        </div>
      </div>
      <p role="status" className={classes(styles.message, !state.message && styles.silent)}>
        {state.message}
      </p>
      <ContextMenu at={menu} entries={entries} onClose={() => setMenu(null)} />
    </div>
  )
}

const selections = new Map<string, RowSelection>()

/** The same object for the same part of a line, so that lines which do not change are not drawn again. */
function selectionOf<R>({ range, cursor }: GridModel<R>, index: number): RowSelection | null {
  if (cursor.line < 0 || index < range.top || index > range.bottom) return null
  const { left, right, top, bottom } = range
  const key = `${left} ${right} ${index === top} ${index === bottom}`
  const known = selections.get(key) ?? { left, right, isTop: index === top, isBottom: index === bottom }
  selections.set(key, known)
  return known
}

function refusedIn(refused: readonly RefusedCell[], rowId: string): readonly RefusedCell[] {
  if (refused.length === 0) return nothingRefused
  const here = refused.filter((cell) => cell.rowId === rowId)
  return here.length === 0 ? nothingRefused : here
}

import type { RecordKey } from '@workbook/model/records'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSelection, useSession, useStores, useWorkbook } from '../../store/hooks'
import { isOpenByItself, type OutlineKind, type OutlineRow, outlineRows, wayTo } from './outline-rows'

/** The outline as it stands, and how one moves in it. */
export interface Outline {
  readonly rows: readonly OutlineRow[]
  /** Place of the line that has or would have the focus. */
  readonly active: number
  /** Goes to a line and selects what it stands for. */
  readonly goTo: (index: number, how?: Going) => void
  /** Goes to the line of a record, opening what hides it. */
  readonly goToRecord: (key: RecordKey) => void
  readonly toggle: (row: OutlineRow) => void
  /** Adds a line to what is selected, or takes it out. */
  readonly toggleSelected: (index: number) => void
}

export interface Going {
  /** Adds the lines on the way to what is selected. */
  readonly extend?: boolean
  /** A key is held down: what the lines stand for is selected where it comes to rest. */
  readonly inPassing?: boolean
}

/** How long a held key has to rest on a line. Longer than from one repetition to the next. Milliseconds. */
const rest = 120

export function useOutline(): Outline {
  const stores = useStores()
  const { session } = stores
  const workbook = useWorkbook()
  const selection = useSelection()
  const toggled = useSession((state) => state.outlineToggled)
  const [activeId, setActiveId] = useState<string | null>(null)
  const anchor = useRef(0)
  const lastActive = useRef(0)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(resting.current), [])
  const rows = useMemo(
    () => outlineRows(workbook, (id, kind) => isOpenByItself(kind) !== toggled.has(id)),
    [workbook, toggled],
  )
  const found = rows.findIndex(({ id }) => id === activeId)
  // A line that was deleted or closed away leaves the place to the one that is there now.
  const active = found >= 0 ? found : Math.max(0, Math.min(lastActive.current, rows.length - 1))
  lastActive.current = active

  function show(row: OutlineRow, keys: readonly RecordKey[]): void {
    if (row.sheetId !== null) session.showSheet(row.sheetId)
    if (row.key === null) return
    session.select(keys)
    session.getState().canvas?.reveal(row.key)
  }

  function goTo(index: number, { extend = false, inPassing = false }: Going = {}): void {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))]
    if (!row) return
    const at = rows.indexOf(row)
    if (!extend) anchor.current = at
    const [from, to] = [Math.min(anchor.current, at), Math.max(anchor.current, at)]
    const range = rows.slice(from, to + 1).filter(({ sheetId }) => sheetId === row.sheetId)
    const boxes = range.flatMap(({ key, kind }) => (key && isBox(kind) ? [key] : []))
    setActiveId(row.id)
    const keys = extend && boxes.length > 0 ? boxes : row.key === null ? [] : [row.key]
    clearTimeout(resting.current)
    if (inPassing) resting.current = setTimeout(() => show(row, keys), rest)
    else show(row, keys)
  }

  function goToRecord(key: RecordKey): void {
    const way = wayTo(workbook, key, session.getState().activeSheetId)
    const [line, ...above] = way
    if (line === undefined) return
    session.toggleInOutline(above.filter((id) => toggled.has(id)))
    setActiveId(line)
  }

  const [only] = selection.size === 1 ? selection : []
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection leads to another line
  useEffect(() => {
    if (only === undefined || rows[active]?.key === only) return
    goToRecord(only)
  }, [only])

  return {
    rows,
    active,
    goTo,
    goToRecord,
    toggle: ({ id, expandable }) => expandable && session.toggleInOutline([id]),
    toggleSelected(index) {
      const row = rows[index]
      if (!row?.key || !isBox(row.kind)) return
      const { key } = row
      setActiveId(row.id)
      session.select(
        selection.has(key) ? [...selection].filter((other) => other !== key) : [...selection, key],
      )
    },
  }
}

function isBox(kind: OutlineKind): boolean {
  return kind === 'step' || kind === 'person' || kind === 'note'
}

/** A cell by its indexes; line -1 is the heading. */
export interface GridPoint {
  readonly line: number
  readonly column: number
}

/** The far corners of a rectangle of cells, both included. */
export interface GridRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface GridSize {
  readonly lines: number
  readonly columns: number
  /** Lines that are in sight at once. */
  readonly page: number
}

/** The part of a keyboard event that moves the cursor. */
export interface MoveKeys {
  readonly key: string
  /** Ctrl, or Command on a Mac. */
  readonly toEdge: boolean
}

/** The range between two cells; the heading is never part of one. */
export function rangeBetween(a: GridPoint, b: GridPoint): GridRange {
  return {
    top: Math.max(0, Math.min(a.line, b.line)),
    bottom: Math.max(0, a.line, b.line),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

/** Where a key takes the cursor; null for a key that moves nothing. Home and End stay in the line unless to the edge. */
export function moveByKey(at: GridPoint, { key, toEdge }: MoveKeys, size: GridSize): GridPoint | null {
  const { line, column } = at
  const lastLine = size.lines - 1
  const lastColumn = size.columns - 1
  const moves: Record<string, GridPoint> = {
    ArrowUp: { line: toEdge ? Math.min(line, 0) : line - 1, column },
    ArrowDown: { line: toEdge ? lastLine : line + 1, column },
    ArrowLeft: { line, column: toEdge ? 0 : column - 1 },
    ArrowRight: { line, column: toEdge ? lastColumn : column + 1 },
    PageUp: { line: Math.max(0, line - size.page), column },
    PageDown: { line: line + size.page, column },
    Home: { line: toEdge ? 0 : line, column: 0 },
    End: { line: toEdge ? lastLine : line, column: lastColumn },
  }
  const wanted = moves[key]
  return wanted ? within(wanted, size) : null
}

/** The next cell for Tab, row by row; null at either end, where Tab leaves the grid. */
export function tabTo({ line, column }: GridPoint, back: boolean, size: GridSize): GridPoint | null {
  const next = line * size.columns + column + (back ? -1 : 1)
  if (next < 0 || next >= size.lines * size.columns) return null
  return { line: Math.floor(next / size.columns), column: next % size.columns }
}

/** The nearest cell that exists. */
export function within({ line, column }: GridPoint, { lines, columns }: GridSize): GridPoint {
  return {
    line: Math.max(-1, Math.min(line, lines - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  }
}

export function isInside({ line, column }: GridPoint, { top, bottom, left, right }: GridRange): boolean {
  return line >= top && line <= bottom && column >= left && column <= right
}

export function isOneCell({ top, bottom, left, right }: GridRange): boolean {
  return top === bottom && left === right
}

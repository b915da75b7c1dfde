interface Column {
  readonly x: number
  readonly width: number
}

/** The place of a column after its middle was dragged by a distance in sheet pixels; 0 is leftmost. */
export function indexAfterDrag(columns: readonly Column[], index: number, distance: number): number {
  const dragged = columns[index]
  if (!dragged) return index
  const middle = dragged.x + dragged.width / 2 + distance
  return columns.filter((column, place) => place !== index && column.x + column.width / 2 < middle).length
}

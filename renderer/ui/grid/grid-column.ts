import type { ReactNode } from 'react'

/** How the cells of a column are edited. All of them take text; the owner of the rows says whether it is one. */
export type CellEditorKind<R> =
  | { readonly kind: 'text' | 'number' | 'day' }
  /** Text with line breaks. */
  | { readonly kind: 'paragraph' }
  | {
      readonly kind: 'choice'
      /** Null is a row that does not exist yet. */
      readonly options: (row: R | null) => readonly string[]
      /** Several choices, with commas between them. */
      readonly several?: boolean
      /** What is not among the options may be typed too. */
      readonly open?: boolean
    }

/** One column of a grid. */
export interface GridColumn<R> {
  readonly id: string
  readonly title: string
  /** The field of the row's record that the cells show; absent where they show none alone. */
  readonly field?: string
  /** In pixels, until the person changes it. */
  readonly width: number
  readonly align?: 'end'
  /** The cell as text: shown, read out, and where the editor starts. */
  readonly text: (row: R) => string
  /** What is copied, where spreadsheets would not understand the text. */
  readonly copied?: (row: R) => string
  /** What to sort by where the text is not it; null comes last either way. */
  readonly sortBy?: (row: R) => string | number | null
  /** A look of its own; the text is still what is read out. */
  readonly show?: (row: R) => ReactNode
  /** Absent where the cells are computed. */
  readonly editor?: CellEditorKind<R>
  /** Kept out of sight until the person asks for it. */
  readonly startsHidden?: boolean
  /** One sentence on what the column says, for columns that do not speak for themselves. */
  readonly help?: string
}

/** A cell by the ids of its row and column. */
export interface CellPlace {
  readonly rowId: string
  readonly columnId: string
}

/** A text for a cell. */
export interface CellText extends CellPlace {
  readonly text: string
}

/** A row that is to be added, with the texts of some of its cells. */
export interface NewRow {
  /** The group it is added to; the empty text where rows are not grouped. */
  readonly group: string
  readonly cells: readonly { readonly columnId: string; readonly text: string }[]
}

/** What a person wants to write, in one go. */
export interface GridChange {
  readonly kind: 'type' | 'paste' | 'fill' | 'clear'
  readonly cells: readonly CellText[]
  readonly added: readonly NewRow[]
}

/** Why a cell was left as it was. `rowId` is that of {@link newRowId} for a row that was to be added. */
export interface RefusedCell extends CellPlace {
  readonly sentence: string
}

/** What came of a change. */
export interface GridOutcome {
  readonly refused: readonly RefusedCell[]
  /** Ids of the rows that were added. */
  readonly added: readonly string[]
}

/** How a refused cell names a row that was to be added, by its place among the added ones. */
export function newRowId(index: number): string {
  return `new ${index}`
}

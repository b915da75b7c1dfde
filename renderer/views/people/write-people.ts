import type { EditPeopleInput, PersonEdit } from '@workbook/commands/edit-people'
import type { Id, IsoDay } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { titleById } from '@workbook/rules/record-title'
import { cellsByRow, changeLabel, originsOf } from '../../panels/cells/read-cells'
import { type CellText, type GridChange, newRowId, type RefusedCell } from '../../ui/grid/grid-column'
import { personCells } from './person-cells'

export interface PeopleWriteInput {
  readonly workbook: Workbook
  readonly today: IsoDay
  readonly change: GridChange
  /** The sheet on which new people are placed; null while there is none. */
  readonly sheetId: Id | null
  /** Columns by id, as a person calls them. */
  readonly titles: ReadonlyMap<string, string>
}

/** Reads every cell of a change. What cannot be read is left out and said; the rest can be carried out. */
export function peopleWrite({ workbook, today, change, sheetId, titles }: PeopleWriteInput): {
  readonly input: EditPeopleInput
  readonly refused: readonly RefusedCell[]
} {
  const refused: RefusedCell[] = []
  const originOf = originsOf(change)
  const read = (cells: readonly CellText[]): PersonEdit => {
    let edit: PersonEdit = {}
    for (const cell of cells) {
      const title = titles.get(cell.columnId) ?? cell.columnId
      const found = personCells[cell.columnId]?.(cell.text, {
        workbook,
        today,
        origin: originOf(cell.columnId),
      })
      if (!found?.ok) {
        refused.push({ ...cell, sentence: found ? found.error : `${title} is worked out by the program.` })
        continue
      }
      const { changes, ...rest } = found.value
      edit = { ...edit, ...rest, ...(changes && { changes: { ...edit.changes, ...changes } }) }
    }
    return edit
  }
  const edits = [...cellsByRow(change.cells)]
    .map(([stakeholderId, cells]) => ({ stakeholderId, edit: read(cells) }))
    .filter(({ edit }) => Object.keys(edit).length > 0)
  const people = change.added.map(({ cells }, index) =>
    read(cells.map((cell) => ({ ...cell, rowId: newRowId(index) }))),
  )
  const titleOf = (id: Id) => titleById(workbook, 'stakeholders', id)
  return {
    input: {
      edits,
      added: people.length > 0 && sheetId !== null ? { sheetId, people } : null,
      label: changeLabel(change, 'stakeholders', titleOf, titles),
    },
    refused,
  }
}

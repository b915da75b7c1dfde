import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { parseWorkbook } from '@workbook/format/parse'
import type { Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'

const sheetId = 'map'
const today = '2026-11-24'

/** What is measured of a workbook's only sheet. Each function does its work anew. */
export interface Subject {
  readonly drawn: () => void
  readonly bare: () => void
  readonly moved: () => void
  readonly bareMoved: () => void
}

export function prepare(text: string): Subject {
  const read = parseWorkbook(text)
  if (!read.ok) throw new Error(read.error.message)
  const { workbook } = read.value
  const factsOf = (book: Workbook) => sheetFacts(book, sheetId, today)
  const draw = (book: Workbook) => {
    const facts = factsOf(book)
    return () => void createSceneBuilder()(book, sheetId, facts, today)
  }
  const move = (book: Workbook) => {
    const build = createSceneBuilder()
    const facts = factsOf(book)
    build(book, sheetId, facts, today)
    let offset = 0
    return () => {
      offset = offset === 0 ? 16 : 0
      const [id, step] = [...book.steps][900] ?? []
      if (!id || !step) throw new Error('The sheet is too small')
      const steps = new Map(book.steps).set(id, { ...step, x: step.x + offset })
      build({ ...book, steps }, sheetId, facts, today)
    }
  }
  const bare = { ...workbook, links: new Map() }
  return { drawn: draw(workbook), bare: draw(bare), moved: move(workbook), bareMoved: move(bare) }
}

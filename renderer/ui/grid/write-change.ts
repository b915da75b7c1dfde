import { isEmptyChange } from './grid-change'
import type { GridChange, GridOutcome, RefusedCell } from './grid-column'
import type { GridHandle } from './use-grid'

const nothingWritten: GridOutcome = { refused: [], added: [] }

/** Has the owner of the rows write a change, and marks the cells that were left as they were. */
export function writeChange<R>({ props, set }: GridHandle<R>, change: GridChange): GridOutcome {
  if (isEmptyChange(change)) return nothingWritten
  const outcome = props.onWrite(change)
  set({ refused: outcome.refused, message: refusalText(outcome.refused) })
  return outcome
}

/** What was left as it was and why, in a sentence or two; null when nothing was. */
function refusalText(refused: readonly RefusedCell[]): string | null {
  const [first] = refused
  if (!first) return null
  if (refused.length === 1) return `One cell was left as it was. ${first.sentence}`
  const sentences = [...new Set(refused.map(({ sentence }) => sentence))]
  const further = sentences.length - 2
  const more =
    further > 0 ? ` And ${further === 1 ? 'one reason' : `${further} reasons`} more, in the cells.` : ''
  return `${refused.length} cells were left as they were. ${sentences.slice(0, 2).join(' ')}${more}`
}

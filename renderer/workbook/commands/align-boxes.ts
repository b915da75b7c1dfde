import { type AlignEdge, aligned } from '../layout/arrange'
import { type ArrangeInput, arrangeBoxes } from './arrange-boxes'
import type { Command } from './command'

export interface AlignBoxesInput extends ArrangeInput {
  readonly edge: AlignEdge
}

const words: { readonly [E in AlignEdge]: string } = {
  left: 'left',
  centre: 'at their centres',
  right: 'right',
  top: 'at the top',
  middle: 'at their middles',
  bottom: 'at the bottom',
}

/** Lines boxes up with each other. Locked ones stay where they are and the others go to them. */
export const alignBoxes: Command<AlignBoxesInput> = (workbook, { edge, ...input }, context) =>
  arrangeBoxes(workbook, input, context, {
    fewest: 2,
    tooFew: 'Select two boxes or more to line them up.',
    label: (what) => `Align ${what} ${words[edge]}`,
    arrange: (boxes) => aligned(boxes, edge),
  })

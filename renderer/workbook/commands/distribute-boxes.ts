import { distributed } from '../layout/arrange'
import { type ArrangeInput, arrangeBoxes } from './arrange-boxes'
import type { Command } from './command'

export interface DistributeBoxesInput extends ArrangeInput {
  readonly direction: 'horizontally' | 'vertically'
}

/** Makes the gaps between boxes equal. The two outermost stay where they are. */
export const distributeBoxes: Command<DistributeBoxesInput> = (workbook, { direction, ...input }, context) =>
  arrangeBoxes(workbook, input, context, {
    fewest: 3,
    tooFew: 'Select three boxes or more to make the gaps between them equal.',
    label: (what) => `Distribute ${what} ${direction}`,
    arrange: (boxes) => distributed(boxes, direction === 'horizontally' ? 'x' : 'y'),
  })

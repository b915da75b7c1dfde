import type { CallCard } from '@workbook/analysis/calls/call-card'
import type { Extent } from '../page-size'

/** A page with the card of one call. */
export interface CallPage {
  readonly kind: 'call'
  readonly extent: Extent
  readonly card: CallCard
}

/** Size of the smallest text on a card, in CSS pixels. */
export const smallestCardText = 11

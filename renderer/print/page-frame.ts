import type { Audience } from '@workbook/audience/audience'
import type { IsoDay } from '@workbook/model/values'
import { dealOf, type Workbook } from '@workbook/model/workbook'
import { dayText } from '@workbook/scene/day-text'
import type { Extent } from './page-size'

/** Free paper on every side, in CSS pixels. */
export const pagePadding = 34

/** Height of the title block and of the line at the foot. */
export const headHeight = 62
export const footHeight = 24

/** Smallest text of the title block, the legend and the foot, in CSS pixels. */
export const smallestFrameText = 10

/** What stands at the head of a page. */
export interface PageHead {
  readonly client: string
  readonly opportunity: string
  readonly subject: string
  /** "As of 24 Nov 2026", who prepared it, and so on. */
  readonly remarks: readonly string[]
  readonly isInternal: boolean
}

/** The room between title block and foot. */
export function bodyExtent({ width, height }: Extent): Extent {
  return { width: width - 2 * pagePadding, height: height - 2 * pagePadding - headHeight - footHeight }
}

/** The title block of a sheet's pages. */
export function pageHead(workbook: Workbook, subject: string, today: IsoDay, audience: Audience): PageHead {
  const { client, opportunity, seller, clientDate } = dealOf(workbook)
  const author = [seller?.name, seller?.organisation].filter(Boolean).join(', ')
  return {
    client: client.trim() || 'Unnamed client',
    opportunity: opportunity.trim(),
    subject,
    remarks: [
      ...(clientDate === undefined ? [] : [`Needed by ${dayText(clientDate)}`]),
      ...(author ? [`Prepared by ${author}`] : []),
      `As of ${dayText(today)}`,
    ],
    isInternal: audience === 'internal',
  }
}

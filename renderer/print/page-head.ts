import type { Audience } from '@workbook/audience/audience'
import type { IsoDay } from '@workbook/model/values'
import { dealOf, type Workbook } from '@workbook/model/workbook'
import { dayText } from '@workbook/scene/day-text'
import { textWidth } from '@workbook/scene/text-metrics'
import { wrapText } from '@workbook/scene/wrap-text'

/** What stands at the head of a page. */
export interface PageHead {
  readonly client: string
  readonly opportunity: string
  readonly subject: string
  /** "As of 24 Nov 2026", who prepared it, and so on. */
  readonly remarks: readonly string[]
  readonly isInternal: boolean
}

/** A head with its texts broken into lines for one width of paper. */
export interface PlacedHead extends PageHead {
  readonly clientLines: readonly string[]
  /** Beside the client when it fits there, else below on lines of its own. */
  readonly opportunityLines: readonly string[]
  readonly opportunityBeside: boolean
  readonly subjectLines: readonly string[]
  readonly remarkLines: readonly string[]
  readonly remarksBeside: boolean
  /** All of it with the room below, in CSS pixels. */
  readonly height: number
}

const clientSize = 20
const clientLine = 27
const opportunitySize = 15
const opportunityLine = 21
const subjectSize = 13
const remarkSize = 11
const smallLine = 22
const roomBelow = 13
const gap = 20
const mostLines = 2
/** Room that the words "Internal, not for the client" take. */
const internalWidth = 200
// Kerning is not measured: a little room keeps lines from touching.
const spare = 6

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

/** Breaks a head into lines that stay within a width, in CSS pixels. */
export function placeHead(head: PageHead, width: number): PlacedHead {
  const { client, opportunity, subject, isInternal } = head
  const firstWidth = width - (isInternal ? internalWidth : 0) - spare
  const clientLines = wrapText(client, {
    width: firstWidth,
    size: clientSize,
    weight: 700,
    maxLines: mostLines,
  })
  const clientWidth = Math.max(...clientLines.map((line) => textWidth(line, clientSize, 700)))
  const opportunityWidth = textWidth(opportunity, opportunitySize, 400)
  const opportunityBeside = clientLines.length === 1 && clientWidth + 8 + opportunityWidth <= firstWidth
  const remarks = head.remarks.join(' · ')
  const remarksWidth = textWidth(remarks, remarkSize, 400)
  const remarksBeside = textWidth(subject, subjectSize, 600) + gap + remarksWidth + spare <= width
  const lines = (text: string, size: number, weight: 400 | 600) =>
    text === '' ? [] : wrapText(text, { width: width - spare, size, weight, maxLines: mostLines })
  const opportunityLines = opportunityBeside ? [opportunity] : lines(opportunity, opportunitySize, 400)
  const subjectLines = lines(subject, subjectSize, 600)
  const remarkLines = remarksBeside ? [remarks] : lines(remarks, remarkSize, 400)
  return {
    ...head,
    clientLines,
    opportunityLines,
    opportunityBeside,
    subjectLines,
    remarkLines,
    remarksBeside,
    height:
      clientLines.length * clientLine +
      (opportunityBeside ? 0 : opportunityLines.length * opportunityLine) +
      (subjectLines.length + (remarksBeside ? 0 : remarkLines.length)) * smallLine +
      roomBelow,
  }
}

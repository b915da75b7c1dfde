import { type LegendItem, legendHeight } from '@workbook/scene/legend'
import { textWidth } from '@workbook/scene/text-metrics'

/** Size of the legend's words, in CSS pixels. */
export const legendTextSize = 10.5

const lineHeight = legendHeight + 2
const gapBeforeWords = 4
const gapBetweenItems = 16

/** A sign of the legend in its place, from the legend's top left corner. */
export interface PlacedLegendItem {
  readonly item: LegendItem
  readonly x: number
  readonly y: number
  readonly wordsX: number
}

function lengthOf({ width, words }: LegendItem): number {
  return width + gapBeforeWords + textWidth(words, legendTextSize, 400)
}

/** The width of the legend when its signs stand under each other. */
export function widestLegendItem(items: readonly LegendItem[]): number {
  return Math.ceil(Math.max(0, ...items.map(lengthOf)))
}

/** The legend as lines of a given width. */
export function placeLegend(
  items: readonly LegendItem[],
  width: number,
): { readonly placed: readonly PlacedLegendItem[]; readonly height: number } {
  const placed: PlacedLegendItem[] = []
  let x = 0
  let y = 0
  for (const item of items) {
    const length = lengthOf(item)
    if (x > 0 && x + length > width) {
      x = 0
      y += lineHeight
    }
    placed.push({ item, x, y, wordsX: x + item.width + gapBeforeWords })
    x += length + gapBetweenItems
  }
  return { placed, height: items.length > 0 ? y + lineHeight : 0 }
}

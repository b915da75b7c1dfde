import { nextSteps } from '../analysis/next-steps'
import { type Box, boxesOnSheet } from '../layout/boxes'
import { stageColumns, stageHeadingHeight } from '../layout/stage-columns'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { bottomOf, rightOf } from './rectangles'
import type { Rectangle } from './scene'

/** What a box of a sketch stands for. */
export const sketchLooks = ['step', 'done', 'next', 'person', 'note'] as const
/** See {@link sketchLooks}. */
export type SketchLook = (typeof sketchLooks)[number]

/** A box of a sketch, in sketch pixels. */
export interface SketchBox extends Rectangle {
  readonly look: SketchLook
}

/**
 * A sheet as a thumbnail shows it: columns, boxes and lines without a word, so that it is small to keep and is painted in
 * the colours of whatever window shows it. Whole sketch pixels, from the top left corner; a sketch pixel is a sheet pixel.
 */
export interface MapSketch {
  readonly width: number
  readonly height: number
  readonly stages: readonly { readonly x: number; readonly width: number }[]
  readonly boxes: readonly SketchBox[]
  /** Sequence links, from the side of one box to the side of another. */
  readonly lines: readonly {
    readonly fromX: number
    readonly fromY: number
    readonly toX: number
    readonly toY: number
  }[]
}

/** More boxes than this are a grey mist in a thumbnail. */
export const mostSketchBoxes = 400
const margin = 24

/** A sheet as a thumbnail; null when nothing stands on it. */
export function sketchOf(workbook: Workbook, sheetId: Id): MapSketch | null {
  const columns = stageColumns(workbook, sheetId)
  const all = boxesOnSheet(workbook, sheetId).slice(0, mostSketchBoxes)
  if (columns.length === 0 && all.length === 0) return null
  const places: Rectangle[] = [
    ...columns.map(({ x, width }) => ({ x, y: -stageHeadingHeight, width, height: stageHeadingHeight })),
    ...all,
  ]
  const left = Math.min(...places.map(({ x }) => x))
  const top = Math.min(...places.map(({ y }) => y))
  const next = new Set(nextSteps(workbook, sheetId).map(({ id }) => id))
  const whole = (value: number) => Math.round(value)
  const boxes = all.map((box) => ({
    x: whole(box.x - left),
    y: whole(box.y - top),
    width: whole(box.width),
    height: whole(box.height),
    look: lookOf(workbook, box, next),
  }))
  return {
    width: whole(Math.max(...places.map(rightOf)) - left),
    height: whole(Math.max(...places.map(bottomOf)) - top) + margin,
    stages: columns.map(({ x, width }) => ({ x: whole(x - left), width: whole(width) })),
    boxes,
    lines: linesBetween(workbook, new Map(all.map((box, index) => [box.key, boxes[index]]))),
  }
}

function lookOf({ steps }: Workbook, { kind, id }: Box, next: ReadonlySet<Id>): SketchLook {
  if (kind === 'stakeholders') return 'person'
  if (kind === 'notes') return 'note'
  if (next.has(id)) return 'next'
  return steps.get(id)?.status === 'done' ? 'done' : 'step'
}

function linesBetween(
  { links }: Workbook,
  boxes: ReadonlyMap<string, SketchBox | undefined>,
): MapSketch['lines'] {
  return [...links.values()].flatMap((link) => {
    const source = boxes.get(`steps:${link.sourceId}`)
    const target = boxes.get(`steps:${link.targetId}`)
    if (link.kind !== 'sequence' || !source || !target) return []
    const forward = target.x >= rightOf(source)
    return {
      fromX: forward ? rightOf(source) : Math.round(source.x + source.width / 2),
      fromY: forward ? Math.round(source.y + source.height / 2) : bottomOf(source),
      toX: forward ? target.x : Math.round(target.x + target.width / 2),
      toY: forward ? Math.round(target.y + target.height / 2) : target.y,
    }
  })
}

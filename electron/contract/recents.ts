import type { DealSummary } from '@workbook/analysis/deal-summary'
import { z } from '@workbook/model/schema'
import { idSchema, isoDaySchema } from '@workbook/model/values'
import { type MapSketch, mostSketchBoxes, sketchLooks } from '@workbook/scene/sketch'

const length = z.int().min(0).max(10_000_000)
const place = z.int().min(-10_000_000).max(10_000_000)

/** The thumbnail of a map, as numbers only. */
export const mapSketchSchema: z.ZodType<MapSketch> = z.object({
  width: length,
  height: length,
  stages: z.array(z.object({ x: place, width: length })).max(1_000),
  boxes: z
    .array(z.object({ x: place, y: place, width: length, height: length, look: z.enum(sketchLooks) }))
    .max(mostSketchBoxes),
  lines: z.array(z.object({ fromX: place, fromY: place, toX: place, toY: place })).max(5_000),
})

/** What a list says about a deal beyond its names. */
export const dealSummarySchema: z.ZodType<Omit<DealSummary, 'client' | 'opportunity'>> = z.object({
  nextStep: z.object({ title: z.string(), owners: z.array(z.string()) }).nullable(),
  done: z.int().min(0),
  total: z.int().min(0),
  clientDate: isoDaySchema.nullable(),
})

/** A workbook on the start screen's list. */
export const recentWorkbookSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Folder shortened for display. */
  location: z.string(),
  client: z.string(),
  opportunity: z.string(),
  openedAt: z.iso.datetime(),
  pinned: z.boolean(),
  missing: z.boolean(),
  /** As it was when it was last opened or saved here; null when that is not known. */
  summary: dealSummarySchema.nullable(),
  /** Its first sheet, as of then. */
  sketch: mapSketchSchema.nullable(),
})
/** See {@link recentWorkbookSchema}. */
export type RecentWorkbook = z.infer<typeof recentWorkbookSchema>

import { z } from './schema'
import { idSchema, orderSchema, textSchema, titleSchema } from './values'

/** Narrowest and widest a stage column may be, in sheet pixels. */
export const stageWidthRange = { min: 120, max: 4_000 } as const

/** A phase of the client's process: a column of its sheet, left to right by `order`. */
export const stageSchema = z.object({
  id: idSchema,
  sheetId: idSchema,
  title: titleSchema,
  order: orderSchema,
  width: z.int().min(stageWidthRange.min).max(stageWidthRange.max).describe('Sheet pixels'),
  exitProof: textSchema.optional().describe('What proves that the client has left this stage'),
})
/** See {@link stageSchema}. */
export type Stage = z.infer<typeof stageSchema>

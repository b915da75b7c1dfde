import { z } from './schema'
import { idSchema, orderSchema, textSchema, titleSchema } from './values'

/** One map of a workbook, a tab at the bottom of the window. */
export const sheetSchema = z.object({
  id: idSchema,
  title: titleSchema,
  order: orderSchema,
  notes: textSchema.optional(),
})
/** See {@link sheetSchema}. */
export type Sheet = z.infer<typeof sheetSchema>

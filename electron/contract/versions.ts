import { z } from '@workbook/model/schema'
import { isoInstantSchema } from '@workbook/model/values'

/** Names a kept version within its workbook. */
export const versionIdSchema = z.string().regex(/^\d{1,16}$/)

/** An earlier version of a workbook's file, kept in the profile folder. */
export const keptVersionSchema = z.object({
  id: versionIdSchema,
  /** Until when it was the file: a save put the next version in its place then. */
  replacedAt: isoInstantSchema,
  /** In bytes. */
  size: z.int().min(0),
})
/** See {@link keptVersionSchema}. */
export type KeptVersion = z.infer<typeof keptVersionSchema>

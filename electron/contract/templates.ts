import { z } from '@workbook/model/schema'
import { idSchema } from '@workbook/model/values'

/** A template as the gallery of new workbooks shows it. */
export const listedTemplateSchema = z.object({
  id: idSchema,
  name: z.string(),
  note: z.string(),
  /** The stages in order, with the titles of their steps. */
  stages: z.array(z.object({ title: z.string(), steps: z.array(z.string()) })),
  /** It was made by the person, or taken over from a file, and can be thrown away. */
  isOwn: z.boolean(),
})
/** See {@link listedTemplateSchema}. */
export type ListedTemplate = z.infer<typeof listedTemplateSchema>

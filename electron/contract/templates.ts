import { z } from '@workbook/model/schema'
import { durationSchema, idSchema } from '@workbook/model/values'

/** A template as the gallery of new workbooks shows it. */
export const listedTemplateSchema = z.object({
  id: idSchema,
  name: z.string(),
  note: z.string(),
  /** What whoever starts from it should know, such as legal minimums. */
  notes: z.string(),
  /** The stages in order, with their steps: who usually owns each, and the days that it usually takes. */
  stages: z.array(
    z.object({
      title: z.string(),
      steps: z.array(z.object({ title: z.string(), owner: z.string(), duration: durationSchema })),
    }),
  ),
  /** It was made by the person, or taken over from a file, and can be thrown away. */
  isOwn: z.boolean(),
})
/** See {@link listedTemplateSchema}. */
export type ListedTemplate = z.infer<typeof listedTemplateSchema>

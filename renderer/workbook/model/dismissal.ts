import { subjectSchema } from './perspective'
import { z } from './schema'
import { idSchema, isoInstantSchema, textSchema, titleSchema } from './values'

/** A finding marked as not applicable, by whom and why. */
export const dismissalSchema = z.object({
  id: idSchema,
  ruleId: idSchema,
  subject: subjectSchema.optional(),
  reason: textSchema,
  by: titleSchema.optional(),
  at: isoInstantSchema,
  fingerprint: titleSchema
    .optional()
    .describe('State of the subject when dismissed; a change brings the finding back'),
})
/** See {@link dismissalSchema}. */
export type Dismissal = z.infer<typeof dismissalSchema>

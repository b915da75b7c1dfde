import { z } from './schema'
import { idSchema, isoDaySchema, textSchema, titleSchema } from './values'

/** What a perspective or a dismissal speaks of: a record, or one field of it. */
export const subjectSchema = z.object({
  kind: z.enum(['deal', 'stages', 'steps', 'stakeholders', 'links', 'actions']),
  id: idSchema,
  field: titleSchema.optional().describe('A field name of that record'),
})
/** See {@link subjectSchema}. */
export type Subject = z.infer<typeof subjectSchema>

/** Who told us a fact, when and how directly; the opposite of one person's opinion passing for the truth. */
export const perspectiveSchema = z.object({
  id: idSchema,
  subject: subjectSchema,
  statement: textSchema,
  stance: z.enum(['confirms', 'disputes']),
  directness: z.enum(['first-hand', 'relayed', 'document', 'assumed']),
  date: isoDaySchema,
  saidById: idSchema.optional().describe('A stakeholder'),
  saidBy: titleSchema.optional().describe('A document, or a person who is not a stakeholder'),
  heardBy: titleSchema.optional().describe('Who on our side heard it'),
  supersedesId: idSchema.optional().describe('An older perspective that this one replaces'),
  setAsideOn: isoDaySchema
    .optional()
    .describe('The day on which another version was settled on; it no longer counts from then on'),
  callId: idSchema.optional(),
})
/** See {@link perspectiveSchema}. */
export type Perspective = z.infer<typeof perspectiveSchema>

import { z } from './schema'
import { idSchema, isoDaySchema, textSchema, titleSchema } from './values'

/** What we do (a seller action), always so that the client takes a step. */
export const actionSchema = z.object({
  id: idSchema,
  stepId: idSchema.nullable().describe('The client step it serves; null is a finding'),
  title: titleSchema,
  status: z.enum(['planned', 'in-progress', 'done', 'dropped']),
  intent: textSchema.optional().describe('What the client will do because of it'),
  owner: titleSchema.optional().describe('Who on our side'),
  due: isoDaySchema.optional(),
  doneOn: isoDaySchema.optional(),
  callId: idSchema.optional(),
  officialChannel: z
    .boolean()
    .optional()
    .describe('It goes through the official channel of a tender, such as the clarification portal'),
  notes: textSchema.optional(),
})
/** See {@link actionSchema}. */
export type SellerAction = z.infer<typeof actionSchema>

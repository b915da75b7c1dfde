import { z } from './schema'
import { idSchema, isoDaySchema, isoInstantSchema, textSchema, titleSchema } from './values'

const questionSchema = z.object({
  id: idSchema,
  text: textSchema,
  stakeholderId: idSchema.optional().describe('Whom to ask'),
  answer: textSchema.optional(),
  answeredOn: isoDaySchema.optional().describe('Ticked off on that day, with or without words'),
})

/** A planned conversation: the client step it moves and the commitment to ask for. */
export const callSchema = z.object({
  id: idSchema,
  title: titleSchema.optional(),
  date: isoDaySchema.optional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time written hh:mm')
    .optional(),
  minutes: z.int().min(1).max(1_440).optional(),
  channel: titleSchema.optional(),
  stakeholderIds: z.array(idSchema).max(200),
  stepIds: z.array(idSchema).max(200).describe('The client steps it is to move'),
  commitment: textSchema.optional().describe('By the end, who will do what by when'),
  fallback: textSchema.optional(),
  questions: z.array(questionSchema).max(200).optional(),
  bring: textSchema.optional(),
  keepToOurselves: textSchema.optional(),
  outcome: z
    .object({
      result: z.enum(['moved', 'not-moved', 'cancelled']),
      agreed: z
        .enum(['commitment', 'fallback', 'nothing'])
        .optional()
        .describe('What the client said yes to of what was asked for'),
      notes: textSchema.optional(),
      recordedAt: isoInstantSchema,
    })
    .optional(),
})
/** See {@link callSchema}. Times are local to the deal. */
export type Call = z.infer<typeof callSchema>

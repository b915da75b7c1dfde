import { z } from './schema'
import { coordinateSchema, idSchema, moneySchema, textSchema, titleSchema } from './values'

/** What a stakeholder has to do with a step. */
export const participationRoles = [
  'owns',
  'approves',
  'recommends',
  'contributes',
  'informed',
  'vetoes',
] as const
export type ParticipationRole = (typeof participationRoles)[number]

/** What one stakeholder is to another, read from source to target. */
export const relationKinds = ['reports-to', 'influences', 'trusts', 'conflicts-with', 'delegates-to'] as const
export type RelationKind = (typeof relationKinds)[number]

const ends = { id: idSchema, sourceId: idSchema, targetId: idSchema }

const labelOffsetSchema = z
  .object({ x: coordinateSchema, y: coordinateSchema })
  .describe('How far the label was moved by hand from its usual place')

const sequenceSchema = z.object({
  kind: z.literal('sequence'),
  ...ends,
  label: titleSchema.optional(),
  chance: z.number().min(0).max(1).optional().describe('At a decision: how likely this branch is'),
  lag: z
    .object({ days: z.number().min(-1_000).max(10_000), unit: z.enum(['working', 'calendar']) })
    .optional()
    .describe('Days between the end of the source and the start of the target'),
  bends: z
    .array(z.object({ x: coordinateSchema, y: coordinateSchema }))
    .max(100)
    .optional(),
  labelOffset: labelOffsetSchema.optional(),
  notes: textSchema.optional(),
})

const participationSchema = z.object({
  kind: z.literal('participation'),
  ...ends,
  role: z.enum(participationRoles),
  limit: moneySchema.optional().describe('Up to which amount an approver may approve alone'),
  notes: textSchema.optional(),
})

const relationSchema = z.object({
  kind: z.literal('relation'),
  ...ends,
  relation: z.enum(relationKinds),
  labelOffset: labelOffsetSchema.optional(),
  notes: textSchema.optional(),
})

/** The three schemas by kind; a participation and a relation start at a stakeholder. */
export const linkSchemas = [sequenceSchema, participationSchema, relationSchema] as const

/** A connection: step to step, stakeholder to step, or stakeholder to stakeholder. */
export const linkSchema = z.discriminatedUnion('kind', linkSchemas)
/** See {@link linkSchema}. */
export type Link = z.infer<typeof linkSchema>
/** Order of two client steps: the target comes after the source. */
export type SequenceLink = z.infer<typeof sequenceSchema>
/** A stakeholder's part in a step. */
export type ParticipationLink = z.infer<typeof participationSchema>
/** What one stakeholder is to another. */
export type RelationLink = z.infer<typeof relationSchema>

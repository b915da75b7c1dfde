import { z } from '../model/schema'
import { buyingRoles } from '../model/stakeholder'
import { stepKinds } from '../model/step'
import { durationSchema, idSchema, textSchema, titleSchema } from '../model/values'

const stageSchema = z.object({ id: idSchema, title: titleSchema })

/** Somebody who usually has a part; a placeholder until a name is known. */
const roleSchema = z.object({
  id: idSchema,
  title: titleSchema,
  buyingRoles: z.array(z.enum(buyingRoles)).optional(),
})

const stepSchema = z.object({
  id: idSchema,
  stage: idSchema,
  title: titleSchema,
  kind: z.enum(stepKinds),
  owner: idSchema.describe('A role'),
  after: z.array(idSchema).describe('The steps that come before'),
  duration: durationSchema.describe('A default, to be confirmed by the client'),
  evidenceExpected: textSchema,
  action: titleSchema.describe(
    'What we do so that the client takes the step; empty when nothing is proposed',
  ),
  question: textSchema.optional().describe('What to ask the client about it'),
  officialChannelOnly: z.boolean().optional(),
})

/**
 * How a certain kind of client usually buys: a pack of client steps to start from. Nothing in it is a fact about
 * the deal; the workbook made from it marks everything as coming from a template.
 */
export const templateSchema = z.object({
  id: idSchema,
  title: titleSchema,
  description: titleSchema,
  opportunity: titleSchema.describe('What is bought, until somebody words it better'),
  notes: textSchema,
  stages: z.array(stageSchema).min(1),
  roles: z.array(roleSchema),
  steps: z.array(stepSchema).min(1),
})
/** See {@link templateSchema}. */
export type Template = z.infer<typeof templateSchema>

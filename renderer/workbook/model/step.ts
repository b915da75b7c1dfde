import { z } from './schema'
import {
  durationSchema,
  idSchema,
  isoDaySchema,
  isoInstantSchema,
  placementFields,
  provenanceSchema,
  sizeFields,
  textSchema,
  titleSchema,
  visibilitySchema,
} from './values'

/** What sort of thing the client does; `purchase` is the step that books the deal. */
export const stepKinds = ['task', 'decision', 'approval', 'paper', 'milestone', 'purchase'] as const
export type StepKind = (typeof stepKinds)[number]

/** How far the client is with a step; `unknown` is a normal answer. */
export const stepStatuses = [
  'unknown',
  'not-started',
  'in-progress',
  'waiting',
  'done',
  'skipped',
  'not-applicable',
] as const
export type StepStatus = (typeof stepStatuses)[number]

/** The six jobs of a purchase, done in no fixed order and often more than once (Gartner, B2B buying jobs). */
export const buyingJobs = [
  'problem',
  'exploration',
  'requirements',
  'selection',
  'validation',
  'consensus',
] as const
export type BuyingJob = (typeof buyingJobs)[number]

const evidenceSchema = z.object({
  id: idSchema,
  text: textSchema.describe('What was seen'),
  kind: z.enum(['document', 'email', 'meeting', 'system', 'statement', 'other']).optional(),
  date: isoDaySchema.optional(),
  link: titleSchema.optional().describe('http, https or mailto address'),
})

const slipSchema = z.object({
  from: isoDaySchema,
  to: isoDaySchema,
  noticedAt: isoInstantSchema,
  reason: textSchema.optional(),
})

const openQuestionSchema = z.object({
  id: idSchema,
  text: textSchema,
  stakeholderId: idSchema.optional().describe('Who could answer it'),
  answeredOn: isoDaySchema.optional(),
})

/** Something the client does in order to buy. */
export const stepSchema = z.object({
  id: idSchema,
  ...placementFields,
  ...sizeFields,
  title: titleSchema.describe('Verb first, in the client’s words'),
  kind: z.enum(stepKinds),
  status: z.enum(stepStatuses),
  visibility: visibilitySchema,
  due: isoDaySchema.optional(),
  plannedStart: isoDaySchema.optional(),
  actualStart: isoDaySchema.optional(),
  actualFinish: isoDaySchema.optional(),
  duration: durationSchema.optional(),
  durationProvenance: provenanceSchema.optional(),
  slips: z.array(slipSchema).max(1_000).optional().describe('Each time the due date moved later'),
  evidenceExpected: textSchema.optional().describe('What will prove that the step is done'),
  evidence: z.array(evidenceSchema).max(1_000).optional().describe('What did prove it'),
  provenance: provenanceSchema.optional(),
  buyingJob: z.enum(buyingJobs).optional().describe('Which of the six buying jobs it serves'),
  officialChannelOnly: z
    .boolean()
    .optional()
    .describe('Only the official channel may be used (public tender)'),
  detailSheetId: idSchema.optional().describe('The sheet that details this step; its span comes from there'),
  chosenLinkId: idSchema.optional().describe('At a decision: the branch that was taken'),
  openQuestions: z.array(openQuestionSchema).max(1_000).optional(),
  locked: z.boolean().optional(),
  notes: textSchema.optional(),
})
/** See {@link stepSchema}. Durations in days of their unit, positions in sheet pixels. */
export type Step = z.infer<typeof stepSchema>
/** What proved a step, as recorded. */
export type Evidence = z.infer<typeof evidenceSchema>
/** One postponement of a due date. */
export type Slip = z.infer<typeof slipSchema>
/** Something we do not know about a step yet. */
export type OpenQuestion = z.infer<typeof openQuestionSchema>

/** Size of a step card that was never resized, in sheet pixels. */
export const stepSize = { width: 192, height: 80 } as const

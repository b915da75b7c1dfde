import { z } from './schema'
import { idSchema, isoDaySchema, isoInstantSchema, moneySchema, textSchema, titleSchema } from './values'

/** ISO weekday numbers, Monday is 1. */
const workCalendarSchema = z.object({
  workingDays: z.array(z.int().min(1).max(7)).min(1).max(7).describe('ISO weekday numbers, Monday is 1'),
  holidays: z.array(z.object({ date: isoDaySchema, name: titleSchema.optional() })).max(1_000),
})
export type WorkCalendar = z.infer<typeof workCalendarSchema>

const criterionSchema = z.object({
  id: idSchema,
  title: titleSchema,
  weight: z.number().min(0).max(100).optional().describe('Percent of the client’s decision'),
  formality: z.enum(['formal', 'informal']).optional(),
  stakeholderId: idSchema.optional().describe('Whose criterion it is'),
  note: textSchema.optional(),
})

const metricSchema = z.object({
  id: idSchema,
  title: titleSchema,
  today: titleSchema.optional(),
  target: titleSchema.optional(),
  stakeholderId: idSchema.optional().describe('Who will measure it'),
})

const alternativeSchema = z.object({
  id: idSchema,
  name: titleSchema,
  kind: z.enum(['competitor', 'in-house', 'do-nothing', 'other']),
  note: textSchema.optional(),
})

/** The one deal that a workbook is about. Its record id is always `deal`. */
export const dealSchema = z.object({
  id: z.literal('deal'),
  client: titleSchema.describe('The organisation that buys'),
  opportunity: titleSchema.describe('What they would buy, in their words'),
  value: moneySchema.optional(),
  seller: z
    .object({
      name: titleSchema.optional(),
      organisation: titleSchema.optional(),
      email: titleSchema.optional(),
    })
    .optional(),
  outcomeWanted: textSchema.optional().describe('What the client wants to be different'),
  clientDate: isoDaySchema.optional().describe('The date the client needs it by'),
  clientDateConsequence: textSchema.optional().describe('What happens to the client when the date is missed'),
  forecastDate: isoDaySchema.optional().describe('Our own forecast of the purchase'),
  workCalendar: workCalendarSchema.optional(),
  budgetSource: textSchema.optional(),
  criteria: z.array(criterionSchema).max(500).optional(),
  metrics: z.array(metricSchema).max(500).optional(),
  alternatives: z.array(alternativeSchema).max(500).optional(),
  contactRule: z.enum(['normal', 'official-channel-only']).optional(),
  templateId: idSchema.optional(),
  startedOn: isoDaySchema.optional().describe('The day on which this workbook was begun'),
  reorganisedOn: isoDaySchema
    .optional()
    .describe('The client was reorganised; who does what is doubtful until confirmed after that day'),
  reviewedAt: isoInstantSchema.optional().describe('Last deal review'),
  clientExport: z
    .object({ at: isoInstantSchema, revisionId: idSchema.optional() })
    .optional()
    .describe('The last export handed to the client'),
  notes: textSchema.optional(),
})
/** See {@link dealSchema}. Money as decimal strings, days as ISO days. */
export type Deal = z.infer<typeof dealSchema>

/** The only id a deal record may have. */
export const dealId = 'deal'

import { severities } from '@workbook/health/severity'
import { z } from '@workbook/model/schema'
import { idSchema, isoDaySchema, isoInstantSchema } from '@workbook/model/values'
import type { PortfolioDeal } from '@workbook/portfolio/portfolio-deal'

const datedItemSchema = z.object({
  kind: z.enum(['step', 'action', 'call']),
  title: z.string(),
  day: isoDaySchema,
  time: z.string().optional(),
})

/** What the portfolio shows of a deal. */
export const portfolioDealSchema: z.ZodType<PortfolioDeal> = z.object({
  client: z.string(),
  opportunity: z.string(),
  nextStep: z.object({ title: z.string(), owners: z.array(z.string()) }).nullable(),
  done: z.int().min(0),
  total: z.int().min(0),
  clientDate: isoDaySchema.nullable(),
  share: z.number(),
  touchedAt: isoInstantSchema,
  chance: z.number().nullable(),
  worst: z.object({ severity: z.enum(severities), sentence: z.string() }).nullable(),
  dated: z.array(datedItemSchema),
})

/** A workbook in the portfolio. */
export const dealEntrySchema = z.object({
  id: idSchema,
  /** File name without its ending. */
  name: z.string(),
  /** Its folder within the portfolio, empty for the folder itself; null for one that was opened lately from elsewhere. */
  location: z.string().nullable(),
  /** What it holds; null while it has not been read or cannot be. */
  deal: portfolioDealSchema.nullable(),
  /** Why it cannot be read, as one sentence; null when it can. */
  problem: z.string().nullable(),
})
/** See {@link dealEntrySchema}. */
export type DealEntry = z.infer<typeof dealEntrySchema>

/** The portfolio as far as it is known. */
export const dealListSchema = z.object({
  /** The folder, shortened for display; null before one was chosen. */
  folder: z.string().nullable(),
  deals: z.array(dealEntrySchema),
  /** How many files are still to be read, because they changed or a new day has begun. */
  pending: z.int(),
  /** Why the folder cannot be listed, as one sentence; null when it can. */
  problem: z.string().nullable(),
})
/** See {@link dealListSchema}. */
export type DealList = z.infer<typeof dealListSchema>

import { portfolioDealSchema } from '@contract/deals'
import { durationSampleSchema } from '@workbook/analysis/learning/duration-learning'
import { z } from '@workbook/model/schema'
import { idSchema, isoDaySchema } from '@workbook/model/values'

/** What is remembered of a file, so that it is read again only after it has changed. */
const indexedDealSchema = z.object({
  id: idSchema,
  path: z.string(),
  size: z.number(),
  /** Milliseconds since 1970. */
  modified: z.number(),
  /** The day as of which it was summed up: chances change with the day. */
  day: isoDaySchema,
  deal: portfolioDealSchema.nullable(),
  /** How long the client really took for its steps. */
  durations: z.array(durationSampleSchema),
  problem: z.string().nullable(),
})
/** See {@link indexedDealSchema}. */
export type IndexedDeal = z.infer<typeof indexedDealSchema>

/**
 * Raised whenever a summary says more or something else than before: an index of another edition is forgotten and
 * every file read again.
 */
const edition = 4

/** What the portfolio keeps in the profile folder. */
export const dealIndexSchema = z.object({
  edition: z.literal(edition),
  folder: z.string().nullable(),
  deals: z.array(indexedDealSchema),
})
/** See {@link dealIndexSchema}. */
export type DealIndex = z.infer<typeof dealIndexSchema>

/** Before a folder was chosen. */
export const emptyDealIndex: DealIndex = { edition, folder: null, deals: [] }

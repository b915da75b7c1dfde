import { z } from '@workbook/model/schema'

/** What the system offers for checking the spelling. Buymap fetches no dictionary, so it has no other source. */
export const spellCheckOfferSchema = z.object({
  available: z.boolean(),
  /** Language tags such as `en-GB`; empty where the system chooses the language itself. */
  languages: z.array(z.string()),
})
/** See {@link spellCheckOfferSchema}. */
export type SpellCheckOffer = z.infer<typeof spellCheckOfferSchema>

import { z } from '@workbook/model/schema'

/** What a person chose for the whole program, kept in the profile folder and never in a workbook. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Written into revisions and perspectives; empty until the person tells it. */
  authorName: z.string().max(200),
  paper: z.enum(['A4', 'A3', 'Letter', 'Legal', 'Tabloid', 'fit']),
})
/** See {@link settingsSchema}. */
export type Settings = z.infer<typeof settingsSchema>

/** Settings of a fresh profile. */
export const defaultSettings: Settings = { theme: 'system', authorName: '', paper: 'A4' }

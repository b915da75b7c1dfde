import { ruleSettingsSchema } from '@workbook/health/settings/rule-settings'
import { z } from '@workbook/model/schema'

const sortSchema = z.object({ column: z.string().max(64), direction: z.enum(['up', 'down']) })

/** How a person arranged a table: its columns in order, and what it is sorted and grouped by. */
export const tableLayoutSchema = z.object({
  columns: z
    .array(
      z.object({
        id: z.string().max(64),
        /** In pixels. */
        width: z.number().min(1).max(10_000).optional(),
        hidden: z.boolean().optional(),
      }),
    )
    .max(200),
  sort: sortSchema.nullable(),
  /** What rows are sorted by that are the same by `sort`, and so on. */
  thenBy: z.array(sortSchema).max(8).optional(),
  group: z.string().max(64).nullable(),
})
/** See {@link tableLayoutSchema}. */
export type TableLayout = z.infer<typeof tableLayoutSchema>

/** What a person chose for the whole program, kept in the profile folder and never in a workbook. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Written into revisions and perspectives; empty until the person tells it. */
  authorName: z.string().max(200),
  paper: z.enum(['A4', 'A3', 'Letter', 'Legal', 'Tabloid', 'fit']),
  /** Marks misspelt words, where the system offers that. On when absent. */
  spellCheck: z.boolean().optional(),
  /** The tour was taken or skipped, so that it is not offered again. */
  tourSeen: z.boolean().optional(),
  /** How rules on deals weigh, and where their limits lie; absent while everything is as we ship it. */
  rules: ruleSettingsSchema.optional(),
  /** Tables that the person arranged, by name. */
  tables: z.record(z.string().max(64), tableLayoutSchema).optional(),
})
/** See {@link settingsSchema}. */
export type Settings = z.infer<typeof settingsSchema>

/** Settings of a fresh profile. */
export const defaultSettings: Settings = { theme: 'system', authorName: '', paper: 'A4' }

import { audiences } from '@workbook/audience/audience'
import { ruleSettingsSchema } from '@workbook/health/settings/rule-settings'
import { z } from '@workbook/model/schema'
import { idSchema } from '@workbook/model/values'

/** Paper sizes of a PDF; `fit` makes one page as large as the map. */
export const papers = ['A4', 'A3', 'Letter', 'Legal', 'Tabloid', 'fit'] as const
export type Paper = (typeof papers)[number]

/** Which way round a page is; `auto` turns it the way that shows the map larger. */
export const orientations = ['auto', 'portrait', 'landscape'] as const

/** How a PDF is made; without `sheetIds` every sheet is printed, in tab order. */
export const pdfOptionsSchema = z
  .object({
    audience: z.enum(audiences),
    paper: z.enum(papers),
    orientation: z.enum(orientations),
    sheetIds: z.array(idSchema).max(1_000).optional(),
    /** The card of this call is printed in the place of the maps; always upright and never for a client. */
    callId: idSchema.optional(),
    /** The discovery list is printed in the place of the maps, by person and never for a client. */
    questions: z.object({ rules: ruleSettingsSchema }).optional(),
  })
  .refine(({ audience, callId }) => callId === undefined || audience === 'internal', {
    path: ['callId'],
    message: 'belongs to an internal export',
  })
  .refine(({ audience, questions }) => questions === undefined || audience === 'internal', {
    path: ['questions'],
    message: 'belongs to an internal export',
  })
/** See {@link pdfOptionsSchema}. */
export type PdfOptions = z.infer<typeof pdfOptionsSchema>

/** What the print page is asked to lay out: the workbook's text is already filtered for its audience. */
export const printJobSchema = z.object({ text: z.string(), options: pdfOptionsSchema })
/** See {@link printJobSchema}. */
export type PrintJob = z.infer<typeof printJobSchema>

/** What the print page laid out. */
export const printReportSchema = z.object({
  pageCount: z.int().min(1),
  /** Sizes of the pages in points. All are printed on the largest size and cut down to their own afterwards. */
  pageSizes: z.array(z.object({ width: z.number().positive(), height: z.number().positive() })),
  /** Title for the PDF's metadata. */
  title: z.string(),
  /** Smallest text on any page, in points; under 6 the person is told. */
  smallestTextPoints: z.number(),
})
/** See {@link printReportSchema}. */
export type PrintReport = z.infer<typeof printReportSchema>

/** What the person learns after an export. */
export const exportOutcomeSchema = z.object({
  fileName: z.string(),
  pageCount: z.int(),
  /** Sentences about what to know, such as text under 6 points. */
  warnings: z.array(z.string()),
})
/** See {@link exportOutcomeSchema}. */
export type ExportOutcome = z.infer<typeof exportOutcomeSchema>

/** A file of text lines: the dated things of a deal for a calendar, or the discovery list as a table. */
export const textFileOptionsSchema = z
  .object({ content: z.enum(['calendar', 'questions']), audience: z.enum(audiences) })
  .refine(({ content, audience }) => content !== 'questions' || audience === 'internal', {
    path: ['audience'],
    message: 'must be internal for questions',
  })
/** See {@link textFileOptionsSchema}. */
export type TextFileOptions = z.infer<typeof textFileOptionsSchema>

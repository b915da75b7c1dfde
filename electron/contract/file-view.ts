import { z } from '@workbook/model/schema'
import { idSchema } from '@workbook/model/values'

const pixels = z.number().min(-1_000_000_000).max(1_000_000_000)

/** How a person last looked at a workbook. Kept in the profile folder of this machine, never in the file. */
export const fileViewSchema = z.object({
  /** Name of the shown view; one that is not known any more is passed over. */
  view: z.string().max(32),
  sheetId: idSchema.nullable(),
  /** Name of the panel at the left edge. */
  sidePanel: z.string().max(32).nullable(),
  inspectorShown: z.boolean(),
  minimap: z.boolean(),
  /** Widths of the panels, in pixels. */
  panelWidths: z.object({ left: pixels, right: pixels }),
  /** Where each sheet was looked at, by its id: the window point of its origin, and its scale. */
  viewports: z.record(idSchema, z.object({ x: pixels, y: pixels, zoom: z.number().positive().max(100) })),
})
/** See {@link fileViewSchema}. */
export type FileView = z.infer<typeof fileViewSchema>

import { z } from '@workbook/model/schema'
import { documentStateSchema, openedWorkbookSchema } from './calls'

/** What the main process tells a window. */
export const appEventSchema = z.discriminatedUnion('type', [
  /** A native menu item was chosen; `id` is a menu action id such as `edit.undo`. */
  z.object({ type: z.literal('menu-action'), id: z.string() }),
  /** The file behind the workbook has another name, was saved, or needs saving. */
  z.object({ type: z.literal('document-state'), state: documentStateSchema }),
  /** The window is to show this workbook from now on (opened, reverted, reloaded). */
  z.object({ type: z.literal('workbook-opened'), opened: openedWorkbookSchema }),
  /** A sentence for the person; `tone` says how urgent. */
  z.object({ type: z.literal('notice'), tone: z.enum(['info', 'warning', 'error']), message: z.string() }),
  /** Finish edits that are under way (a title being typed) and answer with `settled`. */
  z.object({ type: z.literal('settle') }),
  z.object({ type: z.literal('settings-changed'), dark: z.boolean() }),
])
/** See {@link appEventSchema}. */
export type AppEvent = z.infer<typeof appEventSchema>

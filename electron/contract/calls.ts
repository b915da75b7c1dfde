import { learnedDurationSchema } from '@workbook/analysis/learning/duration-learning'
import { largestFile } from '@workbook/format/size-and-encoding'
import { teamRulesSchema } from '@workbook/health/settings/rule-settings'
import { z } from '@workbook/model/schema'
import { idSchema, titleSchema } from '@workbook/model/values'
import { soundTemplateSchema } from '@workbook/templates/sound-template'
import type { CallName } from './channels'
import { dealListSchema } from './deals'
import {
  exportOutcomeSchema,
  pdfOptionsSchema,
  printJobSchema,
  printReportSchema,
  textFileOptionsSchema,
} from './export'
import { fileViewSchema } from './file-view'
import { recentWorkbookSchema } from './recents'
import { settingsSchema } from './settings'
import { spellCheckOfferSchema } from './spell-check'
import { listedTemplateSchema } from './templates'
import { keptVersionSchema, versionIdSchema } from './versions'

/** A workbook's random name between window and main process. The window never sees or sends a path. */
export const handleSchema = z.string().regex(/^[a-z0-9]{16,64}$/)

/** What the window knows about the file behind its workbook. */
export const documentStateSchema = z.object({
  handle: handleSchema,
  /** File name without its ending, or "Untitled". */
  name: z.string(),
  /** True while something is not in the file yet. */
  unsaved: z.boolean(),
  /** Why the workbook may only be looked at, as one sentence; null when it can be changed and saved. */
  readOnlyReason: z.string().nullable(),
})
/** See {@link documentStateSchema}. */
export type DocumentState = z.infer<typeof documentStateSchema>

/** A workbook handed to a window, as the text of its file. */
export const openedWorkbookSchema = z.object({
  state: documentStateSchema,
  text: z.string(),
  /** Sentences about what was repaired or restored when it was opened. */
  warnings: z.array(z.string()),
  /** How it was looked at the last time on this machine; null for the first time. */
  view: fileViewSchema.nullable(),
})
/** See {@link openedWorkbookSchema}. */
export type OpenedWorkbook = z.infer<typeof openedWorkbookSchema>

/** A journal that a crash left behind, with what can be restored from it. */
export const recoverySchema = z.object({
  id: idSchema,
  name: z.string(),
  changes: z.int(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
})
/** See {@link recoverySchema}. */
export type Recovery = z.infer<typeof recoverySchema>

/** State that menus and the window frame need from the window. */
export const menuStateSchema = z.object({
  undoLabel: titleSchema.nullable(),
  redoLabel: titleSchema.nullable(),
  hasSelection: z.boolean(),
  hasWorkbook: z.boolean(),
  /** Who looks at the window: we, or a client on a shared screen, with the map as it is or presented. */
  face: z.enum(['own', 'client', 'presenting']),
})
/** See {@link menuStateSchema}. */
export type MenuState = z.infer<typeof menuStateSchema>

const nothing = z.null()
const ofHandle = z.object({ handle: handleSchema })

/** Every request a window can make, with the schema of its argument and of its reply. All are invoke-only. */
export const calls = {
  /** The workbook of this window, or null on the start screen. */
  currentWorkbook: { request: nothing, reply: openedWorkbookSchema.nullable() },
  /**
   * A change that the window made. `sequence` counts from 1 for each opened workbook; a gap is answered with
   * `out-of-step` and mended by `replaceWorkbook`. The diff is checked record by record in the main process.
   */
  editWorkbook: {
    request: z.object({
      handle: handleSchema,
      sequence: z.int().min(1),
      label: titleSchema,
      diff: z.object({
        added: z.record(z.string(), z.unknown()),
        updated: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
        removed: z.record(z.string(), z.unknown()),
      }),
    }),
    reply: nothing,
  },
  /** The window's whole workbook as file text, when main and window fell out of step. */
  replaceWorkbook: {
    request: z.object({ handle: handleSchema, sequence: z.int().min(0), text: z.string().max(largestFile) }),
    reply: nothing,
  },
  newWorkbook: {
    request: z.object({ templateId: idSchema.nullable(), client: titleSchema }),
    reply: nothing,
  },
  /** Asks which file with the system's dialog and opens it in a window. */
  openWorkbook: { request: nothing, reply: nothing },
  openRecent: { request: z.object({ id: idSchema }), reply: nothing },
  /** Opens files dropped on the window; paths are taken from the file objects in the preload script. */
  openDropped: { request: z.object({ paths: z.array(z.string()).max(50) }), reply: nothing },
  saveWorkbook: { request: ofHandle, reply: documentStateSchema },
  saveWorkbookAs: { request: ofHandle, reply: documentStateSchema },
  saveCopy: { request: ofHandle, reply: nothing },
  /** Throws away what is not saved and hands back the file's content; asks first. */
  revertWorkbook: { request: ofHandle, reply: openedWorkbookSchema },
  /** The earlier versions of the file that were kept, newest first. */
  listVersions: { request: ofHandle, reply: z.array(keptVersionSchema) },
  /** Opens one of them in a window of its own, as a workbook without a file. */
  openVersion: { request: ofHandle.extend({ id: versionIdSchema }), reply: nothing },
  /** What the file held in one of them, as its text. */
  readVersion: { request: ofHandle.extend({ id: versionIdSchema }), reply: z.object({ text: z.string() }) },
  /** Asks for a folder with the system's dialog and makes it the portfolio. */
  chooseDealsFolder: { request: nothing, reply: nothing },
  /**
   * The portfolio. Without `refresh` as it was listed last; with it, files that changed are read for a moment, and
   * `pending` says how many are left for the next call.
   */
  listDeals: { request: z.object({ refresh: z.boolean() }), reply: dealListSchema },
  openDeal: { request: z.object({ id: idSchema }), reply: nothing },
  listRecents: { request: nothing, reply: z.array(recentWorkbookSchema) },
  removeRecent: { request: z.object({ id: idSchema }), reply: nothing },
  /** Keeps a workbook at the top of the list, or lets it go with the others again. */
  pinRecent: { request: z.object({ id: idSchema, pinned: z.boolean() }), reply: nothing },
  /** Asks with the system's dialog where a missing workbook is now and opens it from there. */
  locateRecent: { request: z.object({ id: idSchema }), reply: nothing },
  listRecoveries: { request: nothing, reply: z.array(recoverySchema) },
  /** Opens what a crash left behind as an unsaved workbook, or throws it away. */
  resolveRecovery: {
    request: z.object({ id: idSchema, decision: z.enum(['restore', 'discard']) }),
    reply: nothing,
  },
  /** What past deals of the portfolio teach, as far as its files have been read. */
  listLearnedDurations: { request: nothing, reply: z.array(learnedDurationSchema) },
  /** The templates that we ship, then those of the person. */
  listTemplates: { request: nothing, reply: z.array(listedTemplateSchema) },
  /** A template of the person's own; null when there is none of that id. */
  readTemplate: { request: z.object({ id: idSchema }), reply: soundTemplateSchema.nullable() },
  /** Keeps a template as one of the person's own, under an id that no other has. */
  saveTemplate: { request: soundTemplateSchema, reply: nothing },
  /** Throws a template of the person's own away; asks first. */
  deleteTemplate: { request: z.object({ id: idSchema }), reply: nothing },
  /** Asks for a file of a template with the system's dialog and keeps it; asks before one takes another's place. */
  importTemplate: { request: nothing, reply: z.object({ id: idSchema }) },
  /** Asks for a file name with the system's dialog and writes a template of the person's own. */
  exportTemplate: { request: z.object({ id: idSchema }), reply: z.object({ fileName: z.string() }) },
  /** Asks for a file name with the system's dialog and writes the PDF. */
  exportPdf: {
    request: z.object({ handle: handleSchema, options: pdfOptionsSchema }),
    reply: exportOutcomeSchema,
  },
  /** Writes a copy of the workbook that holds only what a client may see. */
  exportClientCopy: { request: ofHandle, reply: exportOutcomeSchema },
  /** Asks for a file name with the system's dialog and writes a calendar or a table. */
  exportTextFile: {
    request: ofHandle.extend({ options: textFileOptionsSchema }),
    reply: exportOutcomeSchema,
  },
  /** The system's own cut, copy or paste on what has the focus; it reaches the window as an event like its keys do. */
  runEditCommand: { request: z.object({ command: z.enum(['cut', 'copy', 'paste']) }), reply: nothing },
  /** Puts a picture on the clipboard, as pixels and, where the runtime can, as lines too. */
  copyPicture: {
    request: z.object({ png: z.instanceof(Uint8Array<ArrayBuffer>), svg: z.string().max(largestFile) }),
    reply: nothing,
  },
  /** How the workbook is looked at now, to come back to it another day. */
  rememberView: { request: ofHandle.extend({ view: fileViewSchema }), reply: nothing },
  readSpellCheckOffer: { request: nothing, reply: spellCheckOfferSchema },
  /** Asks for a file of team rules with the system's dialog and reads it; warnings are sentences for the person. */
  importTeamRules: {
    request: nothing,
    reply: z.object({ team: teamRulesSchema, warnings: z.array(z.string()) }),
  },
  /** Asks for a file name with the system's dialog and writes the rules of a team. */
  exportTeamRules: { request: teamRulesSchema, reply: z.object({ fileName: z.string() }) },
  readSettings: { request: nothing, reply: settingsSchema },
  writeSettings: { request: settingsSchema, reply: nothing },
  setMenuState: { request: menuStateSchema, reply: nothing },
  /** Answer to the `settle` event: every edit that was under way has been sent. */
  settled: { request: z.object({ sequence: z.int().min(0) }), reply: nothing },
  /** A problem in the window, for the log file only. */
  reportProblem: { request: z.object({ message: z.string().max(20_000) }), reply: nothing },
  /** Print window only: what to lay out. */
  printJob: { request: nothing, reply: printJobSchema },
  /** Print window only: pages are laid out and fonts are loaded. */
  printReady: { request: printReportSchema, reply: nothing },
} as const satisfies Record<CallName, { request: z.ZodType; reply: z.ZodType }>

/** Argument of a call. */
export type RequestOf<K extends CallName> = z.infer<(typeof calls)[K]['request']>
/** Successful answer of a call. */
export type ReplyOf<K extends CallName> = z.infer<(typeof calls)[K]['reply']>

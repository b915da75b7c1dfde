import { randomBytes } from 'node:crypto'
import { defaultSettings, settingsSchema } from '@contract/settings'
import { idFromBytes } from '@workbook/model/ids'
import { dayOf } from '@workbook/scene/day-text'
import type { App } from 'electron'
import { dialogsOf } from './dialogs'
import { createFileViews, fileViewsSchema, noViews } from './files/file-views'
import { createHandles } from './files/handles'
import { openStore } from './files/json-store'
import { stateOf } from './files/open-document'
import { createOwnTemplates, ownTemplatesSchema } from './files/own-templates'
import { createRecents, recentsSchema } from './files/recents'
import { sketchesIn } from './files/sketches'
import { keepVersion } from './files/versions'
import type { Log } from './log'
import { dealIndexSchema, emptyDealIndex } from './portfolio/deal-index'
import { createPortfolio } from './portfolio/portfolio'
import type { Profile } from './profile'
import type { Program } from './program'
import { refreshFrame, tell, type Windows } from './windows'

export interface ProgramOptions {
  readonly app: App
  readonly profile: Profile
  readonly log: Log
  readonly windows: Windows
  readonly createWindow: Program['createWindow']
}

/** Puts the parts of the program together that need no window. */
export async function createProgram(options: ProgramOptions): Promise<Program> {
  const { app, profile, log, windows, createWindow } = options
  const onDamaged = (path: string) => log.problem(`A damaged file was put aside: ${path}`)
  const newId = () => idFromBytes(randomBytes(16))
  const now = () => new Date().toISOString()
  const [settings, recents, templates, deals, views] = await Promise.all([
    openStore({ path: profile.settings, schema: settingsSchema, defaults: defaultSettings, onDamaged }),
    openStore({ path: profile.recents, schema: recentsSchema, defaults: [], onDamaged }),
    openStore({ path: profile.templates, schema: ownTemplatesSchema, defaults: [], onDamaged }),
    openStore({ path: profile.portfolio, schema: dealIndexSchema, defaults: emptyDealIndex, onDamaged }),
    openStore({ path: profile.views, schema: fileViewsSchema, defaults: noViews, onDamaged }),
  ])
  const ownTemplates = createOwnTemplates(templates, newId)
  return {
    handles: createHandles(),
    windows,
    recents: createRecents({
      store: recents,
      sketches: sketchesIn(profile.sketches),
      newId,
      onProblem: (cause) => log.problem('The list of recent workbooks could not be written', cause),
    }),
    ownTemplates,
    portfolio: createPortfolio({
      store: deals,
      newId,
      today: () => dayOf(new Date()),
      ownTemplate: ownTemplates.byId,
      recentPaths: () => recents.data.map(({ path }) => path),
      onProblem: (cause) => log.problem('The list of deals could not be written', cause),
    }),
    views: createFileViews(views, (cause) => log.problem('The views of files could not be written', cause)),
    settings,
    log,
    journals: profile.journals,
    versions: profile.versions,
    createWindow,
    dialogs: (window) => dialogsOf(window?.browserWindow ?? null),
    documentsFolder: app.getPath('documents'),
    now,
    surroundings: {
      keepVersion: (id, path) => keepVersion(profile.versions, id, path, Date.now()),
      onProblem: ({ code, cause }) => log.problem(`A file could not be read or written: ${code}`, cause),
      revision: () => ({
        newId,
        now: now(),
        app: `Buymap ${app.getVersion()}`,
        ...(settings.data.authorName !== '' && { savedBy: settings.data.authorName }),
      }),
    },
    documentChanged(document) {
      const window = windows.showing(document)
      if (!window) return
      refreshFrame(window)
      tell(window, { type: 'document-state', state: stateOf(document) })
    },
  }
}

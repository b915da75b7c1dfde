import type { Failure } from '@contract/failure'
import type { Settings } from '@contract/settings'
import { failure } from '@workbook/model/result'
import type { Low } from 'lowdb'
import type { Dialogs } from './dialogs'
import type { FileViews } from './files/file-views'
import type { Handles } from './files/handles'
import type { OpenDocument } from './files/open-document'
import type { OwnTemplates } from './files/own-templates'
import type { Recents } from './files/recents'
import type { SaveSurroundings } from './files/save-document'
import type { Log } from './log'
import type { Portfolio } from './portfolio/portfolio'
import type { AppWindow, Windows } from './windows'

/** What the parts of the program share. */
export interface Program {
  readonly handles: Handles
  readonly windows: Windows
  readonly recents: Recents
  readonly ownTemplates: OwnTemplates
  readonly portfolio: Portfolio
  readonly settings: Low<Settings>
  readonly views: FileViews
  readonly log: Log
  readonly journals: string
  readonly versions: string
  readonly surroundings: SaveSurroundings
  /** Opens a window on the start screen; `path` is the file that it is about to show. */
  readonly createWindow: (path?: string | null) => AppWindow
  readonly dialogs: (window: AppWindow | null) => Dialogs
  /** Called whenever a document's file, name or unsaved mark changes. */
  readonly documentChanged: (document: OpenDocument) => void
  /** The folder that dialogs begin in. */
  readonly documentsFolder: string
  readonly now: () => string
}

/** The failure of what a person called off or was told about already: windows show nothing for it. */
export const cancelled = failure<Failure>({ code: 'cancelled', message: 'Nothing was changed.' })

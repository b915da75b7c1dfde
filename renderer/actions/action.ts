import type { LucideIcon } from 'lucide-react'
import type { DialogName } from '../bridge/window-state'
import type { Stores } from '../store/stores'

/** What an action can see and do when it is triggered. */
export interface ActionContext {
  /** The open workbook; null on the start screen. */
  readonly stores: Stores | null
  /** The workbook holds something that is not in its file. */
  readonly unsaved: boolean
  readonly showDialog: (dialog: DialogName | null) => void
}

/** What a person can trigger: from a menu, a button, a context menu or with keys. */
export interface Action {
  readonly label: string
  /** Keys as Electron writes them, "CmdOrCtrl+S". */
  readonly keys?: string
  /** Keys that do the same where that is the custom: everywhere but on a Mac. */
  readonly otherKeys?: readonly string[]
  /** The keys come back as an event of the system's own, so that they are shown here but not listened for. */
  readonly keysFromSystem?: true
  /** Other words that a person may look for it by. */
  readonly keywords: readonly string[]
  readonly icon?: LucideIcon
  /** `map` actions belong to the map: their keys do nothing while a panel has the focus. */
  readonly scope?: 'map'
  readonly enabled: (context: ActionContext) => boolean
  /** What to do first, for what has to be told what it is done with: "Select a link first". */
  readonly needs?: string
  /** For what is on or off: whether it is on. */
  readonly pressed?: (context: ActionContext) => boolean
  readonly run: (context: ActionContext) => void
}

/** True while a workbook is open that may be changed. */
export function canChange({ stores }: ActionContext): boolean {
  return stores !== null && stores.document.getState().readOnlyReason === null
}

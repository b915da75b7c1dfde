import type { BuymapApi } from '@contract/api'
import type { DocumentState, OpenedWorkbook, Recovery } from '@contract/calls'
import type { AppEvent } from '@contract/events'
import type { Failure } from '@contract/failure'
import type { RecentWorkbook } from '@contract/recents'
import { defaultSettings, type Settings } from '@contract/settings'
import { newWorkbook } from '@workbook/format/new-workbook'
import { serialise } from '@workbook/format/serialise'
import { failure, type Result, success } from '@workbook/model/result'
import { previewOf, templateById, templates } from '@workbook/templates/catalogue'
import { workbookFromTemplate } from '@workbook/templates/workbook-from-template'
import { commandContext } from '../store/world'

export interface MemoryBuymapInput {
  /** The file that is open from the start; without it the window begins on the start screen. */
  readonly text?: string
  readonly recents?: readonly RecentWorkbook[]
  readonly recoveries?: readonly Recovery[]
  readonly settings?: Partial<Settings>
}

/** A main process made of memory, with a say in what it tells the window. */
export interface MemoryBuymap extends BuymapApi {
  readonly tell: (event: AppEvent) => void
}

const ok = async (): Promise<Result<null, Failure>> => success(null)

/** Everything the window needs of a main process, without one: for plain browsers and for tests. Nothing is kept. */
export function memoryBuymap(input: MemoryBuymapInput = {}): MemoryBuymap {
  const listeners = new Set<(event: AppEvent) => void>()
  let settings: Settings = { ...defaultSettings, ...input.settings }
  let recents = [...(input.recents ?? [])]
  let recoveries = [...(input.recoveries ?? [])]
  let opened = input.text === undefined ? null : openedAs('a0000000000000000', input.text)
  let sequence = 0

  const tell = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const open = (text: string): void => {
    const { newId } = commandContext()
    opened = openedAs(newId(), text)
    sequence = 0
    tell({ type: 'workbook-opened', opened })
  }
  const changeState = (changes: Partial<DocumentState>): DocumentState => {
    if (!opened) throw new Error('No workbook is open')
    opened = { ...opened, state: { ...opened.state, ...changes } }
    tell({ type: 'document-state', state: opened.state })
    return opened.state
  }
  const unavailable = async (): Promise<Result<never, Failure>> =>
    failure({ code: 'unexpected', message: 'This needs the installed program. Nothing was changed.' })

  return {
    tell,
    platform: 'linux',
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    currentWorkbook: async () => success(opened),
    editWorkbook: async (edit) => {
      if (edit.sequence !== sequence + 1) {
        return failure({ code: 'out-of-step', message: 'A change is missing. Send the whole workbook.' })
      }
      sequence = edit.sequence
      changeState({ unsaved: true })
      return success(null)
    },
    replaceWorkbook: async (whole) => {
      sequence = whole.sequence
      changeState({ unsaved: true })
      return success(null)
    },
    newWorkbook: async ({ client, templateId }) => {
      const { newId, now } = commandContext()
      const use = { newId, now, client, app: 'Buymap in memory' }
      const template = templateId === null ? undefined : templateById(templateId)
      open(serialise(template ? workbookFromTemplate(template, use) : newWorkbook(use)))
      return success(null)
    },
    openWorkbook: unavailable,
    openRecent: unavailable,
    openDropped: unavailable,
    saveWorkbook: async () => success(changeState({ unsaved: false })),
    saveWorkbookAs: async () => success(changeState({ unsaved: false })),
    saveCopy: ok,
    revertWorkbook: async () => (opened ? success(opened) : unavailable()),
    listVersions: async () => success([]),
    readVersion: unavailable,
    openVersion: unavailable,
    rememberView: ok,
    readSpellCheckOffer: async () => success({ available: false, languages: [] }),
    chooseDealsFolder: unavailable,
    listDeals: async () => success({ folder: null, deals: [], pending: 0, problem: null }),
    openDeal: unavailable,
    listRecents: async () => success(recents),
    removeRecent: async ({ id }) => {
      recents = recents.filter((recent) => recent.id !== id)
      return success(null)
    },
    pinRecent: async ({ id, pinned }) => {
      recents = recents.map((recent) => (recent.id === id ? { ...recent, pinned } : recent))
      return success(null)
    },
    locateRecent: unavailable,
    listRecoveries: async () => success(recoveries),
    resolveRecovery: async ({ id }) => {
      recoveries = recoveries.filter((recovery) => recovery.id !== id)
      return success(null)
    },
    listTemplates: async () =>
      success(templates().map((template) => ({ ...previewOf(template), isOwn: false }))),
    readTemplate: async () => success(null),
    saveTemplate: unavailable,
    deleteTemplate: unavailable,
    importTemplate: unavailable,
    exportTemplate: unavailable,
    listLearnedDurations: async () => success([]),
    exportPdf: unavailable,
    exportClientCopy: unavailable,
    exportTextFile: unavailable,
    runEditCommand: ok,
    copyPicture: ok,
    importTeamRules: unavailable,
    exportTeamRules: unavailable,
    readSettings: async () => success(settings),
    writeSettings: async (next) => {
      settings = next
      return success(null)
    },
    setMenuState: ok,
    settled: ok,
    reportProblem: ok,
    printJob: unavailable,
    printReady: unavailable,
  }
}

function openedAs(handle: string, text: string): OpenedWorkbook {
  return {
    state: { handle, name: 'In memory', unsaved: false, readOnlyReason: null },
    text,
    warnings: [],
    view: null,
  }
}

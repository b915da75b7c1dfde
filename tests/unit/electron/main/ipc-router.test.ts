import { calls } from '@contract/calls'
import { type CallName, callNames, channelOf } from '@contract/channels'
import { largestFile } from '@workbook/format/size-and-encoding'
import { success } from '@workbook/model/result'
import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { describe, expect, test } from 'vitest'
import { handleDocumentCall, registerDocumentCalls } from '../../../../electron/main/calls/document-calls'
import { createRouter } from '../../../../electron/main/ipc-router'
import { receiveCalls } from '../../../../electron/main/page-calls'
import type { Program } from '../../../../electron/main/program'

type Handler = (event: IpcMainInvokeEvent, request: unknown) => Promise<unknown>

const origin = 'app://bundle'
const printCalls: readonly CallName[] = ['printJob', 'printReady']

/** Every way from a page into the main process. A new one is written here by somebody who has looked at what it opens. */
const reviewed = `
  chooseDealsFolder copyPicture currentWorkbook deleteTemplate editWorkbook exportClientCopy
  exportPdf exportTeamRules exportTemplate exportTextFile importTeamRules importTemplate
  listDeals listLearnedDurations listRecents listRecoveries listTemplates listVersions locateRecent
  newWorkbook openDeal openDropped openRecent openVersion openWorkbook pinRecent printJob
  printReady readSettings readSpellCheckOffer readTemplate readVersion rememberView removeRecent
  replaceWorkbook reportProblem resolveRecovery revertWorkbook runEditCommand saveCopy
  saveTemplate saveWorkbook saveWorkbookAs setMenuState settled writeSettings
`
  .trim()
  .split(/\s+/)

/** A request of each call that fits its schema; anything else has to be refused. */
const handle = 'a'.repeat(32)
const fitting: { readonly [K in CallName]?: unknown } = {
  editWorkbook: { handle, sequence: 1, label: 'Add step', diff: { added: {}, updated: {}, removed: {} } },
  replaceWorkbook: { handle, sequence: 0, text: '' },
}

function page(url = `${origin}/index.html`) {
  const mainFrame = {
    url,
    origin: new URL(url).protocol === 'app:' ? origin : new URL(url).origin,
    detached: false,
  }
  const contents = { id: 7, mainFrame, once: () => contents } as unknown as WebContents
  return { contents, mainFrame }
}

function givenRouter(begins: 'open' | 'closed' = 'open') {
  const handlers = new Map<string, Handler>()
  const problems: string[] = []
  const answered: string[] = []
  const received = receiveCalls({
    ipcMain: { handle: (channel, handler) => void handlers.set(channel, handler as Handler) },
    origin,
  })
  const router = createRouter(received, {
    problem: (message) => problems.push(message),
    flush: async () => {},
  })
  if (begins === 'open') router.open()
  for (const name of callNames) {
    router.handle(name, () => {
      answered.push(name)
      return success(null) as never
    })
  }
  const { contents, mainFrame } = page()
  const invoke = (
    name: CallName,
    request: unknown,
    sender: unknown = contents,
    senderFrame: unknown = mainFrame,
  ) => handlers.get(channelOf(name))?.({ sender, senderFrame } as IpcMainInvokeEvent, request)
  return { router, handlers, problems, answered, contents, mainFrame, invoke }
}

const refused = { ok: false, error: { code: 'invalid-request' } }

describe('the channels', () => {
  test('are these and no others', () => {
    const { handlers } = givenRouter()
    expect([...handlers.keys()]).toEqual(callNames.map((name) => `buymap:${name}`))
    expect(Object.keys(calls).sort()).toEqual([...callNames].sort())
    expect([...callNames].sort()).toEqual(reviewed)
  })
})

describe.each(callNames)('the call %s', (name) => {
  const kind = printCalls.includes(name) ? 'print' : 'document'
  const other = kind === 'print' ? 'document' : 'print'
  const request = fitting[name] ?? null

  test('is refused to a page that was never admitted', async () => {
    const { invoke, answered } = givenRouter()
    expect(await invoke(name, request)).toMatchObject(refused)
    expect(answered).toEqual([])
  })

  test('is refused to the other kind of page', async () => {
    const { router, contents, invoke, answered } = givenRouter()
    router.admit(contents, other)
    expect(await invoke(name, request)).toMatchObject(refused)
    expect(answered).toEqual([])
  })

  test.each([
    ['without a frame', null],
    ['from another frame', { url: `${origin}/index.html`, origin, detached: false }],
  ])('is refused %s', async (_where, frame) => {
    const { router, contents, invoke, answered } = givenRouter()
    router.admit(contents, kind)
    expect(await invoke(name, request, contents, frame)).toMatchObject(refused)
    expect(answered).toEqual([])
  })

  test.each(['https://example.com/', 'file:///index.html', 'app://other/index.html', 'http://localhost/'])(
    'is refused to %s in our window',
    async (url) => {
      const { router, invoke, answered } = givenRouter()
      const { contents, mainFrame } = page(url)
      Object.assign(mainFrame, { origin: undefined })
      router.admit(contents, kind)
      expect(await invoke(name, request, contents, mainFrame)).toMatchObject(refused)
      expect(answered).toEqual([])
    },
  )

  test('is refused to a frame that is gone', async () => {
    const { router, contents, mainFrame, invoke, answered } = givenRouter()
    mainFrame.detached = true
    router.admit(contents, kind)
    expect(await invoke(name, request)).toMatchObject(refused)
    expect(answered).toEqual([])
  })

  test.each([
    ['a number', 7],
    ['a text', 'x'],
    ['a list', []],
    ['a function’s source', '() => {}'],
    ['a handle that is a path', { handle: '../../etc/passwd' }],
    ['a handle with a prototype key', { handle: '__proto__' }],
    ['too much text', { handle: 'a'.repeat(300), text: 'x'.repeat(10) }],
    ['nothing at all', undefined],
  ])('is refused with %s', async (_what, wrong) => {
    const { router, contents, invoke, answered } = givenRouter()
    router.admit(contents, kind)
    expect(await invoke(name, wrong)).toMatchObject(refused)
    expect(answered).toEqual([])
  })
})

describe('a call that comes before anybody answers', () => {
  test('waits, and is answered then', async () => {
    const { router, contents, invoke, answered } = givenRouter('closed')
    router.admit(contents, 'document')
    const answer = invoke('listRecents', null)
    expect(await Promise.race([answer, Promise.resolve('waiting')])).toBe('waiting')
    expect(answered).toEqual([])
    router.open()
    expect(await answer).toEqual(success(null))
  })

  test('is judged by the frame that it came from, not by the one that is there when it is answered', async () => {
    const { router, contents, mainFrame, invoke, answered } = givenRouter('closed')
    const foreign = invoke('listRecents', null)
    router.admit(contents, 'document')
    const own = invoke('listRecents', null)
    mainFrame.detached = true
    router.open()
    expect(await foreign).toMatchObject(refused)
    expect(await own).toEqual(success(null))
    expect(answered).toEqual(['listRecents'])
  })
})

describe('a request that is too large', () => {
  test.each<[CallName, unknown]>([
    ['replaceWorkbook', { handle, sequence: 0, text: 'x'.repeat(largestFile + 1) }],
    [
      'editWorkbook',
      { handle, sequence: 1, label: 'x'.repeat(5_000), diff: { added: {}, updated: {}, removed: {} } },
    ],
    ['openDropped', { paths: Array.from({ length: 51 }, () => 'a.buymap') }],
    ['reportProblem', { message: 'x'.repeat(20_001) }],
    ['newWorkbook', { templateId: null, client: 'x'.repeat(5_000) }],
  ])('is refused: %s', async (name, request) => {
    const { router, contents, invoke, answered } = givenRouter()
    router.admit(contents, 'document')
    expect(await invoke(name, request)).toMatchObject(refused)
    expect(answered).toEqual([])
  })
})

describe('a fitting request', () => {
  test('of an admitted page is answered, also where frames have no origin', async () => {
    const { router, contents, mainFrame, invoke, answered } = givenRouter()
    router.admit(contents, 'document')
    expect(await invoke('listRecents', null)).toEqual(success(null))
    Object.assign(mainFrame, { origin: undefined })
    expect(await invoke('listRecents', null)).toEqual(success(null))
    expect(answered).toEqual(['listRecents', 'listRecents'])
  })

  test('whose answer fails says so in a sentence and shows nothing of the fault', async () => {
    const { router, contents, invoke, problems } = givenRouter()
    router.admit(contents, 'document')
    router.handle('listRecents', () => {
      throw new Error('/home/anna/secret')
    })
    const answer = await invoke('listRecents', null)
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } })
    expect(JSON.stringify(answer)).not.toContain('anna')
    expect(problems).toHaveLength(1)
  })
})

describe('a handle', () => {
  const ofHandle = callNames.filter((name) => {
    const { request } = calls[name]
    return 'shape' in request && 'handle' in request.shape
  })

  test('is asked for by all that touch a document', () => {
    expect(ofHandle.length).toBeGreaterThan(8)
  })

  test('of another window opens nothing, for every call that names one', async () => {
    const { router, contents, handlers } = givenRouter()
    router.admit(contents, 'document')
    const own = { document: { handle: 'b'.repeat(32) } }
    const program = { windows: { of: () => own } } as unknown as Program
    registerDocumentCalls(router, program)
    let reached = 0
    for (const name of ['exportPdf', 'exportClientCopy', 'exportTextFile'] as const) {
      handleDocumentCall(router, program, name, () => {
        reached += 1
        return success({ fileName: '', pageCount: 0, warnings: [] })
      })
    }
    const requests: { readonly [K in CallName]?: unknown } = {
      ...fitting,
      exportPdf: { handle, options: { audience: 'client', paper: 'A4', orientation: 'auto' } },
      exportTextFile: { handle, options: { content: 'calendar', audience: 'client' } },
      readVersion: { handle, id: '1' },
      openVersion: { handle, id: '1' },
      rememberView: {
        handle,
        view: {
          view: 'map',
          sheetId: null,
          sidePanel: null,
          inspectorShown: true,
          minimap: false,
          panelWidths: { left: 300, right: 300 },
          viewports: {},
        },
      },
    }
    const { mainFrame } = contents
    for (const name of ofHandle) {
      const answer = await handlers.get(channelOf(name))?.(
        { sender: contents, senderFrame: mainFrame } as IpcMainInvokeEvent,
        requests[name] ?? { handle },
      )
      expect(answer, name).toMatchObject({ ok: false, error: { code: 'unknown-handle' } })
    }
    expect(reached).toBe(0)
  })
})

import { type CallName, callNames, channelOf } from '@contract/channels'
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'

/** What kind of page may make a call. */
export type SenderKind = 'document' | 'print'

const printCalls: readonly CallName[] = ['printJob', 'printReady']

/** A call of a page, as it came. */
export interface PageCall {
  readonly name: CallName
  readonly request: unknown
  readonly sender: WebContents
  /** Whether such a page may make such a call. */
  readonly isAllowed: boolean
}

/** Where the calls of pages come in. */
export interface PageCalls {
  /** Lets a page make calls, until it is gone. */
  admit(contents: WebContents, kind: SenderKind): void
  /** Says how calls are answered, also those that have come before. */
  answer(how: (call: PageCall) => Promise<unknown>): void
}

export interface PageCallsOptions {
  readonly ipcMain: Pick<IpcMain, 'handle'>
  /** The origin that our pages come from. */
  readonly origin: string
}

/**
 * Receives the calls of pages from the moment the first page is on its way; they wait until somebody answers them. Kept
 * apart from the answers, because a start opens its window before it reads the rest of the program.
 */
export function receiveCalls({ ipcMain, origin }: PageCallsOptions): PageCalls {
  const admitted = new Map<number, SenderKind>()
  let answer: PageCalls['answer'] = () => {}
  const answering = new Promise<(call: PageCall) => Promise<unknown>>((resolve) => {
    answer = resolve
  })
  for (const name of callNames) {
    const wanted: SenderKind = printCalls.includes(name) ? 'print' : 'document'
    ipcMain.handle(channelOf(name), async (event, request: unknown) => {
      const { sender } = event
      // Asked before anything is awaited: after a navigation the frame of an event is gone.
      const isAllowed = admitted.get(sender.id) === wanted && isOwnMainFrame(event, origin)
      const answerCall = await answering
      return answerCall({ name, request, sender, isAllowed })
    })
  }
  return {
    admit(contents, kind) {
      const { id } = contents
      admitted.set(id, kind)
      contents.once('destroyed', () => admitted.delete(id))
    },
    answer,
  }
}

function isOwnMainFrame({ senderFrame, sender }: IpcMainInvokeEvent, origin: string): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame || senderFrame.detached === true) return false
  // Older runtimes have no origin on frames. The address of our pages begins with it.
  return senderFrame.origin === undefined
    ? senderFrame.url.startsWith(`${origin}/`)
    : senderFrame.origin === origin
}

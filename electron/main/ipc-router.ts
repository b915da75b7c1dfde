import { calls, type ReplyOf, type RequestOf } from '@contract/calls'
import { type CallName, channelOf } from '@contract/channels'
import type { Failure } from '@contract/failure'
import { failure, type Result } from '@workbook/model/result'
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import type { Log } from './log'

/** What kind of page may make a call. */
export type SenderKind = 'document' | 'print'

const printCalls: readonly CallName[] = ['printJob', 'printReady']

type Answer<K extends CallName> = Result<ReplyOf<K>, Failure> | Promise<Result<ReplyOf<K>, Failure>>

/** The one way from pages into the main process. */
export interface Router {
  /** Lets a page make calls, until it is gone. */
  admit(contents: WebContents, kind: SenderKind): void
  /** Says how a call is answered. Replaces the handler of an earlier print job. */
  handle<K extends CallName>(name: K, answer: (request: RequestOf<K>, sender: WebContents) => Answer<K>): void
}

export interface RouterOptions {
  readonly ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>
  /** The origin that our pages come from. */
  readonly origin: string
  readonly log: Log
}

/** Opens the way for calls. Every call goes through the same checks: who asks, then what is asked. */
export function createRouter({ ipcMain, origin, log }: RouterOptions): Router {
  const admitted = new Map<number, SenderKind>()
  return {
    admit(contents, kind) {
      const { id } = contents
      admitted.set(id, kind)
      contents.once('destroyed', () => admitted.delete(id))
    },
    handle(name, answer) {
      ipcMain.removeHandler(channelOf(name))
      ipcMain.handle(channelOf(name), (event, request: unknown) => {
        // Asked before anything is awaited: after a navigation the frame of an event is gone.
        const wanted: SenderKind = printCalls.includes(name) ? 'print' : 'document'
        if (admitted.get(event.sender.id) !== wanted || !isOwnMainFrame(event, origin)) {
          log.problem(`Refused ${name} from a foreign frame`)
          return failure(refused)
        }
        const parsed = calls[name].request.safeParse(request)
        if (!parsed.success) {
          log.problem(`Refused ${name}: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`)
          return failure(refused)
        }
        return answered(name, () => answer(parsed.data as RequestOf<typeof name>, event.sender), log)
      })
    },
  }
}

const refused: Failure = {
  code: 'invalid-request',
  message: 'The window asked for something that is not allowed. Nothing was changed.',
}

function isOwnMainFrame({ senderFrame, sender }: IpcMainInvokeEvent, origin: string): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame || senderFrame.detached === true) return false
  // Older runtimes have no origin on frames. The address of our pages begins with it.
  return senderFrame.origin === undefined
    ? senderFrame.url.startsWith(`${origin}/`)
    : senderFrame.origin === origin
}

async function answered<K extends CallName>(
  name: K,
  answer: () => Answer<K>,
  log: Log,
): Promise<Result<ReplyOf<K>, Failure>> {
  try {
    return await answer()
  } catch (cause) {
    log.problem(`${name} failed`, cause)
    return failure<Failure>({
      code: 'unexpected',
      message:
        'Something went wrong inside Buymap. Your work is still in the window; save it under another name to be safe.',
    })
  }
}

import { calls, type ReplyOf, type RequestOf } from '@contract/calls'
import type { CallName } from '@contract/channels'
import type { Failure } from '@contract/failure'
import { failure, type Result } from '@workbook/model/result'
import type { WebContents } from 'electron'
import type { Log } from './log'
import type { PageCall, PageCalls } from './page-calls'

type Answer<K extends CallName> = Result<ReplyOf<K>, Failure> | Promise<Result<ReplyOf<K>, Failure>>
type AnswerCall<K extends CallName> = (request: RequestOf<K>, sender: WebContents) => Answer<K>

/** The one way from pages into the main process. */
export interface Router extends Pick<PageCalls, 'admit'> {
  /** Says how a call is answered. Replaces the handler of an earlier print job. */
  handle<K extends CallName>(name: K, answer: AnswerCall<K>): void
  /** Begins to answer. Until then calls wait. */
  open(): void
}

/** Opens the way for calls. Every call goes through the same checks: who asks, then what is asked. */
export function createRouter(received: PageCalls, log: Log): Router {
  const answers = new Map<CallName, AnswerCall<never>>()

  async function answerCall({ name, request, sender, isAllowed }: PageCall) {
    const answer = answers.get(name)
    if (!isAllowed || !answer) {
      log.problem(`Refused ${name} ${isAllowed ? 'that nobody answers' : 'from a foreign frame'}`)
      return failure(refused)
    }
    const parsed = calls[name].request.safeParse(request)
    if (!parsed.success) {
      log.problem(`Refused ${name}: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`)
      return failure(refused)
    }
    return answered(name, () => answer(parsed.data as never, sender), log)
  }

  return {
    admit: received.admit,
    handle: (name, answer) => void answers.set(name, answer),
    open: () => received.answer(answerCall),
  }
}

const refused: Failure = {
  code: 'invalid-request',
  message: 'The window asked for something that is not allowed. Nothing was changed.',
}

async function answered(
  name: CallName,
  answer: () => Answer<CallName>,
  log: Log,
): Promise<Result<unknown, Failure>> {
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

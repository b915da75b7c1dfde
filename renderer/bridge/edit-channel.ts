import type { BuymapApi } from '@contract/api'
import type { Failure } from '@contract/failure'
import type { Diff } from '@workbook/diff/diff'

export interface EditChannelInput {
  readonly api: Pick<BuymapApi, 'editWorkbook' | 'replaceWorkbook'>
  /** The text of the whole workbook as the window has it now. */
  readonly workbookText: () => string
  /** Called when the main process has neither the change nor the whole workbook. */
  readonly onFailure: (failure: Failure) => void
}

/** Carries the changes of one window to the main process, one after the other. */
export interface EditChannel {
  /** Begins again at sequence 1 for a workbook that was just opened. */
  readonly open: (handle: string) => void
  readonly send: (label: string, diff: Diff) => void
  /** Waits until everything sent so far was answered; the last sequence number. */
  readonly drained: () => Promise<number>
}

/**
 * The main process keeps a replica of the workbook for saving and for the journal. Whatever goes wrong with a change,
 * the window's workbook is the true one, so any refusal is mended by sending the whole of it.
 */
export function createEditChannel({ api, workbookText, onFailure }: EditChannelInput): EditChannel {
  let session = { handle: '', sequence: 0, replacedUpTo: 0 }
  let delivered: Promise<void> = Promise.resolve()

  async function deliver(target: typeof session, sequence: number, label: string, diff: Diff): Promise<void> {
    const isStale = target !== session || sequence <= target.replacedUpTo
    if (isStale) return
    const reply = await api.editWorkbook({ handle: target.handle, sequence, label, diff: plainDiff(diff) })
    if (reply.ok || target !== session) return
    const upTo = target.sequence
    const mended = await api.replaceWorkbook({ handle: target.handle, sequence: upTo, text: workbookText() })
    if (mended.ok) target.replacedUpTo = upTo
    else if (target === session) onFailure(mended.error)
  }

  return {
    open: (handle) => {
      session = { handle, sequence: 0, replacedUpTo: 0 }
    },
    send: (label, diff) => {
      session.sequence += 1
      const target = session
      const { sequence } = session
      // A broken connection must not stop the queue: the next change finds the gap and sends the whole workbook.
      delivered = delivered
        .then(() => deliver(target, sequence, label, diff))
        .catch(() => onFailure(brokenConnection))
    },
    drained: async () => {
      const { sequence } = session
      await delivered
      return sequence
    },
  }
}

const brokenConnection: Failure = {
  code: 'unexpected',
  message:
    'The last change could not be handed over for saving. It is still in this window: make another change or use Save to try again.',
}

function plainDiff({ added, updated, removed }: Diff) {
  const pairs = Object.entries(updated).map(([key, [from, to]]): [string, [unknown, unknown]] => [
    key,
    [from, to],
  ])
  return { added, updated: Object.fromEntries(pairs), removed }
}

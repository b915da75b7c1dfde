import { closeSync, constants, fdatasyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import type { Diff } from '@workbook/diff/diff'
import { encodeRecord, type JournalRecord } from './journal-records'

/** A change is written this long after it, so that a burst of changes costs one write. */
export const settlingTime = 250
/** Continuous changes are written at least this often. With the time a write takes, no change waits a second. */
export const longestWait = 750

type Base = Omit<Extract<JournalRecord, { type: 'base' }>, 'type' | 'at'>
type Saved = Omit<Extract<JournalRecord, { type: 'saved' }>, 'type' | 'at'>

/** Where the changes of one open workbook are kept until they are in its file. */
export interface Journal {
  /** Number of the newest change. */
  readonly newest: () => number
  /** Adds a change. `base` is asked for the workbook before it when this is the journal's first. */
  change(diff: Diff, base: () => Base): void
  /** The file holds every change up to a number. */
  saved(saved: Saved): void
  /** Brings everything to the disk now. */
  flush(): Promise<void>
  /** Same, without giving anything else a turn: for the last moments of the program. */
  flushSync(): void
  /** Stops writing. A journal that holds changes stays for the next start. */
  close(): Promise<void>
  /** Stops writing and removes the file. */
  discard(): Promise<void>
}

export interface JournalOptions {
  readonly path: string
  readonly now: () => string
  /** Hears that changes cannot be written at the moment. They are kept and tried again with the next change. */
  readonly onProblem: (cause: unknown) => void
}

const createOrOpen = constants.O_RDWR | constants.O_CREAT

/** Starts a journal. The file appears with the first change. */
export function createJournal({ path, now, onProblem }: JournalOptions): Journal {
  let begun = false
  let newest = 0
  let pending: Buffer[] = []
  /** Bytes at the beginning of the file that are known to be on the disk. */
  let durable = 0
  /** Counts how often `pending` and `durable` were rewritten while a write was under way. */
  let epoch = 0
  let handle: FileHandle | null = null
  let queue: Promise<void> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | null = null
  let waitingSince: number | null = null

  return {
    newest: () => newest,
    change(diff, base) {
      if (!begun) append({ type: 'base', at: now(), ...base() })
      begun = true
      newest += 1
      append({ type: 'change', at: now(), number: newest, diff })
      schedule()
    },
    saved(saved) {
      if (!begun) return
      if (saved.upTo < newest) {
        append({ type: 'saved', at: now(), ...saved })
        schedule()
      } else {
        clear()
      }
    },
    flush,
    flushSync,
    async close() {
      await flush()
      await closeHandle()
    },
    async discard() {
      clear()
      await flush()
      await closeHandle()
      await unlink(path).catch(() => undefined)
    },
  }

  function append(record: JournalRecord): void {
    pending.push(encodeRecord(record))
  }

  function schedule(): void {
    const moment = performance.now()
    waitingSince ??= moment
    if (timer) clearTimeout(timer)
    timer = setTimeout(flush, Math.max(0, Math.min(settlingTime, waitingSince + longestWait - moment)))
  }

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    waitingSince = null
    queue = queue.then(writePending).catch(onProblem)
    return queue
  }

  async function writePending(): Promise<void> {
    if (pending.length === 0) return
    const [batch, count, epochBefore] = [Buffer.concat(pending), pending.length, epoch]
    handle ??= await open(path, createOrOpen, 0o600)
    await writeAt(handle, batch, durable)
    await handle.datasync()
    if (epoch !== epochBefore) return
    pending = pending.slice(count)
    durable += batch.length
  }

  /**
   * May run while `writePending` waits for the disk: both put the same bytes in the same place, so it does not matter
   * who is last.
   */
  function flushSync(): void {
    if (pending.length === 0) return
    const batch = Buffer.concat(pending)
    const file = openSync(path, createOrOpen, 0o600)
    try {
      for (let done = 0; done < batch.length; ) {
        done += writeSync(file, batch, done, batch.length - done, durable + done)
      }
      ftruncateSync(file, durable + batch.length)
      fdatasyncSync(file)
    } finally {
      closeSync(file)
    }
    epoch += 1
    pending = []
    durable += batch.length
  }

  /** Forgets everything: the file has it all. The next change begins anew with a base. */
  function clear(): void {
    begun = false
    pending = []
    durable = 0
    epoch += 1
    queue = queue.then(() => handle?.truncate(durable)).catch(onProblem)
  }

  async function closeHandle(): Promise<void> {
    const closing = handle
    handle = null
    await closing?.close().catch(onProblem)
  }
}

async function writeAt(handle: FileHandle, content: Buffer, position: number): Promise<void> {
  for (let done = 0; done < content.length; ) {
    const { bytesWritten } = await handle.write(content, done, content.length - done, position + done)
    done += bytesWritten
  }
}

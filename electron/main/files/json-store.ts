import { rename } from 'node:fs/promises'
import { basename } from 'node:path'
import { failure, success } from '@workbook/model/result'
import type { z } from '@workbook/model/schema'
import { Low } from 'lowdb'
import { durableAdapter, outcomeOf } from './durable-adapter'

/** Small data of the program's own in one file of the profile folder. */
export interface StoreOptions<T> {
  readonly path: string
  readonly schema: z.ZodType<T>
  readonly defaults: T
  /** Hears that a file was damaged, put aside and replaced by the defaults. */
  readonly onDamaged: (path: string) => void
}

/** Opens a store. A missing file gives the defaults; a damaged one too, and is kept under another name. */
export async function openStore<T>({ path, schema, defaults, onDamaged }: StoreOptions<T>): Promise<Low<T>> {
  const adapter = durableAdapter<T>({
    path,
    name: basename(path),
    parse(content) {
      const parsed = schema.safeParse(jsonOf(content))
      return parsed.success
        ? success(parsed.data)
        : failure({ code: 'unreadable', message: 'The file is damaged.' })
    },
    serialise: (data) => `${JSON.stringify(data, null, 2)}\n`,
  })
  const store = new Low<T>(adapter, defaults)
  const read = await outcomeOf(store.read())
  if (!read.ok) {
    const aside = `${path}.damaged`
    await rename(path, aside).catch(() => undefined)
    onDamaged(aside)
  }
  // Nobody else writes here, and these files are not worth a question.
  adapter.expected = 'anything'
  return store
}

function jsonOf(content: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(content).toString('utf8'))
  } catch {
    return undefined
  }
}

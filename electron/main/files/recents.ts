import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, sep } from 'node:path'
import type { RecentWorkbook } from '@contract/calls'
import type { NewId } from '@workbook/model/ids'
import { z } from '@workbook/model/schema'
import { type Id, idSchema, isoInstantSchema } from '@workbook/model/values'
import type { Low } from 'lowdb'
import { inTurn } from './in-turn'
import { nameOf } from './workbook-file'

const longestList = 20

const recentSchema = z.object({
  id: idSchema,
  path: z.string(),
  client: z.string(),
  opportunity: z.string(),
  openedAt: isoInstantSchema,
})
type Recent = z.infer<typeof recentSchema>

/** What the file of recent workbooks holds, newest first. */
export const recentsSchema = z.array(recentSchema).max(1_000)

/** The workbooks that were opened last. */
export interface Recents {
  list(): Promise<RecentWorkbook[]>
  pathOf(id: Id): string | null
  /** Puts a workbook on top of the list. */
  note(recent: Omit<Recent, 'id'>): Promise<void>
  remove(id: Id): Promise<void>
  /** The newest ones for the menu. */
  shortList(): { id: Id; name: string }[]
}

/** What a list of recent workbooks needs. A failed write is not worth a question: `onProblem` logs it. */
export interface RecentsOptions {
  readonly store: Low<Recent[]>
  readonly newId: NewId
  readonly onProblem: (cause: unknown) => void
}

/** The list of recent workbooks, kept in a store. */
export function createRecents({ store, newId, onProblem }: RecentsOptions): Recents {
  return {
    list: () => Promise.all(store.data.map(describe)),
    pathOf: (id) => store.data.find((recent) => recent.id === id)?.path ?? null,
    note: (recent) =>
      update((all) => {
        const known = all.find(({ path }) => path === recent.path)
        return [{ ...recent, id: known?.id ?? newId() }, ...all.filter((other) => other !== known)]
      }),
    remove: (id) => update((all) => all.filter((recent) => recent.id !== id)),
    shortList: () => store.data.slice(0, 10).map(({ id, path }) => ({ id, name: nameOf(path) })),
  }

  function update(change: (recents: Recent[]) => Recent[]): Promise<void> {
    store.data = change(store.data).slice(0, longestList)
    return inTurn('recents', () => store.write()).catch(onProblem)
  }
}

async function describe({ id, path, client, opportunity, openedAt }: Recent): Promise<RecentWorkbook> {
  const missing = await access(path).then(
    () => false,
    () => true,
  )
  return { id, name: nameOf(path), location: shorten(dirname(path)), client, opportunity, openedAt, missing }
}

const longestLocation = 48

/** A folder as a person recognises it: from the home folder, and only its end when it is long. */
function shorten(folder: string): string {
  const home = homedir()
  const fromHome = folder === home || folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder
  if (fromHome.length <= longestLocation) return fromHome
  const parts = fromHome.split(sep)
  return `…${sep}${parts.slice(-2).join(sep)}`.slice(0, longestLocation)
}

import { access } from 'node:fs/promises'
import { dirname } from 'node:path'
import { dealSummarySchema, type RecentWorkbook } from '@contract/recents'
import type { NewId } from '@workbook/model/ids'
import { z } from '@workbook/model/schema'
import { type Id, idSchema, isoInstantSchema } from '@workbook/model/values'
import type { MapSketch } from '@workbook/scene/sketch'
import type { Low } from 'lowdb'
import { inTurn } from './in-turn'
import { shortenFolder } from './shorten-folder'
import type { Sketches } from './sketches'
import { nameOf } from './workbook-file'

/** So many are remembered beside those that are pinned. */
const longestList = 40

const recentSchema = z.object({
  id: idSchema,
  path: z.string(),
  client: z.string(),
  opportunity: z.string(),
  openedAt: isoInstantSchema,
  pinned: z.boolean().default(false),
  summary: dealSummarySchema.nullable().default(null),
})
type Recent = z.infer<typeof recentSchema>

/** What the file of recent workbooks holds, newest first. */
export const recentsSchema = z.array(recentSchema).max(1_000)

/** A workbook that was opened or saved. */
export type RecentNote = Pick<Recent, 'path' | 'client' | 'opportunity' | 'openedAt'>

/** What the list says about a workbook. */
export type RecentDescription = Pick<Recent, 'client' | 'opportunity' | 'summary'> & {
  readonly sketch: MapSketch | null
}

/** The workbooks that were opened last. */
export interface Recents {
  /** Pinned ones first, then the newest. */
  list(): Promise<RecentWorkbook[]>
  pathOf(id: Id): string | null
  /** Puts a workbook on top of the list. */
  note(recent: RecentNote): Promise<void>
  /** Says something about a workbook of the list and leaves it in its place. */
  describe(path: string, description: RecentDescription): Promise<void>
  pin(id: Id, pinned: boolean): Promise<void>
  /** The file was found in another place. */
  move(id: Id, path: string): Promise<void>
  remove(id: Id): Promise<void>
  /** The newest ones for the menu. */
  shortList(): { id: Id; name: string }[]
}

/** What a list of recent workbooks needs. A failed write is not worth a question: `onProblem` logs it. */
export interface RecentsOptions {
  readonly store: Low<Recent[]>
  readonly sketches: Sketches
  readonly newId: NewId
  readonly onProblem: (cause: unknown) => void
}

/** The list of recent workbooks, kept in a store. */
export function createRecents({ store, sketches, newId, onProblem }: RecentsOptions): Recents {
  return {
    async list() {
      const described = await Promise.all(store.data.map((recent) => listed(recent, sketches)))
      return [...described.filter(({ pinned }) => pinned), ...described.filter(({ pinned }) => !pinned)]
    },
    pathOf: (id) => store.data.find((recent) => recent.id === id)?.path ?? null,
    note: (recent) =>
      update((all) => {
        const known = all.find(({ path }) => path === recent.path)
        const { id = newId(), pinned = false, summary = null } = known ?? {}
        return [{ ...recent, id, pinned, summary }, ...all.filter((other) => other !== known)]
      }),
    async describe(path, { sketch, ...description }) {
      const known = store.data.find((recent) => recent.path === path)
      if (!known) return
      await sketches.keep(known.id, sketch).catch(onProblem)
      await update((all) =>
        all.map((recent) => (recent.id === known.id ? { ...recent, ...description } : recent)),
      )
    },
    pin: (id, pinned) =>
      update((all) => all.map((recent) => (recent.id === id ? { ...recent, pinned } : recent))),
    move: (id, path) =>
      update((all) =>
        all
          .filter((recent) => recent.id === id || recent.path !== path)
          .map((recent) => (recent.id === id ? { ...recent, path } : recent)),
      ),
    remove: (id) => update((all) => all.filter((recent) => recent.id !== id)),
    shortList: () => store.data.slice(0, 10).map(({ id, path }) => ({ id, name: nameOf(path) })),
  }

  async function update(change: (recents: Recent[]) => Recent[]): Promise<void> {
    const before = store.data
    const changed = change(before)
    const unpinned = changed.filter(({ pinned }) => !pinned).slice(0, longestList)
    store.data = changed.filter((recent) => recent.pinned || unpinned.includes(recent))
    const gone = before.filter(({ id }) => !store.data.some((kept) => kept.id === id))
    await inTurn('recents', () => store.write()).catch(onProblem)
    await Promise.all(gone.map(({ id }) => sketches.forget(id)))
  }
}

async function listed({ path, ...recent }: Recent, sketches: Sketches): Promise<RecentWorkbook> {
  const missing = await access(path).then(
    () => false,
    () => true,
  )
  const { id, client, opportunity, openedAt, pinned, summary } = recent
  return {
    id,
    name: nameOf(path),
    location: shortenFolder(dirname(path)),
    client,
    opportunity,
    openedAt,
    pinned,
    missing,
    summary,
    sketch: await sketches.read(id),
  }
}

import { type FileView, fileViewSchema } from '@contract/file-view'
import { z } from '@workbook/model/schema'
import type { Low } from 'lowdb'
import { inTurn } from './in-turn'

const coordinate = z.int().min(-100_000).max(100_000)

/** Where a window stood on the screen. */
export const windowPlaceSchema = z.object({
  x: coordinate,
  y: coordinate,
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  maximized: z.boolean(),
})
/** See {@link windowPlaceSchema}. */
export type WindowPlace = z.infer<typeof windowPlaceSchema>

const fileSchema = z.object({
  path: z.string(),
  view: fileViewSchema.nullable(),
  place: windowPlaceSchema.nullable(),
})
type File = z.infer<typeof fileSchema>

/** What is remembered of windows: where the last one stood, and each file's view and place, the last used first. */
export const fileViewsSchema = z.object({
  lastPlace: windowPlaceSchema.nullable(),
  files: z.array(fileSchema).max(1_000),
})
/** See {@link fileViewsSchema}. */
export type RememberedViews = z.infer<typeof fileViewsSchema>

/** Nothing remembered yet. */
export const noViews: RememberedViews = { lastPlace: null, files: [] }

const mostFiles = 200

/** How files were looked at and where their windows stood. */
export interface FileViews {
  viewOf(path: string): FileView | null
  /** Where a window for this file belongs; for none, or one that is not known, where the last window stood. */
  placeFor(path: string | null): WindowPlace | null
  noteView(path: string, view: FileView): void
  notePlace(path: string | null, place: WindowPlace): void
  /** Brings everything to the disk. */
  write(): Promise<void>
}

/** Remembers views in a store. They are written when windows close: a view that is lost is no loss of work. */
export function createFileViews(store: Low<RememberedViews>, onProblem: (cause: unknown) => void): FileViews {
  const known = (path: string) => store.data.files.find((file) => file.path === path)
  const note = (path: string, news: Partial<File>) => {
    const before = known(path)
    const file: File = { path, view: null, place: null, ...before, ...news }
    const files = [file, ...store.data.files.filter((other) => other !== before)].slice(0, mostFiles)
    store.data = { ...store.data, files }
  }
  return {
    viewOf: (path) => known(path)?.view ?? null,
    placeFor: (path) => (path === null ? null : known(path)?.place) ?? store.data.lastPlace,
    noteView: (path, view) => note(path, { view }),
    notePlace(path, place) {
      if (path !== null) note(path, { place })
      store.data = { ...store.data, lastPlace: place }
    },
    write: () => inTurn('file views', () => store.write()).catch(onProblem),
  }
}

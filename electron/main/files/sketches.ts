import { mkdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { mapSketchSchema } from '@contract/recents'
import type { Id } from '@workbook/model/values'
import type { MapSketch } from '@workbook/scene/sketch'
import { durableWrite } from './durable-write'

/** The thumbnails of recent workbooks, one small file each. */
export interface Sketches {
  /** Keeps a thumbnail, or forgets the one that is there with null. Throws when it cannot be written. */
  keep(id: Id, sketch: MapSketch | null): Promise<void>
  /** Null when there is none, or none that can be read. */
  read(id: Id): Promise<MapSketch | null>
  forget(id: Id): Promise<void>
}

/** Keeps thumbnails in a folder of the profile. */
export function sketchesIn(folder: string): Sketches {
  const placeOf = (id: Id) => join(folder, `${id}.json`)
  const forget = (id: Id) => unlink(placeOf(id)).catch(() => undefined)
  return {
    async keep(id, sketch) {
      if (sketch === null) return forget(id)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const content = Buffer.from(JSON.stringify(sketch), 'utf8')
      const written = await durableWrite({ path: placeOf(id), content, expected: 'anything' })
      if (!written.ok) throw new Error(`A thumbnail could not be written: ${written.error.code}`)
    },
    async read(id) {
      try {
        return mapSketchSchema.parse(JSON.parse(await readFile(placeOf(id), 'utf8')))
      } catch {
        // A thumbnail is made again with the next save; nobody misses it until then.
        return null
      }
    },
    forget,
  }
}

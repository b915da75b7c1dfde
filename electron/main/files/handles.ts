import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { idFromBytes } from '@workbook/model/ids'
import type { OpenDocument } from './open-document'

/** Every open document by the random name that stands for it outside the main process. */
export interface Handles {
  add(document: OpenDocument): void
  remove(document: OpenDocument): void
  get(handle: string): OpenDocument | undefined
  all(): readonly OpenDocument[]
  /** The open document whose file this path leads to, whatever the path is written like. */
  findByFile(path: string): Promise<OpenDocument | null>
}

/** A name that cannot be guessed. */
export function newHandle(): string {
  return idFromBytes(randomBytes(16)) + idFromBytes(randomBytes(16))
}

/** Keeps the open documents. */
export function createHandles(): Handles {
  const documents = new Map<string, OpenDocument>()
  return {
    add: (document) => void documents.set(document.handle, document),
    remove: (document) => void documents.delete(document.handle),
    get: (handle) => documents.get(handle),
    all: () => [...documents.values()],
    async findByFile(path) {
      const wanted = await placeOf(path)
      for (const document of documents.values()) {
        if (document.file && (await placeOf(document.file.path)) === wanted) return document
      }
      return null
    },
  }
}

/** The same for every path that leads to one file: through links, and in capitals where the disk ignores them. */
async function placeOf(path: string): Promise<string> {
  const stats = await stat(path, { bigint: true }).catch(() => null)
  return stats ? `${stats.dev}:${stats.ino}` : path
}

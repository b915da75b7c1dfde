import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, type Result, success } from '@workbook/model/result'
import { workbookEnding } from '../files/workbook-ending'

/** A file with what tells whether it has changed. */
export interface FoundFile {
  readonly path: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
}

/** Deeper folders and longer lists are no portfolio but somebody's whole disk. */
const limits = { depth: 5, files: 2_000 }

/** The workbooks in a folder and the folders in it. Hidden folders and links are passed over: a link may lead anywhere. */
export async function findWorkbooks(folder: string): Promise<Result<FoundFile[], string>> {
  const paths: string[] = []
  const search = async (within: string, depth: number): Promise<void> => {
    for (const entry of await readdir(within, { withFileTypes: true })) {
      if (paths.length >= limits.files || entry.name.startsWith('.')) continue
      const path = join(within, entry.name)
      if (entry.isFile() && entry.name.toLowerCase().endsWith(workbookEnding)) paths.push(path)
      // A folder within that may not be read hides its own files and no others.
      else if (entry.isDirectory() && depth < limits.depth)
        await search(path, depth + 1).catch(() => undefined)
    }
  }
  try {
    await search(folder, 1)
  } catch {
    return failure('The folder of deals cannot be read. Nothing was changed; choose the folder again.')
  }
  return success(await foundAmong(paths))
}

/** Those of some files that are there. */
export async function foundAmong(paths: readonly string[]): Promise<FoundFile[]> {
  const found = await Promise.all(paths.map(describe))
  return found.filter((file) => file !== null)
}

async function describe(path: string): Promise<FoundFile | null> {
  const found = await stat(path).catch(() => null)
  return found && { path, size: found.size, modified: found.mtimeMs }
}

import { open, stat } from 'node:fs/promises'
import { largestFile } from '@workbook/format/size-and-encoding'
import { failure, type Result, success } from '@workbook/model/result'
import { type FileIdentity, identityOf, sameHints } from './file-identity'
import { errnoOf, type FileProblem, problemOf } from './file-problem'

/** A file's content together with what the file was at that moment. */
export interface WholeFile {
  readonly content: Buffer
  readonly identity: FileIdentity
}

const attempts = 3

/** Reads a file of acceptable size. A file that changes while it is read is read again. */
export async function readWhole(path: string): Promise<Result<WholeFile, FileProblem>> {
  try {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const whole = await readOnce(path)
      if (whole !== 'moving') return whole
    }
    return failure({ code: 'file-in-use' })
  } catch (cause) {
    return failure(errnoOf(cause) === 'ENOENT' ? { code: 'missing-file', cause } : problemOf(cause))
  }
}

async function readOnce(path: string): Promise<Result<WholeFile, FileProblem> | 'moving'> {
  // Asked before opening: opening a named pipe would wait for ever.
  const found = await stat(path, { bigint: true })
  if (!found.isFile() || Number(found.size) > largestFile) return failure({ code: 'unreadable' })
  const handle = await open(path, 'r')
  try {
    const before = await handle.stat({ bigint: true })
    const content = await handle.readFile()
    const after = await handle.stat({ bigint: true })
    if (!sameHints(before, after) || content.length !== Number(after.size)) return 'moving'
    return success({ content, identity: identityOf(after, content) })
  } finally {
    await handle.close()
  }
}

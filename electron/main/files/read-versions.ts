import { join } from 'node:path'
import type { Failure } from '@contract/failure'
import type { KeptVersion } from '@contract/versions'
import { failure, type Result, success } from '@workbook/model/result'
import type { Id } from '@workbook/model/values'
import { readWhole } from './read-whole'
import { versionsIn } from './versions'

/** The kept versions of a workbook, newest first; none for one that was never saved twice. */
export async function listVersions(folder: string, workbookId: Id): Promise<KeptVersion[]> {
  const kept = await versionsIn(join(folder, workbookId)).catch(() => [])
  return kept.map(({ keptAt, size }) => ({
    id: String(keptAt),
    replacedAt: new Date(keptAt).toISOString(),
    size,
  }))
}

/** The text of a kept version. `id` is digits only, so that it can lead to no other file. */
export async function readVersion(
  folder: string,
  workbookId: Id,
  id: string,
): Promise<Result<{ text: string }, Failure>> {
  const read = await readWhole(join(folder, workbookId, `${id}.buymap`))
  return read.ok ? success({ text: read.value.content.toString('utf8') }) : failure(gone)
}

const gone: Failure = {
  code: 'missing-file',
  message: 'That earlier version is not kept any more. Your workbook is as it was; choose another version.',
}

import { stat } from 'node:fs/promises'
import { looksLike } from './file-identity'
import { errnoOf } from './file-problem'
import type { OpenDocument } from './open-document'
import { readWhole } from './read-whole'

/** What has become of a document's file since it was read or written last. */
export type ExternalChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'changed'; readonly sha256: string }

const none: ExternalChange = { kind: 'none' }

/**
 * Looks whether another program changed a document's file. A file that was only touched is none of the person's
 * business: its new time is remembered and the content decides.
 */
export async function externalChangeOf({ file }: OpenDocument): Promise<ExternalChange> {
  const identity = file?.identity()
  if (!file || !identity) return none
  try {
    if (looksLike(await stat(file.path, { bigint: true }), identity)) return none
  } catch (cause) {
    return errnoOf(cause) === 'ENOENT' ? { kind: 'missing' } : none
  }
  const read = await readWhole(file.path)
  if (!read.ok) return none
  const { sha256 } = read.value.identity
  if (sha256 !== identity.sha256) return { kind: 'changed', sha256 }
  file.expect(read.value.identity)
  return none
}

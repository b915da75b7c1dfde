import { type Deal, dealId } from './deal'
import { type RecordKind, type RecordOf, recordKinds } from './records'
import { z } from './schema'
import { type Id, idSchema, isoInstantSchema, titleSchema } from './values'

/** The mark by which a file says that it is one of ours. */
export const formatName = 'buymap'

/** The newest version of the format that this program writes. Migrations lead from older ones to it. */
export const formatVersion = 1

/** One saved state of a workbook: where it came from and who saved it. The base of a three-way merge. */
export const revisionSchema = z.object({
  id: idSchema,
  parents: z.array(idSchema).max(64).describe('The revisions this one was made from'),
  savedAt: isoInstantSchema,
  savedBy: titleSchema.optional(),
  app: titleSchema.describe('Program and version'),
})
/** See {@link revisionSchema}. */
export type Revision = z.infer<typeof revisionSchema>

/** The records of one kind by id, in no particular order. A Map, so that no id can reach an object's prototype. */
export type Table<R> = ReadonlyMap<Id, R>

/** All records of a workbook. */
export type Tables = { readonly [K in RecordKind]: Table<RecordOf[K]> }

/**
 * One deal, one file. Immutable: a change makes a new workbook that shares every table and record it did not touch.
 * `id` is kept through copies of the file; `unknown` holds top-level fields of a file that this version does not know.
 */
export interface Workbook extends Tables {
  readonly id: Id
  readonly revision: Revision
  readonly unknown: Readonly<Record<string, unknown>>
}

/** The deal of a workbook. */
export function dealOf(workbook: Tables): Deal {
  const deal = workbook.deal.get(dealId)
  if (!deal) throw new Error('A workbook without its deal record was built')
  return deal
}

/** Tables without a single record, for building a workbook up. */
export function emptyTables(): { [K in RecordKind]: Map<Id, RecordOf[K]> } {
  return Object.fromEntries(recordKinds.map((kind) => [kind, new Map()])) as {
    [K in RecordKind]: Map<Id, RecordOf[K]>
  }
}

/** Records sorted by their `order`, ties broken by id so that every machine shows the same sequence. */
export function inOrder<R extends { id: Id; order: number }>(records: Iterable<R>): R[] {
  return [...records].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

import { repair } from '@workbook/format/repair'
import { type RecordKind, recordKinds, recordSchemas } from '@workbook/model/records'
import { emptyTables, revisionSchema, type Workbook } from '@workbook/model/workbook'
import fc from 'fast-check'
import { arbitraryOf } from './of-schema'
import { ids, unknownNames, unknownValues } from './values'

/** Valid records whose references lead anywhere: what a merge or another program may leave. */
export const unrepairedWorkbooks: fc.Arbitrary<Workbook> = fc
  .record({
    id: ids,
    revision: arbitraryOf(revisionSchema),
    records: fc.record(
      Object.fromEntries(recordKinds.map((kind) => [kind, recordsOf(kind)])) as Record<
        RecordKind,
        fc.Arbitrary<{ id: string }[]>
      >,
    ),
    unknown: fc.dictionary(unknownNames, unknownValues, { maxKeys: 2, noNullPrototype: true }),
  })
  .map(({ id, revision, records, unknown }) => {
    const tables = emptyTables()
    for (const kind of recordKinds) {
      const table = tables[kind] as Map<string, unknown>
      for (const record of records[kind]) table.set(record.id, record)
    }
    return { ...tables, id, revision: revision as Workbook['revision'], unknown }
  })

/** Sound workbooks: any content, every reference leads somewhere. */
export const workbooks: fc.Arbitrary<Workbook> = unrepairedWorkbooks.map(
  (workbook) => repair(workbook).workbook,
)

function recordsOf(kind: RecordKind): fc.Arbitrary<{ id: string }[]> {
  return fc.uniqueArray(arbitraryOf(recordSchemas[kind]) as fc.Arbitrary<{ id: string }>, {
    selector: ({ id }) => id,
    minLength: kind === 'deal' ? 1 : 0,
    maxLength: kind === 'deal' ? 1 : 4,
  })
}

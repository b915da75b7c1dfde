import { type RecordKind, recordKinds, recordSchemas } from '../model/records'
import { z } from '../model/schema'
import { idSchema } from '../model/values'
import { formatName, formatVersion, revisionSchema } from '../model/workbook'

/**
 * The published schema of a workbook file (JSON Schema, draft 2020-12), for other programs. Unknown fields are allowed
 * everywhere, because they survive; references between records are described in words only.
 */
export function workbookJsonSchema(): Readonly<Record<string, unknown>> {
  const file = z.object({
    format: z.literal(formatName),
    version: z.literal(formatVersion),
    id: idSchema.describe('Kept through copies of the file'),
    revision: revisionSchema,
    deal: recordSchemas.deal,
    ...Object.fromEntries(recordKinds.filter((kind) => kind !== 'deal').map((kind) => [kind, tableOf(kind)])),
  })
  return {
    title: 'Buymap workbook',
    description:
      'One deal: the steps a client takes in order to buy. UTF-8, fields in this order, ids sorted.',
    ...z.toJSONSchema(file, { target: 'draft-2020-12', io: 'input', reused: 'ref' }),
  }
}

function tableOf(kind: RecordKind) {
  return z.record(idSchema, recordSchemas[kind]).describe('By id')
}

import { type RecordKind, recordKinds, recordSchemas } from '../model/records'
import { z } from '../model/schema'
import { idSchema } from '../model/values'
import { formatName, formatVersion, revisionSchema } from '../model/workbook'

/** A JSON Schema as plain data. */
type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The published schema of a workbook file (JSON Schema, draft 2020-12), for other programs. Unknown fields are allowed
 * everywhere, because they survive. What no schema can say: every id named in a record is the id of another one.
 */
export function workbookJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Buymap workbook',
    description:
      'One deal: the steps a client takes in order to buy. UTF-8, fields in this order, ids sorted.',
    type: 'object',
    properties: {
      format: { const: formatName },
      version: { const: formatVersion },
      id: { $ref: '#/$defs/id' },
      revision: { $ref: '#/$defs/revision' },
      ...Object.fromEntries(recordKinds.map((kind) => [kind, kindSchema(kind)])),
    },
    required: ['format', 'version', 'id', 'revision', 'deal'],
    $defs: {
      id: plainSchema(idSchema),
      revision: plainSchema(revisionSchema),
      ...Object.fromEntries(recordKinds.map((kind) => [kind, plainSchema(recordSchemas[kind])])),
    },
  }
}

function kindSchema(kind: RecordKind): JsonSchema {
  const record = { $ref: `#/$defs/${kind}` }
  if (kind === 'deal') return record
  return {
    description: 'By id',
    type: 'object',
    propertyNames: { $ref: '#/$defs/id' },
    additionalProperties: record,
  }
}

function plainSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'inline',
  })
  return rest
}

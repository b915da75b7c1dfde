import { scanJson } from '../format/scan'
import { checkRecord } from '../format/validate'
import type { RecordOf } from '../model/records'
import { failure, type Result, success } from '../model/result'
import { z } from '../model/schema'
import { coordinateSchema, idSchema } from '../model/values'
import { type Fragment, fragmentFormat, fragmentKinds, fragmentLimits, fragmentVersion } from './fragment'

/** Why what is on the clipboard cannot be pasted, in the order in which reading checks. */
export type FragmentErrorCode =
  | 'fragment-too-large'
  | 'fragment-not-json'
  | 'not-a-fragment'
  | 'fragment-newer'
  | 'fragment-too-many-boxes'
  | 'fragment-invalid-record'
  | 'fragment-broken-reference'

/** A clipboard that could not be read: its name, and sentences for the person. */
export interface FragmentError {
  readonly code: FragmentErrorCode
  readonly message: string
}

const envelopeSchema = z.object({
  format: z.literal(fragmentFormat),
  version: z.int().min(1),
  workbookId: idSchema,
  sheetId: idSchema,
  boxes: z
    .array(
      z.object({
        kind: z.enum(['steps', 'stakeholders', 'notes']),
        id: idSchema,
        x: coordinateSchema,
        y: coordinateSchema,
      }),
    )
    .min(1),
  steps: z.array(z.unknown()),
  stakeholders: z.array(z.unknown()),
  notes: z.array(z.unknown()),
  links: z.array(z.unknown()),
  actions: z.array(z.unknown()),
  perspectives: z.array(z.unknown()),
})
type Envelope = z.infer<typeof envelopeSchema>

/**
 * Reads a fragment from the clipboard. Any program can put anything there under our type, so it is checked like a
 * file: size, depth and count before it is parsed, then every record against its schema.
 */
export function readFragment(text: string): Result<Fragment, FragmentError> {
  if (text.length > fragmentLimits.characters) {
    return refused('fragment-too-large', 'What is on the clipboard is too large to paste. Copy fewer boxes.')
  }
  if (!scanJson(text).ok) {
    return refused('fragment-not-json', 'What is on the clipboard is damaged. Copy it again.')
  }
  const envelope = envelopeSchema.safeParse(JSON.parse(text))
  if (!envelope.success) {
    return refused('not-a-fragment', 'What is on the clipboard does not come from Buymap. Copy it again.')
  }
  return readRecords(envelope.data)
}

function readRecords(envelope: Envelope): Result<Fragment, FragmentError> {
  if (envelope.version > fragmentVersion) {
    return refused(
      'fragment-newer',
      'It was copied in a newer Buymap than this one. Install the newest Buymap to paste it.',
    )
  }
  if (envelope.boxes.length > fragmentLimits.boxes) {
    const most = fragmentLimits.boxes.toLocaleString('en')
    return refused('fragment-too-many-boxes', `More than ${most} boxes cannot be pasted at once. Copy fewer.`)
  }
  const known = new Set<string>()
  for (const kind of fragmentKinds) {
    for (const record of envelope[kind]) {
      const checked = checkRecord(kind, record)
      if (!checked.ok) {
        return refused(
          'fragment-invalid-record',
          `What is on the clipboard is damaged: ${checked.error.message}`,
        )
      }
      const key = `${kind}:${checked.value.id}`
      if (known.has(key)) {
        return refused(
          'fragment-invalid-record',
          'What is on the clipboard is damaged: it names one record twice.',
        )
      }
      known.add(key)
    }
  }
  const places = new Set(envelope.boxes.map(({ kind, id }) => `${kind}:${id}`))
  if (places.size < envelope.boxes.length || [...places].some((key) => !known.has(key))) {
    return refused('fragment-broken-reference', 'What is on the clipboard is incomplete. Copy it again.')
  }
  return success({
    format: fragmentFormat,
    version: fragmentVersion,
    workbookId: envelope.workbookId,
    sheetId: envelope.sheetId,
    boxes: envelope.boxes,
    // Checked one by one above.
    steps: envelope.steps as RecordOf['steps'][],
    stakeholders: envelope.stakeholders as RecordOf['stakeholders'][],
    notes: envelope.notes as RecordOf['notes'][],
    links: envelope.links as RecordOf['links'][],
    actions: envelope.actions as RecordOf['actions'][],
    perspectives: envelope.perspectives as RecordOf['perspectives'][],
  })
}

function refused(code: FragmentErrorCode, message: string): Result<never, FragmentError> {
  return failure({ code, message: `${message} Nothing was changed.` })
}

import { z } from '@workbook/model/schema'
import { isoInstantSchema } from '@workbook/model/values'
import { crc32 } from './crc32'

const identitySchema = z.object({
  device: z.string(),
  inode: z.string(),
  size: z.int(),
  modified: z.string(),
  sha256: z.string(),
})

/** The file behind a workbook, as the journal remembers it; both null before the first save. */
const fileFields = {
  name: z.string(),
  path: z.string().nullable(),
  identity: identitySchema.nullable(),
}

/** One entry of a journal. */
export const journalRecordSchema = z.discriminatedUnion('type', [
  /** The workbook as its file has it: what the changes behind it build on. */
  z.object({ type: z.literal('base'), at: isoInstantSchema, text: z.string(), ...fileFields }),
  z.object({ type: z.literal('change'), at: isoInstantSchema, number: z.int(), diff: z.unknown() }),
  /** The file was saved with every change up to this number. */
  z.object({ type: z.literal('saved'), at: isoInstantSchema, upTo: z.int(), ...fileFields }),
])
/** See {@link journalRecordSchema}. */
export type JournalRecord = z.infer<typeof journalRecordSchema>

const headerLength = 8

/** A record as bytes: length, CRC-32 (both 32 bit, little endian), JSON text. */
export function encodeRecord(record: JournalRecord): Buffer {
  const payload = Buffer.from(JSON.stringify(record))
  const header = Buffer.alloc(headerLength)
  header.writeUInt32LE(payload.length, 0)
  header.writeUInt32LE(crc32(payload), 4)
  return Buffer.concat([header, payload])
}

/** The sound records at the beginning of a journal. What follows a torn or damaged one is not read. */
export function decodeRecords(content: Buffer): JournalRecord[] {
  const records: JournalRecord[] = []
  let offset = 0
  while (offset + headerLength <= content.length) {
    const length = content.readUInt32LE(offset)
    const payload = content.subarray(offset + headerLength, offset + headerLength + length)
    // A hole in a file reads as zeros, which would be an empty record with the right checksum.
    const sound =
      length > 0 && payload.length === length && crc32(payload) === content.readUInt32LE(offset + 4)
    const record = sound ? journalRecordSchema.safeParse(jsonOf(payload)) : null
    if (!record?.success) break
    records.push(record.data)
    offset += headerLength + length
  }
  return records
}

function jsonOf(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString('utf8'))
  } catch {
    return undefined
  }
}

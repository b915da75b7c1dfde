import { describeIssue } from '../format/describe-issue'
import { type AnyRecord, type RecordKind, recordSchemas } from '../model/records'

/** One sentence on the first field of a record that the file format does not allow, or null when all are fine. */
export function invalidField(kind: RecordKind, record: AnyRecord): string | null {
  const checked = recordSchemas[kind].safeParse(record)
  return checked.success ? null : describeIssue(checked.error).message
}

import type { Stakeholder } from '../../model/stakeholder'
import type { Id } from '../../model/values'
import type { Table } from '../../model/workbook'
import { without } from './table'

/** Entries that may name a stakeholder, without the names that are not in the file; the same list when all are. */
export function withKnownPeople<T extends { stakeholderId?: Id | undefined }>(
  entries: T[] | undefined,
  stakeholders: Table<Stakeholder>,
): T[] | undefined {
  const isSound = ({ stakeholderId }: T) => stakeholderId === undefined || stakeholders.has(stakeholderId)
  if (entries === undefined || entries.every(isSound)) return entries
  return entries.map((entry) => (isSound(entry) ? entry : withoutPerson(entry)))
}

/** Every T has the field as an optional one, which the compiler cannot see through the type parameter. */
function withoutPerson<T extends { stakeholderId?: Id | undefined }>(entry: T): T {
  return without<{ stakeholderId?: Id | undefined }>(entry, 'stakeholderId') as T
}

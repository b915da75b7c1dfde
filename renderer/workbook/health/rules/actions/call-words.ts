import type { Call } from '../../../model/call'
import type { Stakeholder } from '../../../model/stakeholder'
import type { Table } from '../../../model/workbook'
import { listWords, personWords } from '../../words'

/** A call within a sentence: its title, or with whom it is. */
export function callWords({ title, stakeholderIds }: Call, stakeholders: Table<Stakeholder>): string {
  if (title?.trim()) return `“${title.trim()}”`
  const people = stakeholderIds.flatMap((id) => stakeholders.get(id) ?? [])
  return people.length > 0 ? `with ${listWords(people.slice(0, 3).map(personWords))}` : 'with nobody yet'
}

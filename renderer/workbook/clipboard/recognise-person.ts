import type { Stakeholder } from '../model/stakeholder'
import type { Workbook } from '../model/workbook'

/** Upper and lower case, accents written in two ways and spare blanks make no other name. */
export function sameWords(a: string | undefined, b: string | undefined): boolean {
  return plainWords(a) === plainWords(b)
}

/** A text as it is compared: one case, one way to write accents, single blanks. */
export function plainWords(text: string | undefined): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * The person of a workbook who is this one, if any: by name and organisation, where an organisation that is not known
 * contradicts none, and a placeholder by its role. More than one who could be meant is nobody.
 */
export function recognisePerson(
  { stakeholders }: Pick<Workbook, 'stakeholders'>,
  person: Pick<Stakeholder, 'name' | 'placeholder' | 'jobTitle' | 'organisation'>,
): Stakeholder | undefined {
  const words = nameWords(person)
  if (words === '') return undefined
  const alike = [...stakeholders.values()].filter(
    (known) => known.placeholder === person.placeholder && nameWords(known) === words,
  )
  const exact = alike.filter(({ organisation }) => sameWords(organisation, person.organisation))
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined
  const open = alike.filter(({ organisation }) => !organisation?.trim() || !person.organisation?.trim())
  return open.length === 1 ? open[0] : undefined
}

function nameWords({ name, placeholder, jobTitle }: Pick<Stakeholder, 'name' | 'placeholder' | 'jobTitle'>) {
  return plainWords(placeholder ? name || jobTitle : name)
}

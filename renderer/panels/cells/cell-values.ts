import { plainWords, recognisePerson } from '@workbook/clipboard/recognise-person'
import type { PersonRef } from '@workbook/commands/plan/people'
import { failure, type Result, success } from '@workbook/model/result'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { Workbook } from '@workbook/model/workbook'
import { stakeholderTitle } from '@workbook/scene/names'

/** Between several people or roles in one cell; commas stand within names. */
export const between = '; '

/** The value of an enumeration that a text names, whole or by its beginning where only one begins so. */
export function choiceOf<V extends string>(
  text: string,
  words: Readonly<Record<V, string>>,
): Result<V | undefined, string> {
  const wanted = plainWords(text)
  if (wanted === '') return success(undefined)
  const entries = Object.entries<string>(words) as [V, string][]
  const exact = entries.find(([value, word]) => plainWords(word) === wanted || value === wanted)
  const begins = entries.filter(([, word]) => plainWords(word).startsWith(wanted))
  const found = exact ?? (begins.length === 1 ? begins[0] : undefined)
  if (found) return success(found[0])
  const known = entries.map(([, word]) => word).join(', ')
  return failure(`“${text.trim()}” is none of: ${known}.`)
}

/** Several values of an enumeration, with semicolons or commas between them. */
export function choicesOf<V extends string>(
  text: string,
  words: Readonly<Record<V, string>>,
): Result<V[] | undefined, string> {
  const values: V[] = []
  for (const part of text.split(/[;,\n]/)) {
    const choice = choiceOf(part, words)
    if (!choice.ok) return choice
    if (choice.value !== undefined && !values.includes(choice.value)) values.push(choice.value)
  }
  return success(values.length === 0 ? undefined : values)
}

const nobodyWords = /^(?:[-–—?]|tbd|tbc|n\/?a|nobody|none|unknown)$/i

/**
 * The people that a text names: semicolons stand between them, and commas too where every part is somebody we know.
 * Whoever nobody is called goes in as a new person; the beginning of a name is enough where only one begins so.
 */
export function peopleIn(text: string, workbook: Workbook): PersonRef[] {
  const parts = (separator: RegExp) =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !nobodyWords.test(part))
  const known = (part: string) => personCalled(part, workbook)
  const bySemicolon = parts(/[;\n]/)
  const byComma = parts(/[;,\n]/)
  const names = bySemicolon.every(known) || !byComma.every(known) ? bySemicolon : byComma
  return names.map((name) => {
    const person = known(name)
    return person ? { id: person.id } : { name }
  })
}

function personCalled(name: string, workbook: Workbook): Stakeholder | undefined {
  const wanted = plainWords(name)
  const people = [...workbook.stakeholders.values()]
  const called = people.filter((person) => plainWords(stakeholderTitle(person)) === wanted)
  if (called.length === 1) return called[0]
  const begins = people.filter((person) => plainWords(stakeholderTitle(person)).startsWith(`${wanted} `))
  const recognised = recognisePerson(workbook, { name, placeholder: false })
  return recognised ?? called[0] ?? (begins.length === 1 ? begins[0] : undefined)
}

import { dealOf, type Workbook } from '../model/workbook'
import { stakeholderParts } from '../scene/names'

/** Shorter names are words as well: "Al" is in "Al dente". */
const shortestName = 3

const monthNames =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const days = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames})(?: \\d{4})?|(?:${monthNames}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)\\b`,
  'gu',
)

/**
 * Makes texts of a deal fit for others: names of people become what they are to the purchase, the client becomes "the
 * client", alternatives and we become what they are, and days become an ellipsis.
 */
export function withoutNames(workbook: Workbook): (text: string) => string {
  const words = new Map<string, string>()
  const replace = (name: string | undefined, word: string) => {
    const trimmed = name?.trim() ?? ''
    if (trimmed.length >= shortestName) words.set(trimmed, word)
  }
  const { client, seller, alternatives = [] } = dealOf(workbook)
  for (const { name, kind } of alternatives) replace(name, kind === 'competitor' ? 'another supplier' : name)
  for (const person of workbook.stakeholders.values()) {
    const [role = 'a colleague'] = stakeholderParts({ ...person, left: false })
    replace(person.organisation, 'the organisation')
    for (const part of person.name.split(/\s+/)) replace(part, role.toLowerCase())
    replace(person.name, role.toLowerCase())
  }
  replace(client, 'the client')
  for (const name of [seller?.name, seller?.organisation]) replace(name, 'we')
  const longestFirst = [...words].sort(([a], [b]) => b.length - a.length)
  const patterns = longestFirst.map(
    ([name, word]) =>
      [new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu'), word] as const,
  )
  return (text) =>
    patterns.reduce((result, [pattern, word]) => result.replace(pattern, word), text).replace(days, '…')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

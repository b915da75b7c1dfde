import { dealOf, type Workbook } from '../model/workbook'
import { stakeholderParts } from '../scene/names'

/** Shorter names are words as well: "Al" is in "Al dente". */
const shortestName = 3

/** Words that many organisations begin with: alone they name none of them, and a text is full of them. */
const generic =
  /^(?:The|First|New|National|Royal|General|United|City|Town|County|State|Ministry|Department|University|Universität|College|School|Hospital|Clinic|Klinik|Klinikum|Bank|Stadt|Group|International|European|American|North|South|East|West|Central|Health|Public)$/u

/** What an organisation is called for short: "Northwind" for "Northwind Foods". Undefined where that would be any word. */
function shortNameOf(name: string | undefined): string | undefined {
  const [first = '', ...others] = name?.trim().split(/\s+/) ?? []
  const short = first.replace(/[,.]$/, '')
  const isName = /^\p{Lu}/u.test(short) && short.length > shortestName && !generic.test(short)
  return others.length > 0 && isName ? short : undefined
}

const monthNames =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const days = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames})(?: \\d{4})?|(?:${monthNames}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)\\b`,
  'gu',
)

/**
 * Makes texts of a deal fit for others: names of people become what they are to the purchase, the client becomes "the
 * client", alternatives and we become what they are, also where they are called for short, and days become an ellipsis.
 */
export function withoutNames(workbook: Workbook): (text: string) => string {
  const words = new Map<string, string>()
  const replace = (name: string | undefined, word: string) => {
    const trimmed = name?.trim() ?? ''
    if (trimmed.length >= shortestName) words.set(trimmed, word)
  }
  const { client, seller, alternatives = [] } = dealOf(workbook)
  const replaceOrganisation = (name: string | undefined, word: string) => {
    replace(shortNameOf(name), word)
    replace(name, word)
  }
  for (const { name, kind } of alternatives)
    if (kind === 'competitor') replaceOrganisation(name, 'another supplier')
  for (const person of workbook.stakeholders.values()) {
    const [role = 'a colleague'] = stakeholderParts({ ...person, left: false })
    replaceOrganisation(person.organisation, 'the organisation')
    for (const part of person.name.split(/\s+/)) replace(part, role.toLowerCase())
    replace(person.name, role.toLowerCase())
  }
  replaceOrganisation(client, 'the client')
  replace(seller?.name, 'we')
  replaceOrganisation(seller?.organisation, 'we')
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

import type { BuyingRole } from '../../model/stakeholder'
import type { Workbook } from '../../model/workbook'
import { daysBetween } from '../day-number'
import {
  type DealFacts,
  dealFact,
  dealFacts,
  inRole,
  isNamedAndMet,
  personFact,
  roleTitle,
  standsAgainst,
} from './deal-facts'
import { type Scorecard, type ScoreLine, scoreState } from './scorecard'

/** Days in a post within which a holder is new to it (Miller Heiman: an automatic red flag; rule P10). */
const newInPost = 90

/**
 * The deal in the words of Miller Heiman's Blue Sheet: four buying influences, their modes and wins, and red flags
 * (guides: domain 1.3, MH1 to MH3).
 */
export function blueSheet(workbook: Workbook, today: string): Scorecard {
  const facts = dealFacts(workbook)
  return {
    id: 'blue-sheet',
    title: 'Blue Sheet',
    lines: [
      influence(facts, 'economic-buyer', 'If you two disagreed, whose view would stand?'),
      influence(facts, 'user', 'Whose work changes on the first day, and what do they think?'),
      influence(facts, 'technical-evaluator', 'Who can say no on technical or formal grounds?'),
      influence(facts, 'coach', 'Who would tell us if we were losing?'),
      modes(facts),
      winResults(facts),
      redFlags(facts, today),
    ],
  }
}

function influence(facts: DealFacts, role: BuyingRole, ask: string): ScoreLine {
  const people = inRole(facts, role)
  return {
    id: role,
    title: roleTitle(role),
    state: scoreState(
      people.length > 0,
      people.some((person) => isNamedAndMet(facts, person)),
    ),
    facts: people.map((person) => personFact(facts, person)),
    ask,
  }
}

const modeWords = {
  growth: 'wants to grow',
  trouble: 'is in trouble',
  'even-keel': 'is content as it is',
  overconfident: 'is overconfident',
} as const

function weighty({ people }: DealFacts) {
  return people.filter(({ influence: of, placeholder }) => !placeholder && (of === 'high' || of === 'medium'))
}

function modes(facts: DealFacts): ScoreLine {
  const known = weighty(facts).filter(({ responseMode }) => responseMode !== undefined)
  return {
    id: 'response-modes',
    title: 'Response modes',
    state: scoreState(known.length > 0, known.length > 0 && known.length === weighty(facts).length),
    facts: known.map((person) => ({
      ...personFact(facts, person),
      text: `${person.name} ${modeWords[person.responseMode ?? 'growth']}`,
    })),
    ask: 'What would have to change for today’s way to stop being good enough?',
  }
}

function winResults(facts: DealFacts): ScoreLine {
  const known = weighty(facts).filter(({ wins }) => wins?.trim())
  return {
    id: 'win-results',
    title: 'Wins and results',
    state: scoreState(
      known.length > 0,
      known.length > 0 && known.length === weighty(facts).length,
      Boolean(facts.deal.outcomeWanted?.trim()),
    ),
    facts: [
      ...dealFact(facts.deal.outcomeWanted),
      ...known.map((person) => ({ ...personFact(facts, person), text: `${person.name}: ${person.wins}` })),
    ],
    ask: 'What does this going well, or badly, mean for you?',
  }
}

function redFlags(facts: DealFacts, today: string): ScoreLine {
  const isNew = (since: string | undefined) => since !== undefined && daysBetween(since, today) < newInPost
  const flags = facts.people.flatMap((person) => {
    const { key } = personFact(facts, person)
    const flag = (text: string) => [{ text: `${person.name || 'Somebody'} ${text}`, ...(key && { key }) }]
    if (person.placeholder) return [{ ...personFact(facts, person) }]
    return [
      ...(facts.met.has(person.id) ? [] : flag('was never contacted')),
      ...(isNew(person.inPostSince) ? flag('is new in the post') : []),
      ...(standsAgainst(person) ? flag('stands against us') : []),
    ]
  })
  return {
    id: 'red-flags',
    title: 'Red flags',
    // Here a fact is bad news: known means that there is none.
    state: scoreState(facts.people.length > 0 && flags.length === 0, flags.length < facts.people.length),
    facts: flags,
    ask: 'Which names on this page no longer hold that job?',
  }
}

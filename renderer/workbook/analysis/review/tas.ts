import { recordKey } from '../../model/records'
import type { Workbook } from '../../model/workbook'
import { dayText } from '../../scene/day-text'
import { moneyText } from '../../scene/money-text'
import { stepTitle } from '../../scene/names'
import {
  type DealFacts,
  dealFact,
  dealFacts,
  inRole,
  personFact,
  standsAgainst,
  standsWithUs,
} from './deal-facts'
import { type Scorecard, type ScoreLine, scoreState } from './scorecard'

/** The four questions of Target Account Selling (guides: domain 1.3, TAS2 and TAS3). */
export function tas(workbook: Workbook): Scorecard {
  const facts = dealFacts(workbook)
  return {
    id: 'tas',
    title: 'The four questions (TAS)',
    lines: [opportunity(facts), compete(facts, workbook), win(facts), worth(facts)],
  }
}

function opportunity({ deal }: DealFacts): ScoreLine {
  const { outcomeWanted, budgetSource, clientDate, clientDateConsequence } = deal
  return {
    id: 'opportunity',
    title: 'Is there an opportunity?',
    state: scoreState(
      Boolean(outcomeWanted?.trim()),
      Boolean(budgetSource?.trim()),
      Boolean(clientDate && clientDateConsequence?.trim()),
    ),
    facts: [
      ...dealFact(outcomeWanted),
      ...dealFact(budgetSource && `Money: ${budgetSource}`),
      ...dealFact(
        clientDate &&
          clientDateConsequence &&
          `Compelling event on ${dayText(clientDate)}: ${clientDateConsequence}`,
      ),
    ],
    ask: 'Which budget, which year, and what happens if it is not in place by then?',
  }
}

function compete({ deal, people }: DealFacts, { actions }: Workbook): ScoreLine {
  const { criteria = [], alternatives = [] } = deal
  const informal = criteria.filter(({ formality }) => formality === 'informal')
  return {
    id: 'compete',
    title: 'Can we compete?',
    state: scoreState(criteria.length > 0, alternatives.length > 0, people.length > 0 && actions.size > 0),
    facts: [
      ...criteria.map(({ title }) => ({ text: `Criterion: ${title}`, key: 'deal:deal' as const })),
      ...alternatives.map(({ name }) => ({ text: `Against: ${name}`, key: 'deal:deal' as const })),
    ],
    ask:
      informal.length > 0
        ? 'What counts most that is not written down?'
        : 'Which criteria are written down, and which are not?',
  }
}

function win(facts: DealFacts): ScoreLine {
  const powerful = facts.people.filter(({ influence, placeholder }) => influence === 'high' && !placeholder)
  const champions = inRole(facts, 'champion')
  return {
    id: 'win',
    title: 'Can we win?',
    state: scoreState(
      champions.length > 0,
      powerful.some(standsWithUs),
      powerful.length > 0 && !powerful.some(standsAgainst),
    ),
    facts: powerful.map((person) => personFact(facts, person)),
    ask: 'If it were decided today, how would each of those with weight vote?',
  }
}

function worth({ deal, steps }: DealFacts): ScoreLine {
  const purchase = steps.find(({ kind }) => kind === 'purchase')
  return {
    id: 'worth',
    title: 'Is it worth winning?',
    state: scoreState(deal.value !== undefined, (deal.metrics ?? []).length > 0),
    facts: [
      ...dealFact(deal.value && `Worth ${moneyText(deal.value)}`),
      ...(deal.metrics ?? []).map(({ title, target }) => ({
        text: target ? `${title}: ${target}` : title,
        key: 'deal:deal' as const,
      })),
      ...(purchase
        ? [{ text: `It ends with “${stepTitle(purchase)}”`, key: recordKey('steps', purchase.id) }]
        : []),
    ],
    ask: 'What would this make possible for you next?',
  }
}

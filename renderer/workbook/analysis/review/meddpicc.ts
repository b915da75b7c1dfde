import type { Workbook } from '../../model/workbook'
import { dayText } from '../../scene/day-text'
import {
  type DealFacts,
  dealFact,
  dealFacts,
  inRole,
  isNamedAndMet,
  personFact,
  stepFact,
} from './deal-facts'
import { type Scorecard, type ScoreLine, scoreState } from './scorecard'

/** The deal in the eight words of MEDDPICC (guides: domain 1.3, MED1 and MED2). */
export function meddpicc(workbook: Workbook): Scorecard {
  const facts = dealFacts(workbook)
  const lines = [metrics, economicBuyer, criteria, decisionProcess, paperProcess, pain, champion, competition]
  return { id: 'meddpicc', title: 'MEDDPICC', lines: lines.map((line) => line(facts)) }
}

function metrics({ deal: { metrics: all = [] } }: DealFacts): ScoreLine {
  return {
    id: 'metrics',
    title: 'Metrics',
    state: scoreState(
      all.length > 0,
      all.some(({ stakeholderId }) => stakeholderId !== undefined),
    ),
    facts: all.map(({ title, today, target }) => ({
      text: [title, [today, target].filter(Boolean).join(' to ')].filter(Boolean).join(': '),
      key: 'deal:deal',
    })),
    ask: 'Whose number is this, and would they defend it before finance?',
  }
}

function economicBuyer(facts: DealFacts): ScoreLine {
  const buyers = inRole(facts, 'economic-buyer')
  return {
    id: 'economic-buyer',
    title: 'Economic buyer',
    state: scoreState(
      buyers.length > 0,
      buyers.some((person) => isNamedAndMet(facts, person)),
    ),
    facts: buyers.map((person) => personFact(facts, person)),
    ask: 'Who can release this money without asking anybody else?',
  }
}

function criteria({ deal: { criteria: all = [] } }: DealFacts): ScoreLine {
  return {
    id: 'decision-criteria',
    title: 'Decision criteria',
    state: scoreState(
      all.length > 0,
      all.some(({ weight }) => weight !== undefined),
    ),
    facts: all.map(({ title, weight }) => ({
      text: weight === undefined ? title : `${title} (${weight} %)`,
      key: 'deal:deal',
    })),
    ask: 'How will you tell one offer from another, and what counts most?',
  }
}

function decisionProcess(facts: DealFacts): ScoreLine {
  const decisive = facts.steps.filter(
    ({ kind }) => kind === 'decision' || kind === 'approval' || kind === 'purchase',
  )
  return {
    id: 'decision-process',
    title: 'Decision process',
    state: scoreState(
      decisive.some(({ kind }) => kind === 'purchase'),
      decisive.length > 0 && decisive.every(({ id }) => facts.ownedStepIds.has(id)),
    ),
    facts: decisive.map(stepFact),
    ask: 'After this is approved, what happens next, and then?',
  }
}

function paperProcess(facts: DealFacts): ScoreLine {
  const paper = facts.steps.filter(({ kind }) => kind === 'paper')
  return {
    id: 'paper-process',
    title: 'Paper process',
    state: scoreState(
      paper.length > 0,
      paper.length > 0 && paper.every(({ id }) => facts.ownedStepIds.has(id)),
    ),
    facts: paper.map(stepFact),
    ask: 'From a spoken yes to a signature: who touches it, in what order, for how long?',
  }
}

function pain({ deal }: DealFacts): ScoreLine {
  const { outcomeWanted, clientDate, clientDateConsequence } = deal
  return {
    id: 'identified-pain',
    title: 'Identified pain',
    state: scoreState(Boolean(outcomeWanted?.trim()), Boolean(clientDate && clientDateConsequence?.trim())),
    facts: [
      ...dealFact(outcomeWanted),
      ...dealFact(
        clientDateConsequence && clientDate
          ? `By ${dayText(clientDate)}, or: ${clientDateConsequence}`
          : undefined,
      ),
    ],
    ask: 'What happens on the day after if this is not in place?',
  }
}

function champion(facts: DealFacts): ScoreLine {
  const champions = inRole(facts, 'champion')
  return {
    id: 'champion',
    title: 'Champion',
    state: scoreState(
      champions.length > 0,
      champions.some(
        (person) => isNamedAndMet(facts, person) && ['high', 'medium'].includes(person.influence ?? ''),
      ),
    ),
    facts: champions.map((person) => personFact(facts, person)),
    ask: 'Who has something of their own to gain, and has already acted for it?',
  }
}

function competition({ deal: { alternatives = [] } }: DealFacts): ScoreLine {
  return {
    id: 'competition',
    title: 'Competition',
    state: scoreState(
      alternatives.length > 0,
      alternatives.some(({ kind }) => kind === 'do-nothing' || kind === 'in-house'),
    ),
    facts: alternatives.map(({ name }) => ({ text: name, key: 'deal:deal' })),
    ask: 'If we did not exist, what would you do?',
  }
}

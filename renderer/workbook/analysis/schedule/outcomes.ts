import type { SequenceLink } from '../../model/link'
import type { Step } from '../../model/step'
import type { Id } from '../../model/values'
import { alternatives, isSettled } from '../path-state'

/** One way a step may end: the links it leads along, and how likely it is. */
export interface WayOn {
  readonly chance: number
  /** Links that are followed only this way; empty for the way on of a step that is no decision. */
  readonly links: readonly SequenceLink[]
  readonly isBack: boolean
}

/** The ways on from a step, and links that are not followed any more. */
export interface WaysOn {
  readonly ways: readonly WayOn[]
  readonly dead: readonly SequenceLink[]
  /** Links back that nothing decides on; they are left out. */
  readonly undecided: readonly SequenceLink[]
  /** Every outcome leads back; the links back are left out, so that the plan has an end. */
  readonly isEndless: boolean
}

const onlyOn: WaysOn = { ways: [], dead: [], undecided: [], isEndless: false }

/**
 * The ways on from a step. A decision takes one of its alternatives: the chosen one where it is made, otherwise each
 * by its chance; what the chances leave to 1 is shared equally among alternatives without one. Another step may
 * lead back with a chance, for rework.
 */
export function waysOn(step: Step, outgoing: readonly SequenceLink[], back: ReadonlySet<Id>): WaysOn {
  const isBack = ({ id }: SequenceLink) => back.has(id)
  const branches = step.kind === 'decision' ? alternatives(step, outgoing) : []
  if (branches.length === 0) return reworkOf(step, outgoing.filter(isBack))
  const undecided = outgoing.filter((link) => isBack(link) && !branches.includes(link))
  const chosen = branches.find(({ id }) => id === step.chosenLinkId)
  if (chosen && !isBack(chosen)) {
    return { ...onlyOn, dead: branches.filter((link) => link !== chosen), undecided }
  }
  const chances = chancesOf(branches)
  const ways = branches.map((link, index) => ({
    chance: chances[index] ?? 0,
    links: [link],
    isBack: isBack(link),
  }))
  const isEndless = ways.length > 0 && ways.every(({ isBack, chance }) => isBack || chance === 0)
  const kept = isEndless ? ways.filter(({ isBack }) => !isBack) : ways
  return {
    ways: kept.length > 1 || kept.some((way) => way.isBack) ? evened(kept) : [],
    dead: [],
    undecided,
    isEndless,
  }
}

/** True when a decision is made for good: a choice that leads back is taken again. */
export function isDecided(step: Step, back: ReadonlySet<Id>): boolean {
  return isSettled(step) && !(step.chosenLinkId !== undefined && back.has(step.chosenLinkId))
}

/** A decision with one way on and others back says by being one that it decides; its rounds are as likely as going on. */
function reworkOf({ kind }: Step, back: readonly SequenceLink[]): WaysOn {
  const unsaid = kind === 'decision' ? 1 / (back.length + 1) : undefined
  const undecided = unsaid === undefined ? back.filter(({ chance }) => chance === undefined) : []
  const ways = back.map((link) => ({ chance: link.chance ?? unsaid ?? 0, links: [link], isBack: true }))
  const possible = ways.filter(({ chance }) => chance > 0)
  const sum = possible.reduce((chances, { chance }) => chances + chance, 0)
  if (possible.length === 0) return { ...onlyOn, undecided }
  if (sum >= 1) return { ...onlyOn, undecided, isEndless: true }
  return { ...onlyOn, undecided, ways: [...possible, { chance: 1 - sum, links: [], isBack: false }] }
}

function chancesOf(branches: readonly SequenceLink[]): number[] {
  const given = branches.reduce((sum, { chance }) => sum + (chance ?? 0), 0)
  const open = branches.filter(({ chance }) => chance === undefined).length
  const share = open === 0 ? 0 : Math.max(0, 1 - given) / open
  return branches.map(({ chance }) => chance ?? share)
}

/** The same ways with chances that add up to 1. */
function evened(ways: readonly WayOn[]): WayOn[] {
  const sum = ways.reduce((chances, { chance }) => chances + chance, 0)
  return ways.map((way) => ({ ...way, chance: sum > 0 ? way.chance / sum : 1 / ways.length }))
}

import type { Stakeholder } from '../../model/stakeholder'
import type { Step } from '../../model/step'
import type { IsoDay } from '../../model/values'
import { dayText } from '../../scene/day-text'
import { stakeholderTitle, stepTitle } from '../../scene/names'

/** The three parts of what a call is to achieve. Each may be empty while it is being thought about. */
export interface CommitmentParts {
  /** Who on the client's side. */
  readonly who: string
  /** What they will do, in their words, without "will". */
  readonly what: string
  /** By when, as people say it. */
  readonly when: string
}

const sentence = /^By the end, (.+?) will (.+) by ([^.]+?)\.?$/su

/** Specific intent as one sentence: "By the end, Julia Dorn will name the approver by 12 Dec 2026." */
export function commitmentSentence({ who, what, when }: CommitmentParts): string {
  return `By the end, ${who.trim()} will ${what.trim()} by ${when.trim()}.`
}

/** The parts of a sentence as {@link commitmentSentence} makes them; null for any other text. */
export function readCommitment(text: string): CommitmentParts | null {
  const [, who, what, when] = sentence.exec(text.trim()) ?? []
  return who !== undefined && what !== undefined && when !== undefined ? { who, what, when } : null
}

/** Whether a text says who will do what by when: a call without that is a finding (rule A05). */
export function isSpecific(text: string | undefined): boolean {
  const parts = readCommitment(text ?? '')
  return parts !== null && [parts.who, parts.what, parts.when].every((part) => !part.includes('…'))
}

/** Whether a commitment is still to be thought of: there is none, or a blank of its sentence was left open. */
export function isUnfilled(text: string | undefined): boolean {
  const parts = readCommitment(text ?? '')
  return parts === null ? !text?.trim() : !isSpecific(text)
}

/**
 * A commitment to ask for so that a step is taken, in client words: its title is already what the client does, by the
 * day on which it is due. What is not known yet is an ellipsis, for the rep to fill in, and so is a day that has passed.
 */
export function proposeCommitment(step: Step, person: Stakeholder | undefined, today: IsoDay): string {
  return commitmentSentence({
    who: person ? stakeholderTitle(person) : '…',
    what: lowerFirst(stepTitle(step)),
    when: step.due === undefined || step.due < today ? '…' : dayText(step.due),
  })
}

/** What would still be progress when the client cannot commit to the step itself. */
export function proposeFallback(step: Step, person: Stakeholder | undefined): string {
  const who = person ? stakeholderTitle(person) : '…'
  return `${who} says what has to happen before “${stepTitle(step)}”, who does it and when we speak again.`
}

/** "Agree budget" becomes "agree budget" within a sentence; "NDA sent" and "IT reviews" keep their capitals. */
function lowerFirst(title: string): string {
  const [first = '', second = ''] = title
  return second === second.toUpperCase() ? title : first.toLowerCase() + title.slice(first.length)
}

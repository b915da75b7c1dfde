import type { Call } from '../../model/call'
import type { Stakeholder } from '../../model/stakeholder'
import type { Step } from '../../model/step'
import type { Id, IsoDay } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { shortDayText } from '../../scene/day-text'
import { moneyText } from '../../scene/money-text'
import { stakeholderParts, stakeholderTitle, stepTitle } from '../../scene/names'
import { nextSteps } from '../next-steps'

/** How much fits on the one page of a card. */
export const mostOnCard = { people: 3, questions: 3, steps: 3 } as const

/** What a rep needs in the taxi before a call, as short texts. An absent text is not known. */
export interface CallCard {
  /** "26 Nov, 08:30, 30 min, Video". */
  readonly occasion: string
  /** "Priya Raman, Finance business partner", everybody who takes part as far as the card has room. */
  readonly people: string
  /** Client, opportunity, value and the client's date. */
  readonly deal: string
  readonly commitment: string
  readonly fallback: string | undefined
  /** The client step to move: title, due day and how often that slipped. */
  readonly step: string | undefined
  /** What is in it for the people in the call, and what they fear. */
  readonly stakes: readonly { readonly who: string; readonly text: string }[]
  /** What will prove that the step is done. */
  readonly proof: string | undefined
  readonly questions: readonly { readonly text: string; readonly to: string | undefined }[]
  /** What has to happen next on the client's side. */
  readonly next: readonly { readonly title: string; readonly owner: string; readonly due: string }[]
  readonly bring: string | undefined
  readonly keepToOurselves: string | undefined
}

/** The card of a call. Internal as a whole: it holds stakes, fallback and what is not to be said. */
export function callCard(workbook: Workbook, call: Call, today: IsoDay): CallCard {
  const people = call.stakeholderIds.flatMap((id) => workbook.stakeholders.get(id) ?? [])
  const [step] = call.stepIds.flatMap((id) => workbook.steps.get(id) ?? [])
  return {
    occasion: occasionOf(call, today),
    people: peopleText(people) || 'Nobody chosen yet',
    deal: dealLine(workbook, today),
    commitment: call.commitment?.trim() || 'Nobody has said yet what this call is for.',
    fallback: textOf(call.fallback),
    step: step && stepLine(step, today),
    stakes: people.slice(0, mostOnCard.people).flatMap(stakesOf),
    proof: textOf(step?.evidenceExpected),
    questions: questionsOf(call, workbook),
    next: nextOf(workbook, step, today),
    bring: textOf(call.bring),
    keepToOurselves: textOf(call.keepToOurselves),
  }
}

function textOf(text: string | undefined): string | undefined {
  return text?.trim() || undefined
}

function occasionOf({ date, time, minutes, channel }: Call, today: IsoDay): string {
  const parts = [date && shortDayText(date, today), time, minutes && `${minutes} min`, channel]
  return parts.filter(Boolean).join(', ') || 'No day yet'
}

function peopleText(people: readonly Stakeholder[]): string {
  const [only] = people
  if (only && people.length === 1)
    return [stakeholderTitle(only), ...stakeholderParts(only).slice(0, 1)].join(', ')
  const shown = people.slice(0, mostOnCard.people).map(stakeholderTitle)
  const more = people.length - shown.length
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

function dealLine(workbook: Workbook, today: IsoDay): string {
  const { client, opportunity, value, clientDate } = dealOf(workbook)
  const parts = [
    client,
    opportunity,
    value && moneyText(value),
    clientDate && `client’s date ${shortDayText(clientDate, today)}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

function stepLine(step: Step, today: IsoDay): string {
  const slips = step.slips?.length ?? 0
  const slipped =
    slips === 0
      ? undefined
      : slips === 1
        ? 'slipped once'
        : slips === 2
          ? 'slipped twice'
          : `slipped ${slips} times`
  const remarks = [step.due && `due ${shortDayText(step.due, today)}`, slipped].filter(Boolean).join(', ')
  return remarks ? `${stepTitle(step)} (${remarks})` : stepTitle(step)
}

function stakesOf(person: Stakeholder): CallCard['stakes'] {
  const parts = [
    person.wins?.trim() && `Wins: ${person.wins.trim()}`,
    person.risks?.trim() && `Risk: ${person.risks.trim()}`,
  ].filter(Boolean)
  return parts.length > 0 ? [{ who: stakeholderTitle(person), text: parts.join(' ') }] : []
}

function questionsOf({ questions = [] }: Call, { stakeholders }: Workbook): CallCard['questions'] {
  return questions
    .filter(
      ({ text, answer, answeredOn }) => text.trim() !== '' && !answer?.trim() && answeredOn === undefined,
    )
    .slice(0, mostOnCard.questions)
    .map(({ text, stakeholderId }) => {
      const person = stakeholders.get(stakeholderId ?? '')
      return { text: text.trim(), to: person && stakeholderTitle(person) }
    })
}

function nextOf(workbook: Workbook, step: Step | undefined, today: IsoDay): CallCard['next'] {
  const owners = new Map<Id, string[]>()
  for (const link of workbook.links.values()) {
    if (link.kind !== 'participation' || link.role !== 'owns') continue
    const owner = workbook.stakeholders.get(link.sourceId)
    if (owner) owners.set(link.targetId, [...(owners.get(link.targetId) ?? []), stakeholderTitle(owner)])
  }
  // The step of the call comes first: it is what has to be true next because of it.
  const steps = new Set([...(step ? [step] : []), ...nextSteps(workbook)])
  return [...steps].slice(0, mostOnCard.steps).map((next) => ({
    title: stepTitle(next),
    owner: owners.get(next.id)?.join(', ') ?? 'Nobody yet',
    due: next.due ? shortDayText(next.due, today) : 'No date',
  }))
}

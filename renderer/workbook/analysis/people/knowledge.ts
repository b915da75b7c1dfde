import type { Perspective } from '../../model/perspective'
import type { Stakeholder } from '../../model/stakeholder'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { supersededIds } from '../verification'

/** A question that waits for one person's answer. */
export interface AskedOf {
  readonly stepId: Id
  readonly text: string
}

/** What one person has told us, and what they could still tell us. */
export interface Knowledge {
  readonly person: Stakeholder
  /** What still stands, the latest first. */
  readonly told: readonly Perspective[]
  readonly disputes: number
  /** Open questions of steps that name this person as the one who knows. */
  readonly couldAnswer: readonly AskedOf[]
}

/** What each person knows: those who told us most first; people who neither told nor are to be asked come last. */
export function knowledge(workbook: Workbook): readonly Knowledge[] {
  const superseded = supersededIds(workbook.perspectives.values())
  const told = new Map<Id, Perspective[]>()
  for (const perspective of workbook.perspectives.values()) {
    const { saidById, id } = perspective
    if (saidById === undefined || superseded.has(id)) continue
    told.set(saidById, [...(told.get(saidById) ?? []), perspective])
  }
  const asked = new Map<Id, AskedOf[]>()
  for (const step of workbook.steps.values()) {
    for (const { stakeholderId, answeredOn, text } of step.openQuestions ?? []) {
      if (stakeholderId === undefined || answeredOn !== undefined) continue
      asked.set(stakeholderId, [...(asked.get(stakeholderId) ?? []), { stepId: step.id, text }])
    }
  }
  return [...workbook.stakeholders.values()]
    .map((person) => {
      const said = told.get(person.id) ?? []
      return {
        person,
        told: said.sort((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1)),
        disputes: said.filter(({ stance }) => stance === 'disputes').length,
        couldAnswer: asked.get(person.id) ?? [],
      }
    })
    .sort(
      (a, b) =>
        b.told.length - a.told.length ||
        b.couldAnswer.length - a.couldAnswer.length ||
        (a.person.id < b.person.id ? -1 : 1),
    )
}

import { readFileSync } from 'node:fs'

interface SampleFile {
  readonly deal: Readonly<Record<string, unknown>> & { readonly alternatives: readonly { name: string }[] }
  readonly steps: Readonly<Record<string, Readonly<Record<string, unknown>> & { visibility: string }>>
  readonly stakeholders: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly notes: Readonly<Record<string, { text: string; visibility: string }>>
  readonly actions: object
  readonly perspectives: object
  readonly calls: object
}

/** Shorter texts turn up by chance, in an attribute or as a part of another word. */
const shortest = 6

/** What must never reach a client, read from the file itself: every text of our own and every title of an internal step. */
export function internalTextsOf(path: string): readonly string[] {
  const file = JSON.parse(readFileSync(path, 'utf8')) as SampleFile
  const { outcomeWanted, clientDateConsequence, budgetSource, criteria, metrics, alternatives, notes } =
    file.deal
  const internalSteps = Object.values(file.steps).filter(({ visibility }) => visibility === 'internal')
  const internal = [
    [outcomeWanted, clientDateConsequence, budgetSource, criteria, metrics, alternatives, notes],
    internalSteps.map(({ title }) => title),
    Object.values(file.steps).map((step) => [step.notes, step.evidence, step.openQuestions, step.slips]),
    Object.values(file.stakeholders).map(({ wins, risks, notes: about, email, phone, unit, counterpart }) => [
      [wins, risks, about, email, phone],
      [unit, counterpart],
    ]),
    Object.values(file.notes).flatMap(({ text, visibility }) => (visibility === 'internal' ? text : [])),
    [file.actions, file.perspectives, file.calls],
  ]
  const shown = JSON.stringify([
    Object.values(file.steps).flatMap(({ visibility, title, evidenceExpected }) =>
      visibility === 'internal' ? [] : [title, evidenceExpected],
    ),
    Object.values(file.stakeholders).map(({ name, jobTitle, organisation }) => [
      name,
      jobTitle,
      organisation,
    ]),
  ])
  return [...new Set(textsIn(internal))].filter((text) => text.length >= shortest && !shown.includes(text))
}

/** Ids, days and words of enumerations are texts in the file too, but nothing that a person reads. */
const notForPeople = /^[a-z0-9-]+$|^\d{4}-\d{2}-\d{2}/

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return notForPeople.test(value) ? [] : [value.trim()]
  if (typeof value !== 'object' || value === null) return []
  // The name of a field that somebody spoke of.
  return Object.entries(value).flatMap(([key, inner]) => (key === 'field' ? [] : textsIn(inner)))
}

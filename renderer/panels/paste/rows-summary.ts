import { sameWords } from '@workbook/clipboard/recognise-person'
import { stageOfRow } from '@workbook/commands/add-steps-from-rows'
import type { RowsReading } from '@workbook/formats/rows/steps-from-rows'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'

const mostNamed = 4

/** What adding the steps will do beyond the steps, in sentences: new stages and people, and what is left out. */
export function rowsSummary(workbook: Workbook, sheetId: Id | null, { rows }: RowsReading): string[] {
  const steps = rows.flatMap(({ step }) => step ?? [])
  const stages = [...workbook.stages.values()].filter((stage) => stage.sheetId === sheetId)
  const newStages = unique(steps.flatMap(({ stage }) => stage ?? [])).filter(
    (words) => stageOfRow(stages, words) === undefined,
  )
  const people = [...workbook.stakeholders.values()]
  const newPeople = unique(steps.flatMap((step) => step.people)).filter(
    (name) => !people.some((person) => sameWords(person.name, name)),
  )
  const skipped = rows.length - steps.length
  const lost = rows.flatMap(({ remarks }) => remarks).filter((remark) => remark.lost).length
  return [
    ...(newStages.length > 0 ? [`New ${plural('stage', newStages)}: ${named(newStages)}.`] : []),
    ...(newPeople.length > 0
      ? [`New ${newPeople.length === 1 ? 'person' : 'people'}: ${named(newPeople)}.`]
      : []),
    ...(skipped > 0
      ? [`${skipped} ${skipped === 1 ? 'row has' : 'rows have'} no step and will be skipped.`]
      : []),
    ...(lost > 0
      ? [`${lost} ${lost === 1 ? 'cell' : 'cells'} cannot be read for certain and will be left out.`]
      : []),
  ]
}

function unique(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.findIndex((other) => sameWords(other, text)) === index)
}

function plural(noun: string, { length }: readonly unknown[]): string {
  return length === 1 ? noun : `${noun}s`
}

function named(names: readonly string[]): string {
  const more = names.length - mostNamed
  const shown = names.slice(0, mostNamed).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}

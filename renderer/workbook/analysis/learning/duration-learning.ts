import type { Duration } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { usualCalendar } from '../schedule/work-time'
import { actualDays } from './actual-days'

/** How long clients really took for a step, beside what was expected of it. Days in the unit of the step. */
export interface LearnedDuration {
  /** The step's title, as it is written most recently. */
  readonly title: string
  readonly templateId: string | undefined
  readonly unit: Duration['unit']
  /** How many deals know from when to when it was taken. */
  readonly deals: number
  readonly shortest: number
  readonly median: number
  readonly longest: number
  /** What those deals expected: the shortest minimum and the longest maximum; null when none did. */
  readonly expected: { readonly min: number; readonly max: number } | null
  /** In how many of the deals it took longer than was thought possible. */
  readonly longerThanExpected: number
}

interface Sample {
  readonly title: string
  readonly templateId: string | undefined
  readonly unit: Duration['unit']
  readonly days: number
  readonly expected: Duration | undefined
}

/**
 * What past deals teach about durations: for each step that several deals share (the same title within the same
 * template), how long it really took against what was expected. Steps most often measured come first.
 */
export function durationLearning(workbooks: readonly Workbook[]): LearnedDuration[] {
  const samples = new Map<string, Sample[]>()
  for (const sample of workbooks.flatMap(samplesOf)) {
    const key = `${sample.templateId ?? ''} ${sample.unit} ${sample.title.trim().toLowerCase()}`
    samples.set(key, [...(samples.get(key) ?? []), sample])
  }
  return [...samples.values()]
    .flatMap(learnedFrom)
    .sort((a, b) => b.deals - a.deals || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
}

function samplesOf(workbook: Workbook): Sample[] {
  const { templateId, workCalendar = usualCalendar } = dealOf(workbook)
  return [...workbook.steps.values()].flatMap((step) => {
    const unit = step.duration?.unit ?? 'working'
    const days = step.status === 'done' ? actualDays(step, unit, workCalendar) : null
    if (days === null || step.title.trim() === '') return []
    return [{ title: step.title.trim(), templateId, unit, days, expected: step.duration }]
  })
}

function learnedFrom(samples: readonly Sample[]): LearnedDuration[] {
  const last = samples.at(-1)
  if (!last) return []
  const days = samples.map((sample) => sample.days).sort((a, b) => a - b)
  const expected = samples.flatMap((sample) => sample.expected ?? [])
  return [
    {
      title: last.title,
      templateId: last.templateId,
      unit: last.unit,
      deals: samples.length,
      shortest: days[0] ?? 0,
      median: medianOf(days),
      longest: days.at(-1) ?? 0,
      expected:
        expected.length === 0
          ? null
          : {
              min: Math.min(...expected.map(({ min }) => min)),
              max: Math.max(...expected.map(({ max }) => max)),
            },
      longerThanExpected: samples.filter((sample) => sample.expected && sample.days > sample.expected.max)
        .length,
    },
  ]
}

/** Of sorted numbers; the mean of the two in the middle when their count is even. */
function medianOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}

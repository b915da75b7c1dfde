import { z } from '../../model/schema'
import { durationSchema, idSchema, isoDaySchema } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { usualCalendar } from '../schedule/work-time'
import { actualDays } from './actual-days'

/** How long a client really took for one step of one deal. */
export const durationSampleSchema = z.object({
  /** The workbook, which copies of a file share, and the step in it. */
  workbookId: idSchema,
  stepId: idSchema,
  title: z.string(),
  templateId: idSchema.optional(),
  unit: durationSchema.shape.unit,
  /** From the first to the last day, both included. */
  days: z.number().min(0),
  finishedOn: isoDaySchema,
  expected: durationSchema.optional(),
  /** What was expected is still the template's default. */
  isDefault: z.boolean(),
})
/** See {@link durationSampleSchema}. */
export type DurationSample = z.infer<typeof durationSampleSchema>

/** How long clients really took for a step, beside what was expected of it. Days in the unit of the step. */
export const learnedDurationSchema = z.object({
  /** The step's title, as it is written in the deal that finished it last. */
  title: z.string(),
  templateId: idSchema.optional(),
  unit: durationSchema.shape.unit,
  /** How many deals know from when to when it was taken. */
  deals: z.int().min(1),
  /** How often it was taken: a deal may hold a step more than once. */
  times: z.int().min(1),
  shortest: z.number(),
  median: z.number(),
  longest: z.number(),
  /**
   * What was expected: the shortest minimum and the longest maximum, and whether all of it is the template's default;
   * null when nothing was.
   */
  expected: z.object({ min: z.number(), max: z.number(), isDefault: z.boolean() }).nullable(),
  /** How often it took longer than was thought possible. */
  longerThanExpected: z.int().min(0),
})
/** See {@link learnedDurationSchema}. */
export type LearnedDuration = z.infer<typeof learnedDurationSchema>

/** What one deal knows about how long its steps took. */
export function durationSamples(workbook: Workbook): DurationSample[] {
  const { templateId, workCalendar = usualCalendar } = dealOf(workbook)
  return [...workbook.steps.values()].flatMap((step): DurationSample[] => {
    const unit = step.duration?.unit ?? 'working'
    const days = step.status === 'done' ? actualDays(step, unit, workCalendar) : null
    const title = step.title.trim()
    if (days === null || step.actualFinish === undefined || title === '') return []
    return [
      {
        workbookId: workbook.id,
        stepId: step.id,
        title,
        ...(templateId !== undefined && { templateId }),
        unit,
        days,
        finishedOn: step.actualFinish,
        ...(step.duration && { expected: step.duration }),
        isDefault: step.durationProvenance === 'template',
      },
    ]
  })
}

/**
 * What past deals teach about durations: for each step that deals share (the same title within the same template), how
 * long it really took against what was expected. Copies of a workbook count once. Steps that most deals know come first.
 */
export function learnedDurations(samples: readonly DurationSample[]): LearnedDuration[] {
  const once = new Map(samples.map((sample) => [`${sample.workbookId} ${sample.stepId}`, sample]))
  const groups = new Map<string, DurationSample[]>()
  for (const sample of once.values()) {
    const key = `${sample.templateId ?? ''} ${sample.unit} ${sample.title.toLowerCase()}`
    const group = groups.get(key)
    if (group) group.push(sample)
    else groups.set(key, [sample])
  }
  return [...groups.values()]
    .map(learnedFrom)
    .sort((a, b) => b.deals - a.deals || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
}

function learnedFrom(samples: readonly DurationSample[]): LearnedDuration {
  const latest = samples.reduce((one, other) => (other.finishedOn > one.finishedOn ? other : one))
  const days = samples.map((sample) => sample.days).sort((a, b) => a - b)
  return {
    title: latest.title,
    ...(latest.templateId !== undefined && { templateId: latest.templateId }),
    unit: latest.unit,
    deals: new Set(samples.map(({ workbookId }) => workbookId)).size,
    times: samples.length,
    shortest: days[0] ?? 0,
    median: medianOf(days),
    longest: days.at(-1) ?? 0,
    expected: expectedOf(samples),
    longerThanExpected: samples.filter((sample) => sample.expected && sample.days > sample.expected.max)
      .length,
  }
}

function expectedOf(samples: readonly DurationSample[]): LearnedDuration['expected'] {
  const known = samples.flatMap(({ expected, isDefault }) => (expected ? [{ ...expected, isDefault }] : []))
  if (known.length === 0) return null
  return {
    min: Math.min(...known.map(({ min }) => min)),
    max: Math.max(...known.map(({ max }) => max)),
    isDefault: known.every(({ isDefault }) => isDefault),
  }
}

/** Of sorted numbers; the mean of the two in the middle when their count is even. */
function medianOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}

import type { SequenceLink } from '@workbook/model/link'
import { type Step, stepKinds, stepStatuses } from '@workbook/model/step'
import type { Duration, IsoDay } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import fc from 'fast-check'
import { givenWorkbook, step } from '../../unit/workbook/given-workbook'

/** A plan of whole days in which each step comes after some of those before it. */
export interface SmallPlan {
  readonly days: readonly number[]
  /** Pairs of step numbers, the smaller first. */
  readonly links: readonly (readonly [number, number])[]
}

export const smallPlans: fc.Arbitrary<SmallPlan> = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 12 })
  .chain((days) => {
    const number = fc.integer({ min: 0, max: days.length - 1 })
    const pairs = fc.uniqueArray(fc.tuple(number, number), {
      maxLength: 24,
      selector: (pair) => pair.join('-'),
    })
    return fc.record({
      days: fc.constant(days),
      links: pairs.map((found) => found.filter(([from, to]) => from < to)),
    })
  })

const days: fc.Arbitrary<IsoDay> = fc.oneof(
  fc.constantFrom('0001-01-01', '9999-12-31', '2026-02-28'),
  fc
    .integer({ min: 20_000, max: 21_500 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10)),
)

const lengths = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.double({ min: 0, max: 10_000, noNaN: true }))

const durations: fc.Arbitrary<Duration> = fc
  .record({
    three: fc.tuple(lengths, lengths, lengths),
    hasLikely: fc.boolean(),
    unit: fc.constantFrom('working' as const, 'calendar' as const),
  })
  .map(({ three, hasLikely, unit }) => {
    const [min = 0, likely = 0, max = 0] = [...three].sort((a, b) => a - b)
    return hasLikely ? { min, likely, max, unit } : { min, max, unit }
  })

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
const stepIds = fc.constantFrom(...ids)

const steps: fc.Arbitrary<Partial<Step>> = fc.record({
  kind: fc.constantFrom(...stepKinds),
  status: fc.constantFrom(...stepStatuses),
  sheetId: fc.constantFrom('map', 'map', 'legal'),
  due: maybe(days),
  plannedStart: maybe(days),
  actualStart: maybe(days),
  actualFinish: maybe(days),
  duration: maybe(durations),
  detailSheetId: maybe(fc.constantFrom('map', 'legal', 'nowhere')),
})

const links: fc.Arbitrary<SequenceLink> = fc
  .record({
    sourceId: stepIds,
    targetId: stepIds,
    label: maybe(fc.constantFrom('Yes', 'No')),
    chance: maybe(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))),
    lag: maybe(
      fc.record({
        days: fc.double({ min: -1_000, max: 10_000, noNaN: true }),
        unit: fc.constantFrom('working' as const, 'calendar' as const),
      }),
    ),
  })
  .map((fields) => ({ ...fields, id: `${fields.sourceId}-${fields.targetId}`, kind: 'sequence' as const }))

/** Plans that nobody would draw: loops of every sort, dates in any order, sheets in a circle, a branch chosen twice. */
export const hostilePlans: fc.Arbitrary<Workbook> = fc
  .record({
    steps: fc.array(steps, { minLength: ids.length, maxLength: ids.length }),
    links: fc.array(links, { maxLength: 20 }),
    chosen: fc.array(maybe(stepIds), { minLength: ids.length, maxLength: ids.length }),
    clientDate: maybe(days),
    holidays: fc.array(days, { maxLength: 3 }),
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  })
  .map((drawn) => {
    const known = drawn.links as SequenceLink[]
    return givenWorkbook({
      deal: [
        {
          id: 'deal',
          client: '',
          opportunity: '',
          workCalendar: {
            workingDays: drawn.workingDays,
            holidays: drawn.holidays.map((date) => ({ date })),
          },
          ...(drawn.clientDate !== undefined && { clientDate: drawn.clientDate }),
        },
      ],
      steps: drawn.steps.map((fields, at) => {
        const id = ids[at] ?? 'a'
        const chosen = known.find(
          ({ sourceId, targetId }) => sourceId === id && targetId === drawn.chosen[at],
        )
        return step(id, { y: at, ...fields, ...(chosen && { chosenLinkId: chosen.id }) })
      }),
      links: known,
    })
  })

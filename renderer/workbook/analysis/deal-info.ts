import type { Id, IsoDay } from '../model/values'
import { dealOf, type Workbook } from '../model/workbook'
import { stakeholderTitle, stepTitle } from '../scene/names'
import { forecastOf } from './forecast/forecast'
import { forecastTasks } from './forecast/forecast-tasks'
import { simulate } from './forecast/simulate'
import { nextSteps } from './next-steps'
import { participantsOf } from './participants'
import { dealProgress, type Progress } from './progress'
import { buildNetwork } from './schedule/build-network'
import { type Feasibility, feasibilityIn } from './schedule/feasibility'
import { feasibilityText } from './schedule/feasibility-text'
import { problemText } from './schedule/problem-text'
import { scheduleNetwork } from './schedule/schedule'

/** A client step by id and title. */
interface NamedStep {
  readonly id: Id
  readonly title: string
}

/**
 * What `buymap info --json` says. Other programs rely on it: fields are only ever added. Days are ISO days, floats
 * are working days, shares and chances go from 0 to 1.
 */
export interface DealInfo {
  readonly today: IsoDay
  readonly deal: { readonly client: string; readonly opportunity: string; readonly clientDate?: IsoDay }
  readonly nextSteps: readonly (NamedStep & { readonly owners: readonly string[]; readonly due?: IsoDay })[]
  readonly progress: Progress
  readonly schedule: {
    readonly purchase: (NamedStep & { readonly day: IsoDay; readonly done: boolean }) | null
    readonly end: IsoDay | null
    /** The steps without float that lead to the purchase, by their early start. */
    readonly criticalPath: readonly NamedStep[]
    readonly feasibility: (Omit<Feasibility, 'parallel'> & { readonly sentence: string }) | null
    readonly steps: readonly (NamedStep & {
      readonly earlyStart: IsoDay
      readonly earlyFinish: IsoDay
      readonly lateStart: IsoDay
      readonly lateFinish: IsoDay
      readonly totalFloat: number
      readonly freeFloat: number
      readonly critical: boolean
    })[]
  }
  readonly forecast: {
    readonly runs: number
    /** What the days are of: the purchase, or the end of all steps where no step is the purchase. */
    readonly of: 'purchase' | 'end'
    readonly p10: IsoDay
    readonly p50: IsoDay
    readonly p80: IsoDay
    readonly p90: IsoDay
    /** That the client buys at all: a decision may lead elsewhere. The days are those of the runs in which they do. */
    readonly chanceOfPurchase: number
    readonly chanceOfClientDate: number | null
    readonly criticality: readonly (NamedStep & { readonly share: number })[]
  } | null
  /** What makes the plan doubtful, as sentences. */
  readonly problems: readonly string[]
}

/** What there is to know of a deal on a day. */
export function dealInfo(workbook: Workbook, today: IsoDay): DealInfo {
  const { client, opportunity, clientDate } = dealOf(workbook)
  const network = buildNetwork(workbook, today)
  const schedule = scheduleNetwork(network)
  const feasibility = feasibilityIn(network, clientDate)
  const named = (id: Id): NamedStep => ({ id, title: stepTitle(workbook.steps.get(id) ?? { title: '' }) })
  const steps = [...schedule.steps.values()].sort(
    (a, b) =>
      compare(a.earlyStart, b.earlyStart) ||
      compare(a.earlyFinish, b.earlyFinish) ||
      compare(a.stepId, b.stepId),
  )
  return {
    today,
    deal: { client, opportunity, ...(clientDate !== undefined && { clientDate }) },
    nextSteps: nextSteps(workbook).map(({ id, due }) => ({
      ...named(id),
      owners: participantsOf(workbook, id, 'owns').map(stakeholderTitle),
      ...(due !== undefined && { due }),
    })),
    progress: dealProgress(workbook),
    schedule: {
      purchase: schedule.purchase && {
        ...named(schedule.purchase.stepId),
        day: schedule.purchase.day,
        done: schedule.purchase.isDone,
      },
      end: schedule.end,
      criticalPath: steps.filter(({ isCritical }) => isCritical).map(({ stepId }) => named(stepId)),
      feasibility: feasibility && saidOf(workbook, feasibility),
      steps: steps.map(
        ({ stepId, earlyStart, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat, isCritical }) => ({
          ...named(stepId),
          earlyStart,
          earlyFinish,
          lateStart,
          lateFinish,
          totalFloat,
          freeFloat,
          critical: isCritical,
        }),
      ),
    },
    forecast: forecastInfo(network, clientDate, named),
    problems: schedule.problems.map((problem) => problemText(workbook, problem)),
  }
}

function saidOf(workbook: Workbook, feasibility: Feasibility) {
  const { parallel: _, ...figures } = feasibility
  return { ...figures, sentence: feasibilityText(workbook, feasibility) }
}

function forecastInfo(
  network: ReturnType<typeof buildNetwork>,
  clientDate: IsoDay | undefined,
  named: (id: Id) => NamedStep,
): DealInfo['forecast'] {
  const [task] = forecastTasks(network, 1) ?? []
  if (!task) return null
  const { runs, of, percentiles, chanceOfPurchase, chanceOfClientDate, criticality } = forecastOf(
    network,
    simulate(task),
    clientDate,
  )
  if (!percentiles) return null
  return {
    runs,
    of,
    ...percentiles,
    chanceOfPurchase,
    chanceOfClientDate,
    criticality: [...criticality]
      .filter(([, share]) => share > 0)
      .sort(([a, one], [b, other]) => other - one || compare(a, b))
      .map(([id, share]) => ({ ...named(id), share })),
  }
}

/** ISO days compare as text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { type DealSummary, dealSummary } from '../analysis/deal-summary'
import { forecastOf } from '../analysis/forecast/forecast'
import { forecastTasks } from '../analysis/forecast/forecast-tasks'
import { simulate } from '../analysis/forecast/simulate'
import { isSettled } from '../analysis/path-state'
import { dealProgress } from '../analysis/progress'
import { buildNetwork } from '../analysis/schedule/build-network'
import { checkWorkbook } from '../health/check-workbook'
import type { Severity } from '../health/severity'
import type { Id, IsoDay, IsoInstant } from '../model/values'
import { dealOf, type Workbook } from '../model/workbook'
import { stepTitle } from '../scene/names'
import { templateById } from '../templates/catalogue'
import type { Template } from '../templates/template'

/** Something with a day of its own that is still to come or overdue. */
export interface DatedItem {
  readonly kind: 'step' | 'action' | 'call'
  readonly title: string
  readonly day: IsoDay
  /** Local time, hh:mm. */
  readonly time?: string | undefined
}

/** A deal in the figures that a portfolio shows. */
export interface PortfolioDeal extends DealSummary {
  /** What the client has done of what the client must do, from 0 to 1, weighted by expected working days. */
  readonly share: number
  /** When it was saved last. */
  readonly touchedAt: IsoInstant
  /** The chance, from 0 to 1, that the client's date is made, as of the day it was asked; null without a date or a purchase step. */
  readonly chance: number | null
  /** The worst thing that is doubtful or missing; null when nothing is. */
  readonly worst: { readonly severity: Severity; readonly sentence: string } | null
  /** Open steps, actions and calls with a day, the earliest first; overdue ones included. */
  readonly dated: DatedItem[]
}

/** Enough for a week's card, few enough that hundreds of deals fit into one small file. */
const mostDated = 40

/** Fewer than in the deal itself: a list tells 60 from 80 %, and has hundreds of deals to go through. */
const runs = 1_000

/** Sums a deal up for a list of deals. */
export function portfolioDeal(
  workbook: Workbook,
  today: IsoDay,
  ownTemplate: (id: Id) => Template | undefined = () => undefined,
): PortfolioDeal {
  return {
    ...dealSummary(workbook),
    share: dealProgress(workbook).share,
    touchedAt: workbook.revision.savedAt,
    chance: chanceOf(workbook, today),
    worst: worstOf(workbook, today, ownTemplate),
    dated: datedItems(workbook).slice(0, mostDated),
  }
}

function chanceOf(workbook: Workbook, today: IsoDay): number | null {
  const { clientDate } = dealOf(workbook)
  if (clientDate === undefined) return null
  const network = buildNetwork(workbook, today)
  const [task] = forecastTasks(network, 1, runs) ?? []
  if (!task) return null
  const forecast = forecastOf(network, simulate(task), clientDate)
  return forecast.of === 'purchase' ? forecast.chanceOfClientDate : null
}

function worstOf(
  workbook: Workbook,
  today: IsoDay,
  ownTemplate: (id: Id) => Template | undefined,
): PortfolioDeal['worst'] {
  const { templateId = '' } = dealOf(workbook)
  const template = templateById(templateId) ?? ownTemplate(templateId) ?? null
  const [worst] = checkWorkbook(workbook, { today, template }).findings
  return worst ? { severity: worst.severity, sentence: worst.sentence } : null
}

function datedItems({ steps, actions, calls }: Workbook): DatedItem[] {
  const items: DatedItem[] = []
  for (const step of steps.values()) {
    if (step.due !== undefined && !isSettled(step)) {
      items.push({ kind: 'step', title: stepTitle(step), day: step.due })
    }
  }
  for (const { title, due, status } of actions.values()) {
    const isOpen = status === 'planned' || status === 'in-progress'
    if (due !== undefined && isOpen)
      items.push({ kind: 'action', title: title || 'Untitled action', day: due })
  }
  for (const { title, date, time, outcome } of calls.values()) {
    if (date === undefined || outcome) continue
    items.push({ kind: 'call', title: title || 'Call', day: date, ...(time !== undefined && { time }) })
  }
  const momentOf = ({ day, time = '' }: DatedItem) => `${day} ${time}`
  return items.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0))
}

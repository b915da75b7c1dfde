import type { IsoDay } from '../model/values'
import { dealOf, type Workbook } from '../model/workbook'
import { stakeholderTitle, stepTitle } from '../scene/names'
import { nextSteps } from './next-steps'
import { participantsOf } from './participants'
import { dealProgress } from './progress'

/** A deal in the few words of a list: whose it is, what the client has to do next, how far they are. */
export interface DealSummary {
  readonly client: string
  readonly opportunity: string
  /** The client step that comes first of those that can be taken now, and who owns it; null when there is none. */
  readonly nextStep: { readonly title: string; readonly owners: readonly string[] } | null
  /** Client steps done, and all that count. */
  readonly done: number
  readonly total: number
  /** The day by which the client wants it. */
  readonly clientDate: IsoDay | null
}

/** Sums a deal up. */
export function dealSummary(workbook: Workbook): DealSummary {
  const { client, opportunity, clientDate } = dealOf(workbook)
  const [next] = nextSteps(workbook)
  const { done, total } = dealProgress(workbook)
  return {
    client,
    opportunity,
    nextStep: next
      ? {
          title: stepTitle(next),
          owners: participantsOf(workbook, next.id, 'owns').map(stakeholderTitle),
        }
      : null,
    done,
    total,
    clientDate: clientDate ?? null,
  }
}
